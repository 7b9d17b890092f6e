import type { WordsOf } from '#protocol/words-of';
import type { wordsWords as english } from '../../en/kinds/words.ts';
import { count, number } from '../numerals.ts';

export const wordsWords = {
  name: 'Nuvem de palavras',
  hint: 'Cada pessoa escreve algumas palavras; as repetidas ficam maiores.',

  ask: (most: number) => (most === 1 ? 'Escreva uma palavra.' : `Escreva até ${number(most)} palavras.`),
  field: (place: number) => `Palavra ${number(place)}`,
  tooLong: (chars: number) => `Uma palavra tem no máximo ${number(chars)} caracteres.`,
  tooMany: (most: number) => count(most, { one: 'No máximo # palavra.', other: 'No máximo # palavras.' }),
  top: 'Palavras até agora',

  maxTitle: 'Quantas palavras por pessoa',
  max: 'No máximo',
  needsMax: (most: number) => `A quantidade de palavras por pessoa é um número inteiro de 1 a ${number(most)}.`,
} as const satisfies WordsOf<typeof english>;
