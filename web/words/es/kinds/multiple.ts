import type { WordsOf } from '#protocol/words-of';
import type { multipleWords as english } from '../../en/kinds/multiple.ts';
import { count, number } from '../numerals.ts';

export const multipleWords = {
  name: 'Opción múltiple',
  hint: 'Cada persona elige varias opciones.',

  pick: (least: number, most: number | null) => {
    if (most === null) return least === 1 ? 'Elija las opciones que quiera.' : `Elija al menos ${number(least)}.`;
    if (least === most) return `Elija ${number(most)}.`;
    return least === 1 ? `Elija hasta ${number(most)}.` : `Elija de ${number(least)} a ${number(most)}.`;
  },
  picked: (n: number) => count(n, { one: '# elegida', other: '# elegidas' }),

  pickTitle: 'Cuántas se eligen',
  least: 'Como mínimo',
  most: 'Como máximo',
  all: 'Todas',
  needsCount: 'La cantidad que se elige es un número entero, 1 o más.',
  needsFit: (options: number) =>
    `La cantidad que se elige no encaja con ${count(options, { one: '# opción', other: '# opciones' })}: el mínimo no supera el máximo, y el máximo no supera el total.`,
} as const satisfies WordsOf<typeof english>;
