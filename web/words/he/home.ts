import type { WordsOf } from '#protocol/words-of';
import type { homeWords as english } from '../en/home.ts';
import { isolated } from './isolated-text.ts';
import { unbroken } from './numerals.ts';

export const homeWords = {
  tagline: 'שואלים את האולם. רואים ידיים עולות.',
  joinTitle: 'כניסה לחדר',
  codeLabel: 'קוד החדר',
  codeHint: 'שש הספרות שעל המסך.',
  codePlaceholder: '000 000',
  join: 'כניסה',
  joining: 'מחפשים את החדר…',
  sixDigits: 'קוד חדר הוא בן שש ספרות.',
  noAnswer: 'השרת לא עונה. בדקו שהמכשיר מחובר לאותה רשת, ונסו שוב.',
  noServer: 'אין כרגע חיבור לשרת.',
  openRoom: 'כניסה לחדר הפתוח',
  openRoomHint: (code: string) => `חדר ${unbroken(code)}, בלי קוד.`,

  createTitle: 'פתיחת חדר',
  createHint: 'שאלו שאלה משלכם. בלי חשבון.',
  createOff: 'חדרים נפתחים על ידי מפעילי השרת.',
  roomTitle: 'כותרת החדר',
  roomTitlePlaceholder: 'ישיבת יום חמישי',
  questionPlaceholder: 'איפה נאכל צהריים?',
  create: 'פתיחת החדר',
  creating: 'פותחים…',

  createdTitle: (code: string) => `חדר ${unbroken(code)} מוכן`,
  createdHint: 'פתחו את קישור המסך במקרן, ושמרו את קישור המנחה לעצמכם.',
  links: {
    phone: { title: 'טלפונים', hint: 'לכל מי שמצביע.' },
    screen: { title: 'מסך', hint: 'למקרן.' },
    host: { title: 'מנחה', hint: 'רק לכם: מי שמחזיק בו שולט בחדר.' },
  },
  openHost: 'פתיחת דף המנחה',
  another: 'פתיחת חדר נוסף',

  ownTitle: 'החדרים שלכם בדפדפן הזה',
  ownHost: 'פתיחה',
  ownHostOf: (title: string) => `פתיחת דף המנחה: ${title}`,
  ownScreen: 'מסך',
  ownScreenOf: (title: string) => `פתיחת המסך: ${title}`,
  duplicate: 'שכפול',
  duplicateOf: (title: string) => `שכפול בלי הצבעות: ${title}`,
  copyTitle: (title: string) => `עותק של ${title}`,
  duplicating: 'משכפלים…',
  duplicated: (title: string, code: string) =>
    `״${isolated(title)}״ הוא חדר ${unbroken(code)}: אותן שאלות והגדרות, בלי הצבעות ובלי צ׳אט.`,
  delete: 'מחיקה',
  deleteOf: (title: string) => `מחיקה: ${title}`,
  deleteAsk: (title: string, code: string) =>
    `למחוק את ״${isolated(title)}״ (חדר ${unbroken(code)})? השאלות, ההצבעות והצ׳אט יימחקו לתמיד, וכל מי שבפנים יוצא מהחדר.`,
  deleteYes: 'מחיקת החדר',
  deleteNo: 'להשאיר',
  deleted: (title: string) => `״${isolated(title)}״ נמחק.`,
  isDefault: 'החדר הפתוח של השרת: הוא תמיד קיים.',
  isGone: 'החדר הזה כבר לא נמצא בשרת.',
  forget: 'לשכוח',
  forgetOf: (title: string) => `לשכוח: ${title}`,
  forgetHint: '״לשכוח״ רק מוריד חדר מהרשימה הזאת. שמרו קודם את קישור המנחה שלו.',
  revoked: 'קישור המנחה של החדר הזה כבר לא פועל.',
} as const satisfies WordsOf<typeof english>;
