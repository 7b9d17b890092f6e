import type { GoodbyeCode, RefusalCode } from '#protocol/errors';
import type { WordsOf } from '#protocol/words-of';
import type { audienceRefusals as english } from '../en/audience.ts';

export const audienceRefusals = {
  'bad-payload': 'זה לא התקבל. בדקו מה כתבתם: אולי זה ריק או ארוך מדי.',
  'not-allowed': 'זה לא אפשרי מהדף הזה.',
  'slow-down': 'זה היה קצת מהר מדי. המתינו רגע ונסו שוב.',
  busy: 'מצביעים רבים פעילים עכשיו. נסו שוב בעוד רגע.',
  'not-saved': 'השמירה בשרת לא הצליחה, ולכן דבר לא נספר. נסו שוב.',
  internal: 'משהו השתבש בשרת. נסו שוב.',
  'no-such-round': 'הסבב הזה כבר לא קיים. המתינו לשאלה הבאה.',
  'no-such-option': 'האפשרות הזאת כבר לא קיימת. בחרו אחרת.',
  'changed-meanwhile': 'השאלה או ההצבעה שלכם השתנתה בינתיים. בחרו שוב.',
  'not-open': 'ההצבעה עוד לא נפתחה. המתינו למנחה.',
  'round-closed': 'ההצבעה נסגרה, ולכן הקול הזה לא נספר.',
  'choice-final': 'הבחירה הראשונה קובעת; אי אפשר לשנות אותה.',
  'chat-off': 'הצ׳אט כבוי.',
  'name-required': 'כאן מצביעים עם שם. הזינו קודם את שמכם.',
} as const satisfies WordsOf<typeof english>;

export const refusedWords = (code: RefusalCode | GoodbyeCode): string =>
  (audienceRefusals as Partial<Record<RefusalCode | GoodbyeCode, string>>)[code] ?? audienceRefusals.internal;
