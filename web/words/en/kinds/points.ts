import { count, decimal, number } from '../numerals.ts';

export const pointsWords = {
  name: 'Points',
  hint: 'Everybody spreads 100 points over the options.',

  task: (points: number, all: boolean) =>
    all ? `Spread ${number(points)} points.` : `Spread up to ${number(points)} points.`,
  left: (n: number) => (n < 0 ? `${count(-n, { one: '# point', other: '# points' })} too many` : `${number(n)} left`),
  list: 'Points for each option',
  own: (n: number) => `${count(n, { one: '# point', other: '# points' })} of yours`,
  of: (label: string) => `Points for ${label}`,
  less: (n: number, label: string) => `${number(n)} fewer for ${label}`,
  more: (n: number, label: string) => `${number(n)} more for ${label}`,
  minus: (n: number) => `−${number(n)}`,
  plus: (n: number) => `+${number(n)}`,

  counted: 'Points',
  average: 'Points per ballot',
  noted: (n: number | null) => (n === null ? 'Ø –' : `Ø ${decimal(n, 1)}`),
  explain: 'Ø: points per ballot.',

  pointsTitle: 'Points to spread',
  all: 'All of them must be spent',
  needsPoints: (least: number, most: number) =>
    `Points to spread are a whole number from ${number(least)} to ${number(most)}.`,
} as const;
