import type { WordsOf } from '#protocol/words-of';
import type { reportWords as reportWordsEnglish, resultsWords as resultsWordsEnglish } from '../en/results.ts';
import { moment, number, time, unbroken } from './numerals.ts';

export const resultsWords = {
  title: 'Sonuçları alın',
  hint: 'Gizli sonuçlar da içinde. Süren bir tur, kesin değil diye işaretlenir.',
  picture: 'Bu grafiğin resmi',
  pictureOf: (round: number) => `${number(round)}. turun resmi`,
  pictureHint: 'PNG, slaytlar ve e-postalar için',
  report: 'Yazdırılacak rapor',
  reportHint: 'Tüm grafikler ve tablolar; PDF olarak kaydedilir',
  totals: 'Toplamlar, tablo olarak',
  totalsHint: 'CSV, hesap tabloları için',
  ballots: 'Tüm oylar, tablo olarak',
  ballotsHint: 'CSV; adlar yalnızca odanın istediği yerde',
  standing: 'Yarışma sıralaması, tablo olarak',
  standingHint: 'CSV; her oyuncu, sırası ve puanıyla',
  questions: 'Katılımcıların soruları tablo olarak',
  questionsHint: 'CSV; oylar ve yanıtlarla',
  json: 'Her şey JSON olarak',
  jsonHint: 'Programlar için',
  progress: 'Dosya yazılıyor',
  rows: (n: number, of: number) => `${number(n)} / ${number(of)} satır`,
  rowsSoFar: (n: number) => `Şimdiye dek ${number(n)} satır`,
  cancel: 'Vazgeç',
  saved: (name: string) => `Kaydedildi: ${name}`,
  noAnswer: 'Dosya eksik geldi, bu yüzden kaydedilmedi. Bağlantıyı kontrol edip yeniden deneyin.',
  noPicture: 'Bu tarayıcı resmi çizemedi.',
  pictureName: (code: string, round: string) => `grafik-${code}-${round}.png`,

  drawn: (at: number) => moment(at),
  round: (n: number) => `${number(n)}. tur`,
  notFinal: 'kesin değil',
} as const satisfies WordsOf<typeof resultsWordsEnglish>;

export const reportWords = {
  title: (room: string) => `${room} · rapor`,
  heading: 'Rapor',
  loading: 'Sonuçlar alınıyor…',
  loadingHint: 'Büyük bir odada biraz sürer.',
  noneTitle: 'Gösterilecek rapor yok',
  noKeyTitle: 'Bu sayfa yönetici bağlantısı istiyor',
  noKey: 'Raporu panelden ya da bağlantının tamamıyla açın: sonunda #k= ve anahtar bulunur.',
  tryAgain: 'Yeniden dene',
  toConsole: 'Panele dön',
  print: 'Yazdır ya da PDF olarak kaydet',
  room: (code: string) => `Oda ${unbroken(code)}`,
  written: (at: number) => `Yazıldığı an: ${moment(at)}; saatler bu cihaza göredir (${zone()}).`,
  more: (n: number) => `Ve ${number(n)} tane daha. Hepsi dosyalarda.`,
  polls: (n: number) => `${number(n)} soru`,
  rounds: (n: number) => `${number(n)} tur`,
  empty: 'Bu odada henüz soru yok.',
  place: (n: number) => number(n),
  removed: 'Artık listede değil',
  neverAsked: 'Sorulmadı.',
  round: (n: number) => `${number(n)}. tur`,
  askedAs: (question: string) => `Sorulduğu metin: ${question}`,
  when: (from: number, to: number | null) =>
    to === null ? `açılış: ${moment(from)}` : `${moment(from)} – ${clock(from, to)}`,
  open: 'Oylama açık: kesin değil',
  closing: 'Geç oylar sayılıyor: kesin değil',
  archived: 'Geri alındı',
  hidden: 'Katılımcılara gösterilmedi',
  named: 'Adlarla',
  option: 'Seçenek',
  votes: 'Oy',
  share: 'Oran',
  all: 'Verilen oy',
  right: 'Doğru yanıt',
  asked: 'Katılımcıların soruları',
  askedQuestion: 'Soru',
  askedVotes: 'Oy',
  standing: 'Yarışma sıralaması',
  rank: 'Sıra',
  player: 'Oyuncu',
  team: 'Takım',
  points: 'Puan',
  morePlayers: (n: number) => `ve ${number(n)} oyuncu daha; paneldeki tabloda hepsi var.`,
  table: (question: string, round: number) => `${question}, ${number(round)}. tur`,
} as const satisfies WordsOf<typeof reportWordsEnglish>;

/** Only the time where it is the same day. */
function clock(from: number, to: number): string {
  const isSameDay = new Date(from).toDateString() === new Date(to).toDateString();
  return isSameDay ? time(to, { timeStyle: 'short' }) : moment(to);
}

/** "GMT+3" */
function zone(): string {
  const parts = new Intl.DateTimeFormat('tr', { timeZoneName: 'short' }).formatToParts();
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
