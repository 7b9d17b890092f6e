import type { UndoKind } from '#protocol/undo';
import type { WordsOf } from '#protocol/words-of';
import type { hostWords as english } from '../en/host.ts';
import { commonWords } from './every-page.ts';
import { isolated } from './isolated-text.ts';
import { number, unbroken } from './numerals.ts';

/** A question inside a sentence, shortened: it only says which one. */
const quoted = (question: string | undefined) => {
  if (!question) return 'soru';
  const chars = [...question];
  return `“${isolated(chars.length > 60 ? `${chars.slice(0, 59).join('')}…` : question)}”`;
};

const undone: Readonly<Record<UndoKind, (about?: string) => string>> = {
  close: (question) => `Oylama kapatıldı: ${quoted(question)}.`,
  reveal: () => 'Sonuçlar gösterildi.',
  rerun: () => 'Yeni tur başladı.',
  lock: () => 'Oda kilitlendi.',
  ban: (name) => (name === undefined ? 'Biri odadan çıkarıldı.' : `Odadan çıkarıldı: ${isolated(name)}.`),
  add: (question) => `Eklendi: ${quoted(question)}.`,
  edit: (question) => `Değiştirildi: ${quoted(question)}.`,
  move: (question) => `Taşındı: ${quoted(question)}.`,
  remove: (question) => `Kaldırıldı: ${quoted(question)}.`,
  'answer-removed': (answer) => `Kaldırıldı: ${quoted(answer)}.`,
  'answer-shown': (answer) => `Gösteriliyor: ${quoted(answer)}.`,
  replace: () => 'Tüm sorular değiştirildi.',
};

