import type { WordsOf } from '#protocol/words-of';
import type { answerWords as english } from '../../en/kinds/answers.ts';
import { count, number } from '../numerals.ts';

export const answerWords = {
  word: 'מילה',
  answer: 'תשובה',
  cloud: (question: string, ballots: string) => `ענן מילים: ${question} (${ballots}). אותן מילים מופיעות בטבלה.`,
  more: (n: number) => `ועוד ${number(n)}`,
  times: (n: number) => `\u2066×${number(n)}\u2069`,
  saidBy: (n: number) => count(n, { one: 'פעם אחת', two: 'פעמיים', other: '# פעמים' }),
  held: 'התשובות נבדקות לפני שכולם רואים אותן.',
  none: 'עוד אין תשובות',
  hidden: 'התשובות מוסתרות',
} as const satisfies WordsOf<typeof english>;
