import type { WordsOf } from '#protocol/words-of';
import type { wordsWords as english } from '../../en/kinds/words.ts';
import { count, number } from '../numerals.ts';

export const wordsWords = {
  name: 'Nuvola di parole',
  hint: 'Ogni persona scrive qualche parola; quelle uguali crescono.',

  ask: (most: number) => (most === 1 ? 'Scrivi una parola.' : `Scrivi fino a ${number(most)} parole.`),
  field: (place: number) => `Parola ${number(place)}`,
  tooLong: (chars: number) => `Una parola ha al massimo ${number(chars)} caratteri.`,
  tooMany: (most: number) => count(most, { one: 'Al massimo # parola.', other: 'Al massimo # parole.' }),
  top: 'Parole finora',

  maxTitle: 'Quante parole a persona',
  max: 'Al massimo',
  needsMax: (most: number) => `Il numero di parole a persona è intero, da 1 a ${number(most)}.`,
} as const satisfies WordsOf<typeof english>;
