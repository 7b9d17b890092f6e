import type { WordsOf } from '#protocol/words-of';
import type { textWords as english } from '../../en/kinds/text.ts';
import { number } from '../numerals.ts';

export const textWords = {
  name: 'Freitext',
  hint: 'Alle antworten mit ein paar eigenen Zeilen.',

  answer: 'Ihre Antwort',
  left: (n: number) => `Noch ${number(n)}`,
  tooLong: (n: number) => `${number(n)} zu viel`,
  newest: 'Neueste Antworten',
  page: (from: number, to: number, of: number) =>
    `Antworten ${number(from)}–${number(to)} von ${number(of)}, die neuesten zuerst.`,
} as const satisfies WordsOf<typeof english>;
