import type { WordsOf } from '#protocol/words-of';
import type { answerWords as english } from '../../en/kinds/answers.ts';
import { count, number } from '../numerals.ts';

export const answerWords = {
  word: 'Palavra',
  answer: 'Resposta',
  cloud: (question: string, ballots: string) =>
    `Nuvem de palavras: ${question} (${ballots}). As mesmas palavras seguem em uma tabela.`,
  more: (n: number) => `e mais ${number(n)}`,
  times: (n: number) => `×${number(n)}`,
  saidBy: (n: number) => count(n, { one: '# vez', other: '# vezes' }),
  held: 'A organização vê as respostas antes de todo mundo.',
  none: 'Nenhuma resposta ainda',
  hidden: 'Respostas ocultas',
} as const satisfies WordsOf<typeof english>;
