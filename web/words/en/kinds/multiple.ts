import { count, number } from '../numerals.ts';

export const multipleWords = {
  name: 'Multiple choice',
  hint: 'Everybody picks several options.',

  /** `most` null: all there are. */
  pick: (least: number, most: number | null) => {
    if (most === null) return least === 1 ? 'Pick as many as you like.' : `Pick at least ${number(least)}.`;
    if (least === most) return `Pick ${number(most)}.`;
    return least === 1 ? `Pick up to ${number(most)}.` : `Pick ${number(least)} to ${number(most)}.`;
  },
  picked: (n: number) => `${number(n)} picked`,

  pickTitle: 'How many to pick',
  least: 'At least',
  most: 'At most',
  all: 'All of them',
  needsCount: 'How many to pick is a whole number, 1 or more.',
  needsFit: (options: number) =>
    `How many to pick does not fit ${count(options, { one: '# option', other: '# options' })}: at least no more than at most, and at most all.`,
} as const;
