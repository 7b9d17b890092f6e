import type { WordsOf } from '#protocol/words-of';
import type { entryWords as english } from '../en/entry.ts';

export const entryWords = {
  passcodeTitle: 'לחדר הזה יש סיסמה',
  passcodeText: 'הסיסמה נמסרת על ידי המנחה. אין הבדל בין אותיות גדולות לקטנות.',
  passcode: 'סיסמה',
  enter: 'כניסה',
  entering: 'בודקים…',
  trouble: {
    'wrong-passcode': 'זו לא הסיסמה של החדר. נסו שוב.',
    'slow-down': 'יותר מדי ניסיונות שגויים. המתינו רגע והזינו שוב.',
  },

  lockedTitle: 'הדלתות סגורות',
  lockedText: 'כרגע אין כניסה למצטרפים חדשים. השאירו את הדף פתוח: תיכנסו אוטומטית כשהדלתות ייפתחו.',
  waiting: 'ממתינים בדלת',

  goneTitle: 'אין חיבור',
} as const satisfies WordsOf<typeof english>;
