import type { WordsOf } from '#protocol/words-of';
import type { answerWords as english } from '../../en/kinds/answers.ts';
import { count, number } from '../numerals.ts';

export const answerWords = {
  word: 'Wort',
  answer: 'Antwort',
  cloud: (question: string, ballots: string) =>
    `Wortwolke: ${question} (${ballots}). Dieselben Wörter folgen als Tabelle.`,
  more: (n: number) => `und ${number(n)} weitere`,
  times: (n: number) => `×${number(n)}`,
  saidBy: (n: number) => count(n, { one: 'einmal', other: '#-mal' }),
  held: 'Die Leitung prüft Antworten, bevor alle sie sehen.',
  none: 'Noch keine Antworten',
  hidden: 'Antworten sind verborgen',
} as const satisfies WordsOf<typeof english>;
