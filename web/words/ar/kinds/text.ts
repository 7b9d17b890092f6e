import type { WordsOf } from '#protocol/words-of';
import type { textWords as english } from '../../en/kinds/text.ts';
import { number } from '../numerals.ts';

export const textWords = {
  name: 'نص حر',
  hint: 'كلٌّ يجيب ببضعة أسطر من عنده.',

  answer: 'إجابتك',
  left: (n: number) => `المتبقي ${number(n)}`,
  tooLong: (n: number) => `زائد: ${number(n)}`,
  newest: 'أحدث الإجابات',
  page: (from: number, to: number, of: number) =>
    `الإجابات من ${number(from)} إلى ${number(to)} من أصل ${number(of)}، الأحدث أولًا.`,
} as const satisfies WordsOf<typeof english>;
