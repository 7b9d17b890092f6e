import type { WordsOf } from '#protocol/words-of';
import type { textWords as english } from '../../en/kinds/text.ts';
import { number } from '../numerals.ts';

export const textWords = {
  name: 'Open tekst',
  hint: 'Iedereen antwoordt in een paar eigen regels.',

  answer: 'Jouw antwoord',
  left: (n: number) => `Nog ${number(n)}`,
  tooLong: (n: number) => `${number(n)} te veel`,
  newest: 'Nieuwste antwoorden',
  page: (from: number, to: number, of: number) =>
    `Antwoorden ${number(from)}–${number(to)} van ${number(of)}, de nieuwste eerst.`,
} as const satisfies WordsOf<typeof english>;
