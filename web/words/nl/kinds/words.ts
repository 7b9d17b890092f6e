import type { WordsOf } from '#protocol/words-of';
import type { wordsWords as english } from '../../en/kinds/words.ts';
import { count, number } from '../numerals.ts';

export const wordsWords = {
  name: 'Woordwolk',
  hint: 'Iedereen schrijft een paar woorden; wat vaker voorkomt, wordt groter.',

  ask: (most: number) => (most === 1 ? 'Schrijf één woord.' : `Schrijf hoogstens ${number(most)} woorden.`),
  field: (place: number) => `Woord ${number(place)}`,
  tooLong: (chars: number) => `Een woord heeft hoogstens ${number(chars)} tekens.`,
  tooMany: (most: number) => `Hoogstens ${count(most, { one: '# woord', other: '# woorden' })}.`,
  top: 'Woorden tot nu toe',

  maxTitle: 'Hoeveel woorden per persoon',
  max: 'Hoogstens',
  needsMax: (most: number) => `Het aantal woorden per persoon is een heel getal van 1 t/m ${number(most)}.`,
} as const satisfies WordsOf<typeof english>;
