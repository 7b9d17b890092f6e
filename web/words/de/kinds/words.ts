import type { WordsOf } from '#protocol/words-of';
import type { wordsWords as english } from '../../en/kinds/words.ts';
import { count, number } from '../numerals.ts';

export const wordsWords = {
  name: 'Wortwolke',
  hint: 'Alle schreiben ein paar Wörter; häufige werden größer.',

  ask: (most: number) => (most === 1 ? 'Schreiben Sie ein Wort.' : `Schreiben Sie bis zu ${number(most)} Wörter.`),
  field: (place: number) => `Wort ${number(place)}`,
  tooLong: (chars: number) => `Ein Wort hat höchstens ${number(chars)} Zeichen.`,
  tooMany: (most: number) => count(most, { one: 'Höchstens # Wort.', other: 'Höchstens # Wörter.' }),
  top: 'Bisherige Wörter',

  maxTitle: 'Wie viele Wörter je Person',
  max: 'Höchstens',
  needsMax: (most: number) => `Wörter je Person: eine ganze Zahl von 1 bis ${number(most)}.`,
} as const satisfies WordsOf<typeof english>;
