import type { WordsOf } from '#protocol/words-of';
import type { textWords as english } from '../../en/kinds/text.ts';
import { number } from '../numerals.ts';

export const textWords = {
  name: 'Odpowiedź otwarta',
  hint: 'Każda osoba odpowiada własnymi słowami, w kilku wierszach.',

  answer: 'Twoja odpowiedź',
  left: (n: number) => `Zostało: ${number(n)}`,
  tooLong: (n: number) => `O ${number(n)} za dużo`,
  newest: 'Najnowsze odpowiedzi',
  page: (from: number, to: number, of: number) =>
    `Odpowiedzi ${number(from)}–${number(to)} z ${number(of)}, od najnowszej.`,
} as const satisfies WordsOf<typeof english>;
