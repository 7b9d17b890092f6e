import { count, number } from '../numerals.ts';

/** Answers in one's own words, wherever they are shown. */
export const answerWords = {
  word: 'Word',
  answer: 'Answer',
  cloud: (question: string, ballots: string) =>
    `Word cloud: ${question} (${ballots}). The same words follow as a table.`,
  more: (n: number) => `and ${count(n, { one: '# more', other: '# more' })}`,
  times: (n: number) => `×${number(n)}`,
  saidBy: (n: number) => count(n, { one: 'once', other: '# times' }),
  held: 'The host looks at answers before everybody sees them.',
  none: 'No answers yet',
  hidden: 'Answers are hidden',
} as const;
