import { count, number } from '../numerals.ts';

export const wordsWords = {
  name: 'Word cloud',
  hint: 'Everybody writes a few words; the same ones grow together.',

  ask: (most: number) => (most === 1 ? 'Write one word.' : `Write up to ${number(most)} words.`),
  field: (place: number) => `Word ${number(place)}`,
  tooLong: (chars: number) => `A word has at most ${number(chars)} characters.`,
  tooMany: (most: number) => `At most ${count(most, { one: '# word', other: '# words' })}.`,
  top: 'Words so far',

  maxTitle: 'How many words each',
  max: 'At most',
  needsMax: (most: number) => `How many words each is a whole number from 1 to ${number(most)}.`,
} as const;
