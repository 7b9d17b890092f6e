import type { WordsOf } from '#protocol/words-of';
import type { pointsWords as english } from '../../en/kinds/points.ts';
import { count, decimal, number } from '../numerals.ts';

const points = (n: number) => count(n, { one: '# бал', few: '# бали', many: '# балів', other: '# бала' });

export const pointsWords = {
  name: 'Розподіл балів',
  hint: 'Кожен розподіляє 100 балів між варіантами.',

  task: (n: number, all: boolean) => (all ? `Розподіліть ${points(n)}.` : `Балів для розподілу: до ${number(n)}.`),
  left: (n: number) => (n < 0 ? `Зайве: ${points(-n)}` : `Залишилося ${number(n)}`),
  list: 'Бали кожному варіанту',
  own: (n: number) => `${points(n)} від вас`,
  of: (label: string) => `Бали: ${label}`,
  less: (n: number, label: string) => `На ${number(n)} менше: ${label}`,
  more: (n: number, label: string) => `На ${number(n)} більше: ${label}`,
  minus: (n: number) => `−${number(n)}`,
  plus: (n: number) => `+${number(n)}`,

  counted: 'Бали',
  average: 'Балів на голос',
  noted: (n: number | null) => (n === null ? 'Ø –' : `Ø ${decimal(n, 1)}`),
  explain: 'Ø: балів на один голос.',

  pointsTitle: 'Балів для розподілу',
  all: 'Треба розподілити всі',
  needsPoints: (least: number, most: number) =>
    `Бали для розподілу — ціле число від ${number(least)} до ${number(most)}.`,
} as const satisfies WordsOf<typeof english>;
