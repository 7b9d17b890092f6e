import { count, decimal, list } from '../numerals.ts';

/** As many places as the number has, grouped as people read it. */
const amount = (n: number) => decimal(n, 6);
const withUnit = (n: number, unit: string) => (unit === '' ? amount(n) : `${amount(n)}\u00a0${unit}`);

export const numberWords = {
  name: 'Estimate',
  hint: 'Everybody gives a number.',
  amount,
  withUnit,
  /** Of a bar: both ends are in it. */
  fromTo: (from: number | null, to: number | null) => {
    if (from === null) return to === null ? '' : `up to ${amount(to)}`;
    if (to === null) return `${amount(from)} or more`;
    return from === to ? amount(from) : `${amount(from)}\u2013${amount(to)}`;
  },
  /** The unit stands once, for both. */
  spanned: (low: number, high: number, unit: string) => `${amount(low)}\u2013${withUnit(high, unit)}`,

  answer: 'Your number',
  less: (n: number) => `${amount(n)} less`,
  more: (n: number) => `${amount(n)} more`,
  range: (min: number | null, max: number | null, unit: string) => {
    if (min !== null && max !== null) return `From ${amount(min)} to ${withUnit(max, unit)}.`;
    if (min !== null) return `${withUnit(min, unit)} or more.`;
    return max === null ? '' : `${withUnit(max, unit)} or less.`;
  },
  places: (decimals: number) =>
    decimals === 0
      ? 'A whole number.'
      : `At most ${count(decimals, { one: '# decimal place', other: '# decimal places' })}.`,
  reads: (value: string) => `That is ${value}.`,
  unread: 'This cannot be read as a number here.',

  median: 'Median',
  middle: 'Middle half',
  mean: 'Average',
  right: 'Right answer',
  rightWithin: (n: number, ballots: number, tolerance: string | null) =>
    `${amount(n)} of ${amount(ballots)} ${tolerance === null ? 'said so' : `were within \u00b1${tolerance}`}`,
  rightKept: (value: string) =>
    `Right answer: ${value}. Only you see it until voting is over and the results are shown.`,
  none: 'No number yet',
  noneHidden: 'The numbers are hidden until the host shows them.',
  chart: (question: string, ballots: string) =>
    `Histogram: ${question} (${ballots}). The same numbers follow as a table.`,
  /** Bars with what they hold; empty ones are left out. */
  shape: (bars: readonly (readonly [name: string, votes: string])[]) =>
    `Histogram. ${
      list(bars.filter(([, votes]) => votes !== '').map(([name, votes]) => `${name}: ${votes}`)) || 'No number yet'
    }`,
  numbers: 'Numbers',
  own: (value: string) => `Yours: ${value}`,

  unit: 'Unit',
  unitExample: 'km',
  least: 'Least',
  greatest: 'Greatest',
  any: 'Any',
  decimals: 'Decimal places',
  rightTitle: 'Right answer',
  hasRight: 'There is a right answer',
  rightValue: 'It is',
  tolerance: 'Also right: up to so far off',
  rightHint: 'It stays with you until voting is over and the results are shown.',
  needsNumbers: 'Least, greatest and the right answer are numbers with no more decimal places than asked for.',
  needsRange: 'The least is less than the greatest.',
  needsRight: 'The right answer lies between the least and the greatest.',
  needsUnit: 'A unit has no comma, no < and no backslash.',
} as const;