export const hostWords = {
  title: (room: string) => `${room} · yönetici`,
  connecting: 'Odaya bağlanıyor…',
  loading: 'Bağlanıyor',
  offline: 'Şu an bağlantı yok. Gelince bunun yapılıp yapılmadığına bakın, yapılmadıysa yeniden deneyin.',
  code: (code: string) => `Kod ${unbroken(code)}`,
  openScreen: 'Ekranı aç',

  moderator: 'Moderatör',
  locked: 'Kilitli',
  dismiss: 'Gizle',
  notices: 'Az önce yapılan',

  partsLabel: 'Panelin bölümleri',
  parts: { result: 'Sonuç', deck: 'Sorular', talk: 'Sohbet', asked: 'Soru-yanıt', room: 'Oda' },

  now: 'Şimdi',
  state: {
    draft: 'Henüz açılmadı',
    open: 'Oylama açık',
    closing: 'Kapanıyor: geç oylar sayılıyor',
    closed: 'Kapandı, gösterilmedi',
    final: 'Kapandı ve gösterildi',
  },
  round: (n: number) => `${n}. tur`,
  blank: {
    is: 'Ekran karartıldı',
    on: 'Ekranı karart',
    off: 'Ekranı yeniden göster',
    onHint: 'Projektör kararır; telefonlar olduğu gibi sürer.',
    offHint: 'Görüntü şimdiki hâliyle geri gelir.',
  },

  light: {
    good: 'Kapatılabilir',
    warn: 'Beklemek iyi olur',
    off: {
      'not-open': 'Oylama açık değil',
      unknown: 'Bakılıyor…',
      nobody: 'Henüz kimse yok',
      closing: 'Geç oylar sayılıyor',
      final: 'Oylama kapandı',
    },
    why: {
      'in-flight': (n: number) => `${number(n)} oy kaydediliyor.`,
      dropped: (n: number) => `${number(n)} kişinin bağlantısı oy vermeden koptu.`,
      waiting: (n: number) => `${number(n)} kişi henüz oy vermedi.`,
      'all-in': 'Buradaki herkes oy verdi, yolda oy yok.',
      'not-open': 'Sayılar, oylama açılınca geçerli olur.',
      unknown: 'Sayılar birazdan gelir.',
      nobody: 'Kodu ya da ekrandaki QR kodunu gösterin.',
      closing: (late: number | null, left: number) => {
        const so = `${left}\u00a0sn sonra kesinleşir.`;
        if (late === null) return `Hâlâ sayılıyor; ${so}`;
        return late === 0 ? `Şimdiye dek yok; ${so}` : `Şimdiye dek ${number(late)} oy; ${so}`;
      },
      final: (late: number | null) => (late ? `Kesin; ${number(late)} geç oyla birlikte.` : 'Sayılar kesin.'),
    },
    voters: 'burada',
    voted: 'oy verdi',
    inFlight: 'kaydediliyor',
    dropped: 'koptu',
    screens: 'ekran',
    none: '–',
  },
  unproven: (n: number) =>
    `${number(n)} telefon, kimliğini koruduğunu henüz göstermedi. Herkes gibi oy verir; sayı yüksekse otomatik bir program olabilir.`,

  countdown: {
    label: 'Geri sayım',
    none: 'Sınırsız',
    clock: commonWords.clock,
    left: (seconds: number | null) => (seconds === null ? 'Geri sayım yok' : `${number(seconds)} saniye kaldı`),
    seconds: (n: number) => (n < 60 ? `${n} sn` : n % 60 === 0 ? `${n / 60} dk` : `${commonWords.clock(n)} dk`),
    more: (n: number) => `+${n} sn`,
    stop: 'Durdur',
  },
  openFor: (time: string) => `Telefonlar şu andan itibaren oy verebilir. Süre: ${time}.`,

  nextUp: { label: 'Sıradaki', end: 'Bu son soruydu.', skip: 'Şimdi göster' },

  result: 'Sonuç',
  noResult: 'Bir soru gösterilince sonuç burada belirir.',
  onlyYou: 'Salondan gizli',
  everybody: 'Bunu herkes görüyor',
  notAsked: 'Henüz sorulmadı',
  nothingShown: 'Henüz bir şey gösterilmiyor',

  undo: {
    done: undone,
    button: 'Geri al',
    offered: (what: string) => `${what} Bunu 10 saniye içinde geri alabilirsiniz.`,
  },

  announcement: {
    title: 'Duyuru',
    field: 'Tüm telefonlara duyuru',
    placeholder: 'Tüm telefonlara yazın…',
    send: 'Telefonlara gönder',
    replace: 'Değiştir',
    isUp: 'Şu an tüm telefonlarda',
    takeDown: 'Kaldır',
  },

  remote: {
    label: 'Uzaktan kumanda',
    close: 'Kapat',
    reveal: 'Göster',
    hide: 'Gizle',
    blank: 'Karart',
    unblank: 'Aydınlat',
    back: 'Geri',
    end: 'Son soru',
  },

  help: {
    open: 'Tuşlar',
    title: 'Tuşlar ve sunum kumandası',
    intro: 'Bir alana yazmadığınız sürece bu sayfada ve bu tarayıcının açtığı ekranda çalışırlar.',
    keys: [
      { keys: ['→', 'Page Down', 'Boşluk'], does: 'İleri: aç, kapat, göster, sonraki soru' },
      { keys: ['←', 'Page Up'], does: 'Geri: önceki soru. Hiçbir şeyi değiştirmez' },
      { keys: ['H'], does: 'Sonuçları gizle ya da göster' },
      { keys: ['B', '.'], does: 'Ekranı karart ya da yeniden göster' },
      { keys: ['F'], does: 'Ekrana geç; orada F tam ekrandır' },
      { keys: ['U', 'Ctrl Z'], does: 'Geri al, 10 saniye içinde' },
      { keys: ['?'], does: 'Bu liste' },
    ],
    close: 'Bu listeyi kapat',
  },

  noPoll: 'Henüz soru yok',
  noPollHint: 'İlk sorunuzu sorun. Telefonlar ve ekran hemen gösterir; oylama siz deyince açılır.',
  edited:
    'Soru bu turdan sonra değiştirildi. Oylamayı açmak, yeni metinle yeni bir tur başlatır; bu tur sorulduğu gibi saklanır.',

  steps: {
    add: { label: 'Soru ekle', hint: '' },
    open: { label: 'Oylamayı aç', hint: 'Telefonlar şu andan itibaren oy verebilir.' },
    'open-edited': { label: 'Yeni tur aç', hint: 'Değişen soruyu sorar; bu tur saklanır.' },
    resume: { label: 'Yeniden aç', hint: 'Bu turla ve oylarıyla sürdürür.' },
    close: { label: 'Oylamayı kapat', hint: 'Bundan sonra kimse oy veremez, oyunu değiştiremez.' },
    reveal: { label: 'Sonuçları göster', hint: 'Telefonlar ve ekran sayıları gösterir.' },
    next: { label: 'Sonraki soru', hint: 'Soruyu gösterir; oylama siz deyince açılır.' },
    previous: { label: 'Önceki soru', hint: 'Olduğu gibi gösterir; hiçbir şey kaybolmaz.' },
    'reveal-now': { label: 'Şimdi göster', hint: 'Oy verilirken sayıları gösterir.' },
    hide: { label: 'Sonuçları gizle', hint: 'Telefonlar ve ekran sayı göstermez; siz görürsünüz.' },
    rerun: { label: 'Yeniden sor', hint: 'Oysuz yeni bir tur başlatır; bu tur saklanır.' },
  },

  edit: 'Soruyu düzenle',
  editWhen: 'Bu soruyu düzenlemek için oylamayı kapatın.',
  editKept: 'Biten turlar, soruldukları metni korur.',

  earlier: 'Önceki turlar',
  earlierRound: (n: number, ballots: string) => `${n}. tur: ${ballots}`,
  archived: 'geri alındı',
  compare: {
    title: 'İki turu karşılaştır',
    before: 'Önce',
    after: 'Sonra',
    round: (n: number, isCurrent: boolean, isArchived: boolean) =>
      `${n}. tur${isCurrent ? ', gösterimde' : ''}${isArchived ? ', geri alındı' : ''}`,
    short: (n: number) => `${n}. tur`,
    otherQuestion: 'Bu iki tur arasında soru değiştirildi.',
    change: (points: number) =>
      points === 0 ? 'değişmedi' : `${points > 0 ? '▲ +' : '▼ −'}${number(Math.abs(points))} puan`,
    show: 'Ekranda göster',
    takeDown: 'Ekrandan kaldır',
    isUp: 'Ekran bu iki turu gösteriyor. Oylama açılınca ya da başka bir soru gösterilince kendiliğinden biter.',
    fresh: 'yeni',
    gone: 'gitti',
    notThere: 'yoktu',
    base: (before: string, after: string) => `Oranların tabanı: ${before} ve ${after}; değişimler yüzde puanıdır.`,
  },

  chat: 'Sohbet',
  chatOn: 'Herkes yazabilir',
  chatOnScreen: 'Ekranda göster',
  banned: {
    title: (n: number) => `Odadan çıkarılan: ${number(n)}`,
    anonymous: 'Adsız',
    back: 'Yeniden al',
    backOf: (name: string) => `Yeniden al: ${isolated(name)}`,
  },

  wrongKeyTitle: 'Bu, yönetici bağlantısı değil',
  noKeyTitle: 'Bu sayfa yönetici bağlantısı istiyor',
  noKey: 'Oda açılırken gösterilen bağlantının tamamını açın: sonunda #k= ve anahtar bulunur.',
  revokedTitle: 'Bu bağlantı iptal edildi',
  goneTitle: 'Odadan ayrıldınız',
  toPhone: 'Oy vermek için katıl',
  toHome: 'Başlangıç sayfasına',
} as const satisfies WordsOf<typeof english>;
