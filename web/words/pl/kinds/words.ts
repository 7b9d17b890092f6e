import type { WordsOf } from '#protocol/words-of';
import type { wordsWords as english } from '../../en/kinds/words.ts';
import { count, number } from '../numerals.ts';

export const wordsWords = {
  name: 'Chmura słów',
  hint: 'Każda osoba pisze kilka słów; takie same rosną razem.',

  ask: (most: number) =>
    most === 1
      ? 'Napisz jedno słowo.'
      : count(most, {
          one: 'Napisz # słowo.',
          few: 'Napisz najwyżej # słowa.',
          many: 'Napisz najwyżej # słów.',
          other: 'Napisz najwyżej # słowa.',
        }),
  field: (place: number) => `Słowo ${number(place)}`,
  tooLong: (chars: number) => `Słowo może mieć najwyżej ${number(chars)} znaków.`,
  tooMany: (most: number) =>
    count(most, {
      one: 'Najwyżej # słowo.',
      few: 'Najwyżej # słowa.',
      many: 'Najwyżej # słów.',
      other: 'Najwyżej # słowa.',
    }),
  top: 'Dotychczasowe słowa',

  maxTitle: 'Ile słów na osobę',
  max: 'Najwyżej',
  needsMax: (most: number) => `Liczba słów na osobę musi być całkowita, od 1 do ${number(most)}.`,
} as const satisfies WordsOf<typeof english>;
