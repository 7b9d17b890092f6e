import type { WordsOf } from '#protocol/words-of';
import type { answerWords as english } from '../../en/kinds/answers.ts';
import { count, number } from '../numerals.ts';

export const answerWords = {
  word: 'Parola',
  answer: 'Risposta',
  cloud: (question: string, ballots: string) =>
    `Nuvola di parole: ${question} (${ballots}). Le stesse parole seguono in una tabella.`,
  more: (n: number) => `e ancora ${number(n)}`,
  times: (n: number) => `×${number(n)}`,
  saidBy: (n: number) => count(n, { one: '# volta', other: '# volte' }),
  held: 'Chi conduce legge le risposte prima di mostrarle.',
  none: 'Ancora nessuna risposta',
  hidden: 'Le risposte sono nascoste',
} as const satisfies WordsOf<typeof english>;
