import type { WordsOf } from '#protocol/words-of';
import type { wordsWords as english } from '../../en/kinds/words.ts';
import { number } from '../numerals.ts';

export const wordsWords = {
  name: 'Хмара слів',
  hint: 'Кожен пише кілька слів; однакові ростуть разом.',

  ask: (most: number) => (most === 1 ? 'Напишіть одне слово.' : `Напишіть слова, не більше ${number(most)}.`),
  field: (place: number) => `Слово ${number(place)}`,
  tooLong: (chars: number) => `Символів у слові: не більше ${number(chars)}.`,
  tooMany: (most: number) => `Слів: не більше ${number(most)}.`,
  top: 'Слова дотепер',

  maxTitle: 'Скільки слів від кожного',
  max: 'Щонайбільше',
  needsMax: (most: number) => `Скільки слів від кожного — ціле число від 1 до ${number(most)}.`,
} as const satisfies WordsOf<typeof english>;
