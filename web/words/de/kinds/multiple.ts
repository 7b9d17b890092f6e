import type { WordsOf } from '#protocol/words-of';
import type { multipleWords as english } from '../../en/kinds/multiple.ts';
import { count, number } from '../numerals.ts';

export const multipleWords = {
  name: 'Mehrfachauswahl',
  hint: 'Alle wählen mehrere Antworten.',

  pick: (least: number, most: number | null) => {
    if (most === null) return least === 1 ? 'Wählen Sie beliebig viele.' : `Wählen Sie mindestens ${number(least)}.`;
    if (least === most) return `Wählen Sie ${number(most)}.`;
    return least === 1 ? `Wählen Sie bis zu ${number(most)}.` : `Wählen Sie ${number(least)} bis ${number(most)}.`;
  },
  picked: (n: number) => `${number(n)} gewählt`,

  pickTitle: 'Wie viele',
  least: 'Mindestens',
  most: 'Höchstens',
  all: 'Alle',
  needsCount: 'Wie viele gewählt werden, ist eine ganze Zahl ab 1.',
  needsFit: (options: number) =>
    `Wie viele gewählt werden, passt nicht zu ${count(options, { one: '# Antwort', other: '# Antworten' })}: mindestens nicht mehr als höchstens, und höchstens alle.`,
} as const satisfies WordsOf<typeof english>;
