import type { WordsOf } from '#protocol/words-of';
import type { answerWords as english } from '../../en/kinds/answers.ts';
import { count, number } from '../numerals.ts';

export const answerWords = {
  word: 'الكلمة',
  answer: 'الإجابة',
  cloud: (question: string, ballots: string) => `سحابة كلمات: ${question} (${ballots}). الكلمات نفسها في جدول أدناه.`,
  more: (n: number) => `و${number(n)} غيرها`,
  times: (n: number) => `\u200e×${number(n)}`,
  saidBy: (n: number) =>
    count(n, {
      zero: 'ولا مرة',
      one: 'مرة واحدة',
      two: 'مرتان',
      few: '# مرات',
      many: '# مرة',
      other: '# مرة',
    }),
  held: 'يراجع المضيف الإجابات قبل أن يراها الجميع.',
  none: 'لا إجابات بعد',
  hidden: 'الإجابات مخفية',
} as const satisfies WordsOf<typeof english>;
