import type { WordsOf } from '#protocol/words-of';
import { countsOf } from '../counts-of.ts';
import type { formQuizWords as english } from '../en/form-quiz.ts';

const { amount } = countsOf('tr');
const points = (n: number) => `${amount(n)} puan`;

export const formQuizWords = {
  worth: (n: number, isWeighted: boolean) =>
    `Doğru yanıt ${points(n)}${isWeighted ? ': ne kadar erken, o kadar çok.' : ', ne kadar sürerse sürsün.'}`,
  outcome: (right: number | null) => {
    if (right === null) return 'Yanıt vermediniz';
    if (right === 1) return 'Doğru!';
    return right > 0 ? `%${Math.round(right * 100)} doğru` : 'Bu kez olmadı';
  },
  gained: (n: number) => `+${amount(n)}`,
  answer: (several: boolean) => (several ? 'Doğru yanıtlar' : 'Doğru yanıt'),
  number: (value: number, tolerance: number, unit: string) =>
    `${amount(value)}${tolerance === 0 ? '' : ` \u00b1 ${amount(tolerance)}`}${unit === '' ? '' : `\u00a0${unit}`}`,
  standing: (rank: number, players: number) => `${amount(players)} kişi arasında ${amount(rank)}. sıradasınız.`,
  points,
  team: (rank: number, n: number) => `Takımınız ${amount(rank)}. sırada, ortalama ${points(n)}.`,
  youAre: (player: number) => `Ekrandaki adınız: Oyuncu ${amount(player)}.`,
} as const satisfies WordsOf<typeof english>;
