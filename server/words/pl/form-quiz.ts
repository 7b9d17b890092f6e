import type { WordsOf } from '#protocol/words-of';
import { countsOf } from '../counts-of.ts';
import type { formQuizWords as english } from '../en/form-quiz.ts';

const { amount, count } = countsOf('pl');
const points = (n: number) => count(n, { one: '# punkt', few: '# punkty', many: '# punktów', other: '# punktu' });

export const formQuizWords = {
  worth: (n: number, isWeighted: boolean) =>
    `${points(n)} za poprawną odpowiedź${isWeighted ? ': im szybciej, tym więcej.' : ', czas nie gra roli.'}`,
  outcome: (right: number | null) => {
    if (right === null) return 'Brak odpowiedzi';
    if (right === 1) return 'Dobrze!';
    return right > 0 ? `Dobrze w ${Math.round(right * 100)}%` : 'Tym razem nie';
  },
  gained: (n: number) => `+${amount(n)}`,
  answer: (several: boolean) => (several ? 'Poprawne odpowiedzi' : 'Poprawna odpowiedź'),
  number: (value: number, tolerance: number, unit: string) =>
    `${amount(value)}${tolerance === 0 ? '' : ` \u00b1 ${amount(tolerance)}`}${unit === '' ? '' : `\u00a0${unit}`}`,
  standing: (rank: number, players: number) => `Twoje miejsce: ${amount(rank)} z ${amount(players)}.`,
  points,
  team: (rank: number, n: number) => `Miejsce Twojej drużyny: ${amount(rank)}, średnio ${points(n)}.`,
  youAre: (player: number) => `Na ekranie jesteś jako Osoba ${amount(player)}.`,
} as const satisfies WordsOf<typeof english>;
