import type { WordsOf } from '#protocol/words-of';
import type { answerWords as english } from '../../en/kinds/answers.ts';
import { count, number } from '../numerals.ts';

export const answerWords = {
  word: 'Słowo',
  answer: 'Odpowiedź',
  cloud: (question: string, ballots: string) =>
    `Chmura słów: ${question} (${ballots}). Te same słowa są dalej w tabeli.`,
  more: (n: number) => `i jeszcze ${number(n)}`,
  times: (n: number) => `×${number(n)}`,
  saidBy: (n: number) => count(n, { one: '# raz', few: '# razy', many: '# razy', other: '# raza' }),
  held: 'Osoba prowadząca czyta odpowiedzi, zanim zobaczą je wszyscy.',
  none: 'Nie ma jeszcze odpowiedzi',
  hidden: 'Odpowiedzi są ukryte',
} as const satisfies WordsOf<typeof english>;
