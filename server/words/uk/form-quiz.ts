import type { WordsOf } from '#protocol/words-of';
import { countsOf } from '../counts-of.ts';
import type { formQuizWords as english } from '../en/form-quiz.ts';

const { amount, count } = countsOf('uk');
const points = (n: number) => count(n, { one: '# бал', few: '# бали', many: '# балів', other: '# бала' });

export const formQuizWords = {
  worth: (n: number, isWeighted: boolean) =>
    `${points(n)} за правильну відповідь${isWeighted ? ': що раніше, то більше.' : ', незалежно від часу.'}`,
  outcome: (right: number | null) => {
    if (right === null) return 'Відповіді від вас немає';
    if (right === 1) return 'Правильно!';
    return right > 0 ? `Правильно на ${Math.round(right * 100)}%` : 'Цього разу ні';
  },
  gained: (n: number) => `+${amount(n)}`,
  answer: (several: boolean) => (several ? 'Правильні відповіді' : 'Правильна відповідь'),
  number: (value: number, tolerance: number, unit: string) =>
    `${amount(value)}${tolerance === 0 ? '' : ` \u00b1 ${amount(tolerance)}`}${unit === '' ? '' : `\u00a0${unit}`}`,
  standing: (rank: number, players: number) => `Ваше місце: ${amount(rank)} з ${amount(players)}.`,
  points,
  team: (rank: number, n: number) => `Місце вашої команди: ${amount(rank)}, у середньому ${points(n)}.`,
  youAre: (player: number) => `На екрані ви — Гравець ${amount(player)}.`,
} as const satisfies WordsOf<typeof english>;
