import type { WordsOf } from '#protocol/words-of';
import type { phoneWords as english } from '../en/phone.ts';
import { count, number } from './numerals.ts';

export const phoneWords = {
  here: (n: number) => `${number(n)} כאן`,
  anonymous: 'אנונימי: למנחה מוצגים רק סיכומים.',
  anonymousAnswer: 'אנונימי: איש לא רואה מי כתב מה.',
  named: 'עם שם; למנחה מוצגים רק סיכומים.',
  quiz: 'חידון: שמות המובילים מוצגים על המסך באולם.',
  kept: 'עם השם שלכם; ההצבעה גלויה למנחה.',
  optionsLabel: 'אפשרויות',
  votes: (n: number) => count(n, { one: 'קול אחד', two: 'שני קולות', other: '# קולות' }),
  hidden: 'התוצאות מוסתרות עד שיוצגו.',
  afterVoting: 'התוצאות יופיעו כאן אחרי שתצביעו.',
  timeLeft: 'הזמן שנותר',
  timeUp: 'נגמר הזמן',
  secondsLeft: (n: number) => count(n, { one: 'נותרה שנייה', two: 'נותרו שתי שניות', other: 'נותרו # שניות' }),

  tapped: {
    toVote: 'הקישו על אפשרות כדי להצביע.',
    firstCounts: 'הקישו על אפשרות כדי להצביע. הבחירה הראשונה קובעת.',
    withdrawn: 'ההצבעה בוטלה. הקישו על אפשרות כדי להצביע שוב.',
  },
  sending: 'ההצבעה נשלחת…',
  withdrawing: 'ההצבעה מתבטלת…',
  keptForLater: 'נשמר בטלפון. יישלח כשהחיבור יחזור.',
  counted: 'ההצבעה שלכם נספרה.',
  countedFinal: 'ההצבעה שלכם נספרה. הבחירה הראשונה קובעת.',
  withdraw: 'ביטול ההצבעה שלי',

  notOpen: 'ההצבעה עוד לא נפתחה. כשתיפתח, אפשר יהיה להצביע כאן.',
  closing: 'ההצבעה נסגרת. קולות שכבר נשלחו עדיין נספרים.',
  closedVoted: 'ההצבעה נסגרה. ההצבעה שלכם נספרה.',
  closedNotVoted: 'ההצבעה נסגרה.',

  noPollTitle: 'אין כרגע על מה להצביע',
  noPoll: 'השאירו את הדף פתוח. השאלה הבאה תופיע כאן אוטומטית.',
  loadingTitle: 'נכנסים לחדר…',
  loading: 'זה לוקח רגע. אם לא, בדקו שהטלפון מחובר לאותה רשת כמו המסך באולם.',
} as const satisfies WordsOf<typeof english>;
