import { countsOf } from '../counts-of.ts';

const { amount, count, number } = countsOf('en');
const withUnit = (n: number, unit: string) => (unit === '' ? amount(n) : `${amount(n)}\u00a0${unit}`);

/** What a question asks for where more than one tap answers it, and how its ballot stands. */
export const formTaskWords = {
  /** Where an answer was refused; the task follows. */
  misfit: 'That does not fit what is asked, so nothing was counted.',
  /** `most` null: all there are. */
  pick: (least: number, most: number | null) => {
    if (most === null) return least === 1 ? 'Pick as many as you like.' : `Pick at least ${number(least)}.`;
    if (least === most) return `Pick ${number(most)}.`;
    return least === 1 ? `Pick up to ${number(most)}.` : `Pick ${number(least)} to ${number(most)}.`;
  },
  /** So many places are given. */
  places: (most: number) => (most === 1 ? 'Only your first choice.' : `Each number from 1 to ${number(most)} once.`),
  spend: (points: number, all: boolean) =>
    all ? `Spread ${number(points)} points.` : `Spread up to ${number(points)} points.`,
  range: (min: number | null, max: number | null, unit: string) => {
    if (min !== null && max !== null) return `From ${amount(min)} to ${withUnit(max, unit)}.`;
    if (min !== null) return `${withUnit(min, unit)} or more.`;
    return max === null ? '' : `${withUnit(max, unit)} or less.`;
  },
  decimals: (decimals: number) =>
    decimals === 0
      ? 'A whole number.'
      : `At most ${count(decimals, { one: '# decimal place', other: '# decimal places' })}.`,
  wordCount: (most: number) => (most === 1 ? 'Write one word.' : `Write up to ${number(most)} words.`),
  wordChars: (chars: number) => `A word has at most ${number(chars)} characters.`,
  chars: (chars: number) => `At most ${number(chars)} characters.`,

  choose: 'Answer, then send your vote.',
  firstCounts: 'Answer, then send your vote. It cannot be changed.',
  withdrawn: 'Your vote is withdrawn. You can send another.',
} as const;
