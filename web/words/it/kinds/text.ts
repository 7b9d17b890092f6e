import type { WordsOf } from '#protocol/words-of';
import type { textWords as english } from '../../en/kinds/text.ts';
import { number } from '../numerals.ts';

export const textWords = {
  name: 'Testo libero',
  hint: 'Ogni persona risponde con qualche riga.',

  answer: 'La tua risposta',
  left: (n: number) => `Ancora ${number(n)}`,
  tooLong: (n: number) => `${number(n)} di troppo`,
  newest: 'Ultime risposte',
  page: (from: number, to: number, of: number) =>
    `Risposte ${number(from)}–${number(to)} di ${number(of)}, prima le più recenti.`,
} as const satisfies WordsOf<typeof english>;
