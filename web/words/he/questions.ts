import type { WordsOf } from '#protocol/words-of';
import type { questionWords as english } from '../en/questions.ts';
import { isolated } from './isolated-text.ts';
import { count, number } from './numerals.ts';

export const questionWords = {
  title: 'שאלות',
  write: 'לשאול שאלה',
  send: 'שליחה',
  withName: (name: string) => `בשם ${isolated(name)}`,
  withoutName: 'בלי שם',
  asName: 'השם שלכם לצד השאלה',
  anonymousRoom: 'איש לא יידע מי שאל, גם לא המנחה.',
  heldHint: 'כל שאלה נבדקת לפני שאחרים רואים אותה.',
  notSent: 'לא נשלח: אין חיבור. השאלה שלכם נשמרת כאן.',
  sent: 'השאלה שלכם נשאלה.',
  sentHeld: 'השאלה שלכם ממתינה לאישור.',
  charsLeft: (n: number) => count(n, { one: 'נותר תו אחד', two: 'נותרו שני תווים', other: 'נותרו # תווים' }),
  tooMany: (n: number) => count(n, { one: 'תו אחד יותר מדי', two: 'שני תווים יותר מדי', other: '# תווים יותר מדי' }),
  sort: 'סדר',
  top: 'המבוקשות ביותר',
  newest: 'החדשות ביותר',
  loading: 'השאלות כבר מגיעות…',
  none: 'עוד לא נשאל כאן דבר.',
  noneAndMay: 'עוד לא נשאל כאן דבר. אפשר להתחיל.',
  own: 'שלכם',
  held: 'ממתינה לאישור',
  answered: 'נענתה',
  answering: 'נענית עכשיו',
  answer: 'תשובה',
  votes: (n: number) => count(n, { one: 'קול אחד', two: 'שני קולות', other: '# קולות' }),
  want: (n: number) => `גם אני רוצה לדעת. עד כה ${count(n, { one: 'קול אחד', two: 'שני קולות', other: '# קולות' })}`,
  sending: 'שולחים…',
  more: (n: number) => count(n, { one: 'הצגת עוד אחת', two: 'הצגת עוד שתיים', other: 'הצגת עוד #' }),
  anonymous: 'אנונימי',
  waiting: (n: number) => count(n, { one: 'שאלה אחת פתוחה', two: 'שתי שאלות פתוחות', other: '# שאלות פתוחות' }),
  notShown: (n: number) => `\u2066+ ${number(n)}\u2069`,
  askNow: 'שאלו בטלפון, והצביעו למה שמעניין אתכם.',
} as const satisfies WordsOf<typeof english>;
