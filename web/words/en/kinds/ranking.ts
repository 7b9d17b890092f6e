import { decimal, number, plural } from '../numerals.ts';

export const rankingWords = {
  name: 'Ranking',
  hint: 'Everybody puts the options in order, the best first.',

  /** `places`: how many of so many options are placed. */
  task: (places: number, options: number) => {
    if (places === options) return 'Tap the options in your order, the best first.';
    return places === 1 ? 'Tap the best one.' : `Tap your best ${number(places)}, the best first.`;
  },
  placed: (n: number, of: number) => `${number(n)} of ${number(of)}`,
  list: 'Options, in your order',
  place: (n: number) => `Place ${number(n)}`,
  take: (label: string, n: number) => `${label}: place ${number(n)}. Tap to take it out.`,
  up: (label: string) => `Move up: ${label}`,
  down: (label: string) => `Move down: ${label}`,
  isAt: (label: string, n: number) => `${label} is at place ${number(n)}.`,
  isOut: (label: string) => `${label} has no place.`,
  /** `#` is where the number stands. */
  unit: (n: number) => plural(n, { one: '# point', other: '# points' }),

  counted: 'Points',
  average: 'Average place',
  noted: (mean: number | null) => (mean === null ? 'Ø –' : `Ø ${decimal(mean, 2)}`),
  explain: 'Points by place. Ø: the average place.',

  topTitle: 'How many to put in order',
  all: 'All of them',
  needsTop: (options: number) =>
    `How many to put in order is a whole number from 1 to ${number(options)}, or nothing for all.`,
} as const;
