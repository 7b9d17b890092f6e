import type { WordsOf } from '#protocol/words-of';
import type { screenWords as english } from '../en/screen.ts';
import { number } from './numerals.ts';

export const screenWords = {
  title: (room: string) => `${room} · ekran`,
  rail: 'Katılım ve sohbet',
  severalEach: 'Birden çok yanıt verilebilir',
  ballots: () => '# oy',
  phones: () => '# telefon bağlı',
  state: {
    draft: 'Oylama birazdan açılacak',
    open: 'Oylama açık',
    closing: 'Kapanıyor: son oylar geliyor',
    closed: 'Oylama kapandı',
    final: 'Kesin sonuç',
  },
  hidden: 'Sonuçlar daha sonra gösterilecek',
  locked: 'Kapılar kapalı',
  lockedHint: 'Kapılar kapalı: şimdilik yeni kimse giremez.',
  timeLeft: 'Kalan süre',
  timeUp: 'Süre doldu',
  secondsLeft: (n: number) => `${number(n)} saniye kaldı`,
  blank: 'Ekran karartıldı',
  noResults: 'Henüz gösterilecek ya da gizlenecek sonuç yok.',
  notSent: 'Bağlantı yok: hiçbir şey yapılmadı.',
  stale: 'Yeniden bağlanıyor…',
  connecting: 'Bağlanıyor…',
  compare: {
    title: 'İki turun karşılaştırması',
    round: (n: number) => `${n}. tur`,
    change: (points: number) => (points === 0 ? '=' : points > 0 ? `▲ +${points}` : `▼ −${-points}`),
    fresh: 'yeni',
    gone: 'gitti',
    notThere: '–',
    base: (before: string, after: string) => `${before} ve ${after} oy, değişimler yüzde puanı`,
    ballots: (before: string, after: string) => `${before} ve ${after} oy`,
    otherQuestion: 'Arada soru değiştirildi',
  },
  join: {
    label: 'Bu oylamaya katılın',
    goTo: 'Tarayın ya da şu adrese gidin',
    enter: 've kodu girin',
    qr: (address: string) => `Şu adresi açan QR kodu: ${address}`,
    big: 'Telefonunuzu alın ve katılın',
    bigHint: 'Kurulum yok, hesap yok. İlk soru burada ve telefonunuzda belirir.',
  },
  help: {
    title: 'Bu ekrandaki tuşlar',
    steering: [
      { keys: ['→', 'Page Down', 'Boşluk'], does: 'İleri: oylamayı aç, kapat, göster, sonraki soru' },
      { keys: ['←', 'Page Up'], does: 'Önceki soruyu yeniden göster' },
      { keys: ['H'], does: 'Sonuçları gizle ya da göster' },
      { keys: ['B', '.'], does: 'Ekranı karart, yeniden aydınlat' },
    ],
    own: [
      { keys: ['F'], does: 'Tam ekran' },
      { keys: ['P'], does: 'Sonucu duraklat ve sürdür' },
      { keys: ['T'], does: 'Sonucu tablo ve grafik olarak göster' },
      { keys: ['?'], does: 'Bu liste' },
    ],
    noKey: 'Bu klavyeyle ya da sunum kumandasıyla yönetmek için ekranı bu tarayıcıdaki yönetici sayfasından açın.',
    close: 'Kapat',
  },
  embed: {
    waiting: 'İlk soru burada belirir.',
    overlay: 'Hiçbir şey gösterilmiyor',
    passcode: 'Bu oda parola istiyor',
    needsKey: 'Katmanın anahtara ihtiyacı var: adresini yönetici bağlantısı gibi #k=… ile bitirin.',
  },
  gone: {
    heading: 'Bu ekran odadan ayrıldı',
  },
} as const satisfies WordsOf<typeof english>;
