import type { WordsOf } from '#protocol/words-of';
import type { textWords as english } from '../../en/kinds/text.ts';
import { count, number } from '../numerals.ts';

export const textWords = {
  name: 'Texto livre',
  hint: 'Cada pessoa responde com algumas linhas suas.',

  answer: 'Sua resposta',
  left: (n: number) => count(n, { one: 'Resta #', other: 'Restam #' }),
  tooLong: (n: number) => `${number(n)} a mais`,
  newest: 'Respostas mais novas',
  page: (from: number, to: number, of: number) =>
    `Respostas ${number(from)}–${number(to)} de ${number(of)}, as mais novas primeiro.`,
} as const satisfies WordsOf<typeof english>;
