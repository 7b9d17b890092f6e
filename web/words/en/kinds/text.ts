import { number } from '../numerals.ts';

export const textWords = {
  name: 'Open text',
  hint: 'Everybody answers in a few lines of their own.',

  answer: 'Your answer',
  left: (n: number) => `${number(n)} left`,
  tooLong: (n: number) => `${number(n)} too many`,
  newest: 'Newest answers',
  page: (from: number, to: number, of: number) =>
    `Answers ${number(from)}–${number(to)} of ${number(of)}, the newest first.`,
} as const;
