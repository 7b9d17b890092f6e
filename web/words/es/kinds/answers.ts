import type { WordsOf } from '#protocol/words-of';
import type { answerWords as english } from '../../en/kinds/answers.ts';
import { count, number } from '../numerals.ts';

export const answerWords = {
  word: 'Palabra',
  answer: 'Respuesta',
  cloud: (question: string, ballots: string) =>
    `Nube de palabras: ${question} (${ballots}). Las mismas palabras siguen en una tabla.`,
  more: (n: number) => `y ${number(n)} más`,
  times: (n: number) => `×${number(n)}`,
  saidBy: (n: number) => count(n, { one: '# vez', other: '# veces' }),
  held: 'La organización lee las respuestas antes de mostrarlas.',
  none: 'Todavía no hay respuestas',
  hidden: 'Las respuestas están ocultas',
} as const satisfies WordsOf<typeof english>;
