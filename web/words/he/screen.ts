import type { WordsOf } from '#protocol/words-of';
import type { screenWords as english } from '../en/screen.ts';
import { isolated } from './isolated-text.ts';
import { count, plural } from './numerals.ts';

export const screenWords = {
  title: (room: string) => `${room} · מסך`,
  rail: 'הצטרפות וצ׳אט',
  severalEach: 'אפשר לבחור כמה תשובות',
  ballots: (n: number) => plural(n, { one: '# הצבעה', two: '# הצבעות', other: '# הצבעות' }),
  phones: (n: number) => plural(n, { one: '# טלפון מחובר', two: '# טלפונים מחוברים', other: '# טלפונים מחוברים' }),
  state: {
    draft: 'ההצבעה תיפתח בקרוב',
    open: 'ההצבעה פתוחה',
    closing: 'נסגרת: קולות אחרונים מגיעים',
    closed: 'ההצבעה נסגרה',
    final: 'תוצאה סופית',
  },
  hidden: 'התוצאות יוצגו בהמשך',
  locked: 'הדלתות סגורות',
  lockedHint: 'הדלתות סגורות: כרגע אין כניסה למצטרפים חדשים.',
  timeLeft: 'הזמן שנותר',
  timeUp: 'נגמר הזמן',
  secondsLeft: (n: number) => count(n, { one: 'נותרה שנייה', two: 'נותרו שתי שניות', other: 'נותרו # שניות' }),
  blank: 'המסך חשוך',
  noResults: 'עוד אין תוצאות להציג או להסתיר.',
  notSent: 'אין חיבור: דבר לא נעשה.',
  stale: 'מתחברים מחדש…',
  connecting: 'מתחברים…',
  compare: {
    title: 'השוואת שני סבבים',
    round: (n: number) => `סבב ${n}`,
    change: (points: number) => (points === 0 ? '=' : `\u2066${points > 0 ? `▲ +${points}` : `▼ −${-points}`}\u2069`),
    fresh: 'חדש',
    gone: 'הוסר',
    notThere: '–',
    base: (before: string, after: string) => `מספר ההצבעות: ${before} ואז ${after}; השינויים בנקודות האחוז`,
    ballots: (before: string, after: string) => `מספר ההצבעות: ${before} ואז ${after}`,
    otherQuestion: 'השאלה שונתה ביניהם',
  },
  join: {
    label: 'הצטרפות להצבעה',
    goTo: 'סרקו, או היכנסו אל',
    enter: 'והזינו את הקוד',
    qr: (address: string) => `קוד QR שפותח את ${isolated(address)}`,
    big: 'קחו טלפון והצטרפו',
    bigHint: 'בלי התקנה ובלי חשבון. השאלה הראשונה תופיע כאן ובטלפון שלכם.',
  },
  help: {
    title: 'מקשים במסך הזה',
    steering: [
      { keys: ['→', 'Page Down', 'רווח'], does: 'קדימה: פתיחת ההצבעה, סגירה, הצגת התוצאות, השאלה הבאה' },
      { keys: ['←', 'Page Up'], does: 'להציג שוב את השאלה הקודמת' },
      { keys: ['H'], does: 'להסתיר או להציג את התוצאות' },
      { keys: ['B', '.'], does: 'להחשיך את המסך, ולהאיר שוב' },
    ],
    own: [
      { keys: ['F'], does: 'מסך מלא' },
      { keys: ['P'], does: 'השהיית התוצאה, והמשך' },
      { keys: ['T'], does: 'הצגת התוצאה כטבלה וכתרשים' },
      { keys: ['?'], does: 'הרשימה הזאת' },
    ],
    noKey: 'כדי לשלוט מהמקלדת הזאת או משלט מצגות, פתחו את המסך מדף המנחה בדפדפן הזה.',
    close: 'סגירה',
  },
  embed: {
    waiting: 'השאלה הראשונה תופיע כאן.',
    overlay: 'לא מוצג דבר',
    passcode: 'לחדר הזה יש סיסמה',
    needsKey: 'לשכבת־העל נדרש מפתח: סיימו את הכתובת ב־\u2066#k=…\u2069 כמו בקישור מנחה.',
  },
  gone: {
    heading: 'המסך הזה יצא מהחדר',
  },
} as const satisfies WordsOf<typeof english>;
