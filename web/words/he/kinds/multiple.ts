import type { WordsOf } from '#protocol/words-of';
import type { multipleWords as english } from '../../en/kinds/multiple.ts';
import { count, number } from '../numerals.ts';

export const multipleWords = {
  name: 'בחירה מרובה',
  hint: 'בוחרים כמה אפשרויות.',

  pick: (least: number, most: number | null) => {
    if (most === null) return least === 1 ? 'בחרו כמה שתרצו.' : `בחרו לפחות ${number(least)}.`;
    if (least === most) return `בחרו ${number(most)}.`;
    return least === 1 ? `בחרו עד ${number(most)}.` : `בחרו ${number(least)} עד ${number(most)}.`;
  },
  picked: (n: number) => `נבחרו ${number(n)}`,

  pickTitle: 'כמה לבחור',
  least: 'לפחות',
  most: 'לכל היותר',
  all: 'הכול',
  needsCount: 'מספר הבחירות הוא מספר שלם, 1 או יותר.',
  needsFit: (options: number) =>
    `${count(options, { one: 'מספר הבחירות לא מתאים לאפשרות אחת', two: 'מספר הבחירות לא מתאים לשתי אפשרויות', other: 'מספר הבחירות לא מתאים ל־# אפשרויות' })}: המינימום לא יעלה על המקסימום, והמקסימום הוא לכל היותר הכול.`,
} as const satisfies WordsOf<typeof english>;
