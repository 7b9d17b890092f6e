import type { WordsOf } from '#protocol/words-of';
import type { pointsWords as english } from '../../en/kinds/points.ts';
import { count, decimal, number } from '../numerals.ts';

const points = (n: number) => count(n, { one: '# punkt', few: '# punkty', many: '# punktów', other: '# punktu' });

export const pointsWords = {
  name: 'Punkty',
  hint: 'Każda osoba rozdziela 100 punktów między opcje.',

  task: (n: number, all: boolean) => (all ? `Rozdziel ${points(n)}.` : `Rozdziel najwyżej ${points(n)}.`),
  left: (n: number) => (n < 0 ? `${points(-n)} za dużo` : `Zostało: ${number(n)}`),
  list: 'Punkty dla każdej opcji',
  own: (n: number) => `${points(n)} od Ciebie`,
  of: (label: string) => `Punkty dla: ${label}`,
  less: (n: number, label: string) => `O ${number(n)} mniej dla: ${label}`,
  more: (n: number, label: string) => `O ${number(n)} więcej dla: ${label}`,
  minus: (n: number) => `−${number(n)}`,
  plus: (n: number) => `+${number(n)}`,

  counted: 'Punkty',
  average: 'Punkty na osobę',
  noted: (n: number | null) => (n === null ? 'Ø –' : `Ø ${decimal(n, 1)}`),
  explain: 'Ø: punkty na osobę.',

  pointsTitle: 'Punkty do rozdania',
  all: 'Trzeba rozdać wszystkie',
  needsPoints: (least: number, most: number) =>
    `Punkty do rozdania to liczba całkowita od ${number(least)} do ${number(most)}.`,
} as const satisfies WordsOf<typeof english>;
