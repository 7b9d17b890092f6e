import type { WordsOf } from '#protocol/words-of';
import type { textWords as english } from '../../en/kinds/text.ts';
import { number } from '../numerals.ts';

export const textWords = {
  name: '自由回答',
  hint: '自分の言葉で数行書きます。',

  answer: '回答',
  left: (n: number) => `あと${number(n)}文字`,
  tooLong: (n: number) => `${number(n)}文字超過`,
  newest: '新着の回答',
  page: (from: number, to: number, of: number) =>
    `全${number(of)}件中、${number(from)}～${number(to)}件目（新しい順）。`,
} as const satisfies WordsOf<typeof english>;
