import type { WordsOf } from '#protocol/words-of';
import type { resultWords as english } from '../en/result.ts';

export const resultWords = {
  figure: 'Sonuçlar',
  chart: (question: string, ballots: string) =>
    `Çubuk grafik: ${question} (${ballots}). Aynı sayılar tablo olarak aşağıda.`,
  table: (question: string, ballots: string) => `${question} (${ballots})`,
  option: 'Seçenek',
  votes: 'Oy',
  share: 'Oran',
  change: 'Değişim',
  ofBallots: 'Birden çok yanıt verilebilir: oranlar oy verenlere göredir, toplamı %100 değerini aşabilir.',
  notShown: 'gösterilmiyor',
  page: (from: number, to: number, of: number, isSorted: boolean) =>
    `${of} ${isSorted ? 'sıradan' : 'seçenekten'} ${from}–${to} arası. Diğerleri sonra gelir.`,
} as const satisfies WordsOf<typeof english>;
