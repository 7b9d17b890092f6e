import type { WordsOf } from '#protocol/words-of';
import type { wordsWords as english } from '../../en/kinds/words.ts';
import { number } from '../numerals.ts';

export const wordsWords = {
  name: 'سحابة كلمات',
  hint: 'كلٌّ يكتب بضع كلمات؛ والمتشابهة تكبر معًا.',

  ask: (most: number) => (most === 1 ? 'يُرجى كتابة كلمة واحدة.' : `عدد الكلمات: حتى ${number(most)}.`),
  field: (place: number) => `الكلمة ${number(place)}`,
  tooLong: (chars: number) => `الحد الأقصى لأحرف الكلمة ${number(chars)}.`,
  tooMany: (most: number) => `الحد الأقصى للكلمات ${number(most)}.`,
  top: 'الكلمات حتى الآن',

  maxTitle: 'عدد الكلمات لكل شخص',
  max: 'على الأكثر',
  needsMax: (most: number) => `عدد الكلمات لكل شخص عدد صحيح من 1 إلى ${number(most)}.`,
} as const satisfies WordsOf<typeof english>;
