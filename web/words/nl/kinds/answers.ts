import type { WordsOf } from '#protocol/words-of';
import type { answerWords as english } from '../../en/kinds/answers.ts';
import { count, number } from '../numerals.ts';

export const answerWords = {
  word: 'Woord',
  answer: 'Antwoord',
  cloud: (question: string, ballots: string) =>
    `Woordwolk: ${question} (${ballots}). Dezelfde woorden volgen als tabel.`,
  more: (n: number) => `en nog ${number(n)}`,
  times: (n: number) => `×${number(n)}`,
  saidBy: (n: number) => count(n, { one: 'één keer', other: '# keer' }),
  held: 'De host bekijkt antwoorden voordat iedereen ze ziet.',
  none: 'Nog geen antwoorden',
  hidden: 'Antwoorden zijn verborgen',
} as const satisfies WordsOf<typeof english>;
