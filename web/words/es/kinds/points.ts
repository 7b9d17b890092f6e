import type { WordsOf } from '#protocol/words-of';
import type { pointsWords as english } from '../../en/kinds/points.ts';
import { count, decimal, number } from '../numerals.ts';

const points = (n: number) => count(n, { one: '# punto', other: '# puntos' });

export const pointsWords = {
  name: 'Puntos',
  hint: 'Cada persona reparte 100 puntos entre las opciones.',

  task: (n: number, all: boolean) => (all ? `Reparta ${points(n)}.` : `Reparta hasta ${points(n)}.`),
  left: (n: number) =>
    n < 0
      ? count(-n, { one: 'Sobra # punto', other: 'Sobran # puntos' })
      : count(n, { one: 'Queda #', other: 'Quedan #' }),
  list: 'Puntos para cada opción',
  own: (n: number) => `${points(n)} de usted`,
  of: (label: string) => `Puntos para ${label}`,
  less: (n: number, label: string) => `${number(n)} menos para ${label}`,
  more: (n: number, label: string) => `${number(n)} más para ${label}`,
  minus: (n: number) => `−${number(n)}`,
  plus: (n: number) => `+${number(n)}`,

  counted: 'Puntos',
  average: 'Puntos por votante',
  noted: (n: number | null) => (n === null ? 'Ø –' : `Ø ${decimal(n, 1)}`),
  explain: 'Ø: puntos por votante.',

  pointsTitle: 'Puntos para repartir',
  all: 'Hay que repartirlos todos',
  needsPoints: (least: number, most: number) =>
    `Los puntos para repartir son un número entero de ${number(least)} a ${number(most)}.`,
} as const satisfies WordsOf<typeof english>;
