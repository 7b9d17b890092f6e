import type { WordsOf } from '#protocol/words-of';
import type { wordsWords as english } from '../../en/kinds/words.ts';
import { number } from '../numerals.ts';

export const wordsWords = {
  name: '词云',
  hint: '每人写几个词，相同的词会变大。',

  ask: (most: number) => (most === 1 ? '请写一个词。' : `最多写 ${number(most)} 个词。`),
  field: (place: number) => `词语 ${number(place)}`,
  tooLong: (chars: number) => `每个词最多 ${number(chars)} 个字。`,
  tooMany: (most: number) => `最多 ${number(most)} 个词。`,
  top: '目前的词语',

  maxTitle: '每人几个词',
  max: '最多',
  needsMax: (most: number) => `每人词数是 1 到 ${number(most)} 的整数。`,
} as const satisfies WordsOf<typeof english>;
