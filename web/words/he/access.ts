import type { WordsOf } from '#protocol/words-of';
import type { accessWords as english } from '../en/access.ts';
import { count } from './numerals.ts';

export const accessWords = {
  skip: {
    voting: 'דילוג להצבעה',
    chat: 'דילוג לצ׳אט',
    now: 'דילוג לשאלה המוצגת',
    result: 'דילוג לתוצאה',
    deck: 'דילוג לשאלות',
    join: 'דילוג לכניסה לחדר',
    create: 'דילוג לפתיחת חדר',
  },
  pause: 'השהיית התוצאות',
  unpause: 'המשך התוצאות',
  paused: (n: number) =>
    n === 0 ? 'בהשהיה' : `בהשהיה, ${count(n, { one: 'עוד קול אחד', two: 'עוד שני קולות', other: 'עוד # קולות' })}`,
  goesOn: 'התוצאות ממשיכות',
  asTable: 'הצגה כטבלה',
  asChart: 'הצגה כתרשים',
  isTable: 'עכשיו כטבלה',
  isChart: 'עכשיו כתרשים',
  noLimit: 'אין עוד הגבלת זמן',
} as const satisfies WordsOf<typeof english>;
