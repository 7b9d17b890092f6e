import type { WordsOf } from '#protocol/words-of';
import type { wordsWords as english } from '../../en/kinds/words.ts';
import { count, number } from '../numerals.ts';

export const wordsWords = {
  name: 'Nube de palabras',
  hint: 'Cada persona escribe unas palabras; las que se repiten crecen.',

  ask: (most: number) => (most === 1 ? 'Escriba una palabra.' : `Escriba hasta ${number(most)} palabras.`),
  field: (place: number) => `Palabra ${number(place)}`,
  tooLong: (chars: number) => `Una palabra tiene como máximo ${number(chars)} caracteres.`,
  tooMany: (most: number) => count(most, { one: 'Como máximo # palabra.', other: 'Como máximo # palabras.' }),
  top: 'Palabras hasta ahora',

  maxTitle: 'Cuántas palabras por persona',
  max: 'Como máximo',
  needsMax: (most: number) => `La cantidad de palabras por persona es un número entero de 1 a ${number(most)}.`,
} as const satisfies WordsOf<typeof english>;
