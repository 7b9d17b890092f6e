import type { WordsOf } from '#protocol/words-of';
import type { rankingWords as english } from '../../en/kinds/ranking.ts';
import { decimal, number, plural } from '../numerals.ts';

export const rankingWords = {
  name: 'Ordinamento',
  hint: 'Ogni persona mette in ordine le opzioni, prima la migliore.',

  task: (places: number, options: number) => {
    if (places === options) return 'Tocca le opzioni nel tuo ordine, prima la migliore.';
    return places === 1 ? 'Tocca la migliore.' : `Tocca le tue ${number(places)} migliori, prima la migliore.`;
  },
  placed: (n: number, of: number) => `${number(n)} di ${number(of)}`,
  list: 'Opzioni, nel tuo ordine',
  place: (n: number) => `Posto ${number(n)}`,
  take: (label: string, n: number) => `${label}: posto ${number(n)}. Tocca per togliere.`,
  up: (label: string) => `Sposta su: ${label}`,
  down: (label: string) => `Sposta giù: ${label}`,
  isAt: (label: string, n: number) => `${label}: posto ${number(n)}.`,
  isOut: (label: string) => `${label}: nessun posto.`,
  unit: (n: number) => plural(n, { one: '# punto', other: '# punti' }),

  counted: 'Punti',
  average: 'Posto medio',
  noted: (mean: number | null) => (mean === null ? 'Ø –' : `Ø ${decimal(mean, 2)}`),
  explain: 'Punti in base al posto. Ø: il posto medio.',

  topTitle: 'Quante opzioni ordinare',
  all: 'Tutte',
  needsTop: (options: number) =>
    `Il numero di opzioni da ordinare è intero, da 1 a ${number(options)}, o vuoto per tutte.`,
} as const satisfies WordsOf<typeof english>;
