import type { WordsOf } from '#protocol/words-of';
import type { wordsWords as english } from '../../en/kinds/words.ts';
import { count, number } from '../numerals.ts';

export const wordsWords = {
  name: 'ענן מילים',
  hint: 'כותבים כמה מילים; מילים זהות גדלות יחד.',

  ask: (most: number) =>
    most === 1
      ? 'כתבו מילה אחת.'
      : count(most, { one: 'כתבו מילה אחת.', two: 'כתבו עד שתי מילים.', other: 'כתבו עד # מילים.' }),
  field: (place: number) => `מילה ${number(place)}`,
  tooLong: (chars: number) => `במילה יש לכל היותר ${number(chars)} תווים.`,
  tooMany: (most: number) =>
    count(most, { one: 'לכל היותר מילה אחת.', two: 'לכל היותר שתי מילים.', other: 'לכל היותר # מילים.' }),
  top: 'המילים עד כה',

  maxTitle: 'כמה מילים לאדם',
  max: 'לכל היותר',
  needsMax: (most: number) => `מספר המילים לאדם הוא מספר שלם מ־1 עד ${number(most)}.`,
} as const satisfies WordsOf<typeof english>;
