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

  countdown: {
    label: 'Geri sayım',
    none: 'Sınırsız',
    clock: commonWords.clock,
    left: (seconds: number | null) => (seconds === null ? 'Geri sayım yok' : `${number(seconds)} saniye kaldı`),
    seconds: (n: number) =>
      n < 60 ? `${n}\u00a0sn` : n % 60 === 0 ? `${n / 60}\u00a0dk` : `${commonWords.clock(n)}\u00a0dk`,
    more: (n: number) => `+${n}\u00a0sn`,
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
