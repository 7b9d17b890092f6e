import { countsOf } from '../counts-of.ts';

const { amount, count } = countsOf('en');
const points = (n: number) => count(n, { one: '# point', other: '# points' });

/** How a quiz stands for one voter, on the phone page without its scripts. */
export const formQuizWords = {
  worth: (n: number, isWeighted: boolean) =>
    `${points(n)} for the right answer${isWeighted ? ': the sooner, the more.' : ', however long it takes.'}`,
  /** `right`: from 0 to 1; null: there was no answer. */
  outcome: (right: number | null) => {
    if (right === null) return 'You did not answer';
    if (right === 1) return 'Right!';
    return right > 0 ? `${Math.round(right * 100)} % right` : 'Not this time';
  },
  gained: (n: number) => `+${amount(n)}`,
  answer: (several: boolean) => (several ? 'Right answers' : 'Right answer'),
  number: (value: number, tolerance: number, unit: string) =>
    `${amount(value)}${tolerance === 0 ? '' : ` \u00b1 ${amount(tolerance)}`}${unit === '' ? '' : `\u00a0${unit}`}`,
  standing: (rank: number, players: number) => `You are number ${amount(rank)} of ${amount(players)}.`,
  points,
  team: (rank: number, n: number) => `Your team is number ${amount(rank)}, with ${points(n)} on average.`,
  youAre: (player: number) => `On the screen you are Player ${amount(player)}.`,
} as const;
