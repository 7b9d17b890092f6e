import type { WordsOf } from '#protocol/words-of';
import type { multipleWords as english } from '../../en/kinds/multiple.ts';
import { count, number } from '../numerals.ts';

export const multipleWords = {
  name: 'Scelta multipla',
  hint: 'Ogni persona sceglie più opzioni.',

  pick: (least: number, most: number | null) => {
    if (most === null) return least === 1 ? 'Scegli quante opzioni vuoi.' : `Scegline almeno ${number(least)}.`;
    if (least === most) return `Scegline ${number(most)}.`;
    return least === 1 ? `Scegline fino a ${number(most)}.` : `Scegline da ${number(least)} a ${number(most)}.`;
  },
  picked: (n: number) => count(n, { one: '# scelta', other: '# scelte' }),

  pickTitle: 'Quante opzioni scegliere',
  least: 'Almeno',
  most: 'Al massimo',
  all: 'Tutte',
  needsCount: 'Il numero di opzioni da scegliere è intero, 1 o più.',
  needsFit: (options: number) =>
    `Il numero di opzioni da scegliere non va bene con ${count(options, { one: '# opzione', other: '# opzioni' })}: il minimo non supera il massimo, e il massimo non supera il totale.`,
} as const satisfies WordsOf<typeof english>;
