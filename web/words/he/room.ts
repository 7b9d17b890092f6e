import type { WordsOf } from '#protocol/words-of';
import type { roomWords as english } from '../en/room.ts';
import { isolated } from './isolated-text.ts';
import { moment, number, unbroken } from './numerals.ts';

export const roomWords = {
  title: 'חדר',

  roomTitle: 'כותרת החדר',
  saveTitle: 'שמירה',
  saved: 'נשמר',

  doors: 'מי יכול להיכנס',
  lock: 'נעילת החדר',
  lockHint: 'אין כניסה למצטרפים חדשים. מי שכבר היה כאן יכול להיכנס.',
  names: 'מצביעים עם שם',
  namesHint: 'הטלפונים מבקשים שם לפני ההצבעה הראשונה. סבבים שייפתחו מעכשיו יישמרו עם שמות.',
  passcode: 'סיסמה',
  passcodeHint: (least: number, most: number) =>
    `${number(least)} עד ${number(most)} תווים, לאמירה בקול. מי שכבר כאן נשאר.`,
  passcodeIs: 'הסיסמה היא',
  setPasscode: 'קביעת סיסמה',
  changePasscode: 'שינוי',
  clearPasscode: 'הסרה',
  clearPasscodeOf: 'הסרת הסיסמה',
  keepPasscode: 'ביטול',

  invite: 'הזמנה',
  inviteHint: 'סורקים בטלפון, או פותחים את הכתובת ומזינים את הקוד.',
  qr: (address: string) => `קוד QR שפותח את ${isolated(address)}`,
  phones: 'לטלפונים',
  projector: 'למקרן',
  ownHost: 'קישור המנחה שלכם',
  ownHostHint: 'מי שמחזיק בקישור הזה שולט בחדר.',

  keys: 'הנחיה וניהול צ׳אט',
  keysHint: 'תנו קישור נפרד לכל אדם: כל קישור אפשר לבטל לבדו.',
  rights: { host: 'מנחה', moderator: 'ניהול צ׳אט' },
  rightsHint: {
    host: 'שליטה בחדר, כמו שלכם',
    moderator: 'טיפול בצ׳אט וכתיבת הכרזות',
  },
  firstKey: 'קישור המנחה הראשון',
  unnamed: (n: number) => `קישור ${number(n)}`,
  you: 'אתם',
  since: (at: number) => `מאז ${moment(at)}`,
  showKey: 'הצגת הקישור',
  showKeyOf: (label: string) => `הצגת הקישור: ${label}`,
  hideKey: 'הסתרת הקישור',
  hideKeyOf: (label: string) => `הסתרת הקישור: ${label}`,
  linkOf: (label: string) => `קישור: ${label}`,
  revoke: 'ביטול הקישור',
  revokeOf: (label: string) => `ביטול הקישור: ${label}`,
  revokeAsk: (label: string) =>
    `לבטל את הקישור ״${isolated(label)}״? מי שנכנס איתו יוצא מיד, והקישור לא יפעל שוב לעולם.`,
  revokeYes: 'לבטל אותו',
  revokeNo: 'להשאיר',
  newKey: 'יצירת קישור נוסף',
  keyLabel: 'למי הקישור?',
  keyLabelPlaceholder: 'נועה, צוות הצ׳אט',
  keyRights: 'מה מותר לעשות איתו?',
  makeKey: 'יצירת הקישור',
  made: (label: string) => `הקישור עבור ״${isolated(label)}״ מוכן. מסרו אותו רק ליעדו.`,
  needsLabel: 'כתבו למי הקישור.',

  keep: 'שמירת המפתחות',
  keepHint: 'קישור המנחה שלכם נמצא רק בדפדפן הזה. שמרו אותו, ותוכלו להיכנס מכל מקום.',
  saveKeys: 'שמירה כקובץ',
  printKeys: 'הדפסה',
  collecting: 'רגע אחד…',
  offline: 'אין חיבור. נסו שוב כשיחזור.',
  fileName: (code: string) => `showhands-${code}.txt`,

  sheet: {
    heading: (code: string) => `חדר ${unbroken(code)}`,
    phones: 'טלפונים',
    screen: 'מסך',
    secret: 'שמרו את הדף הזה לעצמכם: מי שמחזיק באחד הקישורים יכול להשתמש בו.',
    printed: (at: number) => moment(at, 'long'),
  },
} as const satisfies WordsOf<typeof english>;
