import type { Pace } from '#protocol/reactions';
import type { WordsOf } from '#protocol/words-of';
import type { questionHostWords as english } from '../en/questions-host.ts';
import { isolated } from './isolated-text.ts';
import { count, number } from './numerals.ts';

export const questionHostWords = {
  part: 'מהקהל',
  title: 'שאלות מהקהל',
  rules: 'מי יכול לשאול, ואיך',
  more: 'עוד',
  enabled: 'אפשר לשאול',
  hold: 'הצגה אחרי אישור',
  anonymous: 'בלי שמות, גם למנחה',
  list: 'רשימה על המסכים',
  reactions: 'תגובות בטלפונים ובמסכים',
  off: 'כרגע אי אפשר לשאול.',
  lists: 'אילו שאלות',
  views: {
    held: 'לאישור',
    open: 'פתוחות',
    answered: 'נענו',
    removed: 'הוסרו',
  },
  none: {
    held: 'דבר לא ממתין לכם.',
    open: 'אין שאלות פתוחות. שואלים בטלפון, תחת ״צ׳אט ושאלות״.',
    answered: 'עוד לא נענתה שאלה.',
    removed: 'לא הוסרה שאלה.',
  },
  approve: 'אישור',
  remove: 'הסרה',
  restore: 'החזרה',
  pin: 'למסך',
  unpin: 'הורדה מהמסך',
  answered: 'נענתה',
  reopen: 'לא נענתה',
  answer: 'כתיבת תשובה',
  saveAnswer: 'שמירת התשובה',
  cancel: 'ביטול',
  merge: 'איחוד עם שאלה זהה…',
  mergeInto: 'לאחד עם',
  mergeNow: 'לאחד',
  mergeHint: 'הקולות מתאחדים, וכל אדם נספר פעם אחת.',
  unmerge: 'הפרדה',
  merged: (n: number) => count(n, { one: 'עוד שאלה אחת כזאת', two: 'עוד שתי שאלות כאלה', other: 'עוד # שאלות כאלה' }),
  about: (what: string, question: string) => `${what}: ${isolated(question)}`,
  removed: (question: string) => `הוסרה: ${isolated(question)}`,
  undo: 'ביטול הפעולה',
  anonymousAsker: 'בלי שם',
  own: 'עכשיו על המסך',
  pace: {
    fast: (n: number) => `מהר מדי: ${number(n)}`,
    slow: (n: number) => `לאט מדי: ${number(n)}`,
    lost: (n: number) => `איבדו את החוט: ${number(n)}`,
  } satisfies Record<Pace, (n: number) => string>,
  paceTitle: 'הקצב, בדקה האחרונה',
} as const satisfies WordsOf<typeof english>;
