import type { WordsOf } from '#protocol/words-of';
import type { wordsWords as english } from '../../en/kinds/words.ts';
import { number } from '../numerals.ts';

export const wordsWords = {
  name: 'Kelime bulutu',
  hint: 'Herkes birkaç kelime yazar; aynı olanlar birlikte büyür.',

  ask: (most: number) => (most === 1 ? 'Bir kelime yazın.' : `En çok ${number(most)} kelime yazın.`),
  field: (place: number) => `${number(place)}. kelime`,
  tooLong: (chars: number) => `Bir kelime en çok ${number(chars)} karakter olabilir.`,
  tooMany: (most: number) => `En çok ${number(most)} kelime.`,
  top: 'Şimdiye kadarki kelimeler',

  maxTitle: 'Kişi başına kelime',
  max: 'En çok',
  needsMax: (most: number) => `Kişi başına kelime sayısı 1 ile ${number(most)} arasında bir tam sayıdır.`,
} as const satisfies WordsOf<typeof english>;
