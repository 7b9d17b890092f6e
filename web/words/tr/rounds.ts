import type { WordsOf } from '#protocol/words-of';
import type { roundWords as english } from '../en/rounds.ts';
import { number } from './numerals.ts';

export const roundWords = {
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
} as const satisfies WordsOf<typeof english>;
