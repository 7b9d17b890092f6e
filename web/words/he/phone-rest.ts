import type { WordsOf } from '#protocol/words-of';
import type { phoneRestWords as english } from '../en/phone-rest.ts';

export const phoneRestWords = {
  announcement: 'הכרזה מהמנחה',
  more: 'להציג הכול',
  dismiss: 'סגירת ההכרזה',

  notLoaded: 'לא ניתן לטעון את השאלה.',

  nameLabel: 'השם שלכם, לצורך הצבעה',
  nameHint: 'בחדר הזה מצביעים עם שם. הוא מוצג לצד ההודעות ובכניסה לחדר; למנחה עדיין מוצגים רק סיכומים.',
  nameHintKept: 'בחדר הזה מצביעים עם שם: למנחה אפשרות לשמור מי בחר במה. השם מוצג גם לצד ההודעות ובכניסה לחדר.',
  nameSend: 'שמירה והצבעה',
  nameLater: 'לא עכשיו',
  nameKept: 'בינתיים ההצבעה התקדמה. מה שכתבתם נשמר: שמרו את השם ובחרו שוב.',
  nameSave: 'שמירת השם',

  leftBehind: 'בזמן שעניתם הוצגה שאלה אחרת. התשובה לא נשלחה; היא נשמרת למקרה שהשאלה תחזור.',
  offlineTitle: 'אין חיבור כרגע',
  offline: 'השאירו את הדף פתוח: הוא ימשיך אוטומטית כשהחיבור יחזור.',
  keptVote: 'ההצבעה שלכם',
  keptPromise: 'נשמרה בטלפון. תישלח כשהחיבור יחזור.',

  missed: 'על השאלה הקודמת:',
  dismissMissed: 'סגירת ההודעה על השאלה הקודמת',
} as const satisfies WordsOf<typeof english>;
