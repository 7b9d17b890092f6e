import type { WordsOf } from '#protocol/words-of';
import type { rankingWords as english } from '../../en/kinds/ranking.ts';
import { decimal, number, plural } from '../numerals.ts';

export const rankingWords = {
  name: 'Ordenar',
  hint: 'Cada persona ordena las opciones, primero la mejor.',

  task: (places: number, options: number) => {
    if (places === options) return 'Toque las opciones en su orden, primero la mejor.';
    return places === 1 ? 'Toque la mejor.' : `Toque sus ${number(places)} mejores, primero la mejor.`;
  },
  placed: (n: number, of: number) => `${number(n)} de ${number(of)}`,
  list: 'Opciones, en su orden',
  place: (n: number) => `Puesto ${number(n)}`,
  take: (label: string, n: number) => `${label}: puesto ${number(n)}. Toque para quitar.`,
  up: (label: string) => `Subir: ${label}`,
  down: (label: string) => `Bajar: ${label}`,
  isAt: (label: string, n: number) => `${label}: puesto ${number(n)}.`,
  isOut: (label: string) => `${label}: sin puesto.`,
  unit: (n: number) => plural(n, { one: '# punto', other: '# puntos' }),

  counted: 'Puntos',
  average: 'Puesto promedio',
  noted: (mean: number | null) => (mean === null ? 'Ø –' : `Ø ${decimal(mean, 2)}`),
  explain: 'Puntos según el puesto. Ø: el puesto promedio.',

  topTitle: 'Cuántas se ordenan',
  all: 'Todas',
  needsTop: (options: number) =>
    `La cantidad que se ordena es un número entero de 1 a ${number(options)}, o vacío para todas.`,
} as const satisfies WordsOf<typeof english>;
