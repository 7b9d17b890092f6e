import type { WordsOf } from '#protocol/words-of';
import type { textWords as english } from '../../en/kinds/text.ts';
import { number } from '../numerals.ts';

export const textWords = {
  name: '自由回答',
  hint: '每人用自己的话写几行。',

  answer: '您的回答',
  left: (n: number) => `还可输入 ${number(n)} 个字`,
  tooLong: (n: number) => `超出 ${number(n)} 个字`,
  newest: '最新回答',
  page: (from: number, to: number, of: number) =>
    `第 ${number(from)}–${number(to)} 条回答，共 ${number(of)} 条，最新的在前。`,
} as const satisfies WordsOf<typeof english>;
