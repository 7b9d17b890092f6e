import type { WordsOf } from '#protocol/words-of';
import type { chatWords as english } from '../en/chat.ts';
import { isolated } from './isolated-text.ts';
import { count, list, number, time } from './numerals.ts';

const others = (n: number) => count(n, { one: 'עוד משתתף אחד', two: 'עוד שניים', other: 'עוד #' });

/** "Ana, Ben ועוד 12": the noun first, so that the verb is right for any. */
function said(what: string, names: readonly string[], n: number): string {
  if (names.length === 0) return `${what}: ${number(n)}`;
  const named = names.map(isolated);
  return `${what}: ${list(n > 0 ? [...named, others(n)] : named)}`;
}

export const chatWords = {
  title: 'צ׳אט',
  you: 'אני',
  anonymous: 'אנונימי',
  host: 'מנחה',
  joined: (names: readonly string[], others: number) => said('הצטרפו', names, others),
  opened: (question: string) => `ההצבעה פתוחה: ${isolated(question)}`,
  closed: (question: string) => `ההצבעה נסגרה: ${isolated(question)}`,
  left: (names: readonly string[], others: number) => said('יצאו', names, others),
  time: (at: number) => time(at),
  empty: 'עוד לא נכתב כאן דבר.',
  emptyAndMay: 'עוד לא נכתב כאן דבר. אפשר להתחיל.',
  newLines: (n: number) => count(n, { one: 'הודעה חדשה', two: 'שתי הודעות חדשות', other: '# הודעות חדשות' }),
  remove: 'הסרה',
  ban: 'הרחקה',
  banOf: (name: string) => `הרחקת הכותב או הכותבת: ${isolated(name)}`,
  removeOf: (name: string) => `הסרת ההודעה של ${isolated(name)}`,

  write: 'כתיבת הודעה',
  send: 'שליחה',
  charsLeft: (n: number) => count(n, { one: 'נותר תו אחד', two: 'נותרו שני תווים', other: 'נותרו # תווים' }),
  tooMany: (n: number) => count(n, { one: 'תו אחד יותר מדי', two: 'שני תווים יותר מדי', other: '# תווים יותר מדי' }),
  sent: 'נשלחה',
  notSent: 'לא נשלח: אין חיבור. ההודעה נשמרת כאן.',
  off: 'הצ׳אט כבוי.',

  writingAs: 'כותבים בשם',
  addName: 'הוספת שם',
  changeName: 'שינוי',
  name: 'השם שלכם בצ׳אט',
  nameHint: 'מוצג לצד ההודעות ובכניסה לחדר; נשמר עם ההצבעות רק כשמצביעים עם שם. אפשר להשאיר ריק.',
  saveName: 'שמירה',
  keepName: 'ביטול',
  nameNotSaved: 'לא נשמר: אין חיבור. נסו שוב בעוד רגע.',
} as const satisfies WordsOf<typeof english>;
