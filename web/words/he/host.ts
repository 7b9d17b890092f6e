import type { UndoKind } from '#protocol/undo';
import type { WordsOf } from '#protocol/words-of';
import type { hostWords as english } from '../en/host.ts';
import { commonWords } from './every-page.ts';
import { isolated } from './isolated-text.ts';
import { count, number, unbroken } from './numerals.ts';

/** A question inside a sentence, shortened: it only says which one. */
const quoted = (question: string | undefined) => {
  if (!question) return 'השאלה';
  const chars = [...question];
  return `״${isolated(chars.length > 60 ? `${chars.slice(0, 59).join('')}…` : question)}״`;
};
const answered = (answer: string | undefined) => (answer ? quoted(answer) : 'התשובה');

const undone: Readonly<Record<UndoKind, (about?: string) => string>> = {
  close: (question) => (question ? `ההצבעה נסגרה: ${quoted(question)}.` : 'ההצבעה נסגרה.'),
  reveal: () => 'התוצאות הוצגו.',
  rerun: () => 'התחיל סבב חדש.',
  lock: () => 'החדר ננעל.',
  ban: (name) => (name === undefined ? 'בוצעה הרחקה.' : `בוצעה הרחקה: ${isolated(name)}.`),
  add: (question) => `נוספה: ${quoted(question)}.`,
  edit: (question) => `שונתה: ${quoted(question)}.`,
  move: (question) => `הוזזה: ${quoted(question)}.`,
  remove: (question) => `הוסרה: ${quoted(question)}.`,
  'answer-removed': (answer) => `הוסרה: ${answered(answer)}.`,
  'answer-shown': (answer) => `מוצגת: ${answered(answer)}.`,
  replace: () => 'כל השאלות הוחלפו.',
};

export const hostWords = {
  title: (room: string) => `${room} · מנחה`,
  connecting: 'מתחברים לחדר…',
  loading: 'מתחברים',
  offline: 'אין חיבור כרגע. כשיחזור, בדקו אם הפעולה בוצעה, ואם לא, נסו שוב.',
  code: (code: string) => `קוד ${unbroken(code)}`,
  openScreen: 'פתיחת המסך',

  moderator: 'ניהול צ׳אט',
  locked: 'נעול',
  dismiss: 'סגירה',
  notices: 'מה נעשה עכשיו',

  partsLabel: 'חלקי לוח הבקרה',
  parts: { result: 'תוצאה', deck: 'שאלות', talk: 'צ׳אט', asked: 'מהקהל', room: 'חדר' },

  now: 'עכשיו',
  state: {
    draft: 'עוד לא נפתחה',
    open: 'ההצבעה פתוחה',
    closing: 'נסגרת: קולות מאוחרים נספרים',
    closed: 'סגורה, לא הוצגה',
    final: 'סגורה ומוצגת',
  },
  round: (n: number) => `סבב ${n}`,
  blank: {
    is: 'המסך חשוך',
    on: 'החשכת המסך',
    off: 'החזרת המסך',
    onHint: 'המקרן מוחשך; הטלפונים ממשיכים כרגיל.',
    offHint: 'התמונה חוזרת כפי שהיא עכשיו.',
  },

  countdown: {
    label: 'ספירה לאחור',
    none: 'ללא הגבלה',
    clock: commonWords.clock,
    left: (seconds: number | null) =>
      seconds === null
        ? 'אין ספירה לאחור'
        : count(seconds, { one: 'נותרה שנייה', two: 'נותרו שתי שניות', other: 'נותרו # שניות' }),
    seconds: (n: number) =>
      n < 60 ? `${n}\u00a0שנ׳` : n % 60 === 0 ? `${n / 60}\u00a0דק׳` : `${commonWords.clock(n)}\u00a0דק׳`,
    more: (n: number) => `\u2066+${n}\u2069\u00a0שנ׳`,
    stop: 'עצירה',
  },
  openFor: (time: string) => `אפשר להצביע בטלפונים מעכשיו, במשך ${time}.`,

  nextUp: { label: 'הבאה', end: 'זו הייתה השאלה האחרונה.', skip: 'להציג עכשיו' },

  result: 'תוצאה',
  noResult: 'התוצאה תופיע כאן כשתוצג שאלה.',
  onlyYou: 'מוסתר מהאולם',
  everybody: 'כולם רואים את זה',
  notAsked: 'עוד לא נשאלה',
  nothingShown: 'עוד לא מוצג דבר',

  undo: { done: undone, button: 'ביטול הפעולה', offered: (what: string) => `${what} אפשר לבטל במשך 10 שניות.` },

  announcement: {
    title: 'הכרזה',
    field: 'הכרזה לכל הטלפונים',
    placeholder: 'לכתוב לכל הטלפונים…',
    send: 'שליחה לטלפונים',
    replace: 'החלפה',
    isUp: 'עכשיו בכל הטלפונים',
    takeDown: 'הורדה',
  },

  remote: {
    label: 'שלט',
    close: 'סגירה',
    reveal: 'הצגה',
    hide: 'הסתרה',
    blank: 'החשכה',
    unblank: 'הדלקה',
    back: 'חזרה',
    end: 'שאלה אחרונה',
  },

  noPoll: 'עוד אין שאלה',
  noPollHint: 'שאלו את הראשונה. הטלפונים והמסך יציגו אותה מיד; ההצבעה תיפתח כשתחליטו.',
  edited: 'השאלה שונתה אחרי הסבב הזה. פתיחה תתחיל סבב חדש עם הנוסח החדש; הסבב הזה נשמר כפי שנשאל.',

  steps: {
    add: { label: 'הוספת שאלה', hint: '' },
    open: { label: 'פתיחת ההצבעה', hint: 'מהרגע הזה אפשר להצביע בטלפונים.' },
    'open-edited': { label: 'פתיחת סבב חדש', hint: 'שואל את השאלה ששונתה; הסבב הזה נשמר.' },
    resume: { label: 'פתיחה מחדש', hint: 'ממשיך את הסבב הזה עם ההצבעות שבו.' },
    close: { label: 'סגירת ההצבעה', hint: 'אחרי זה אי אפשר להצביע או לשנות הצבעה.' },
    reveal: { label: 'הצגת התוצאות', hint: 'הטלפונים והמסך מציגים את המספרים.' },
    next: { label: 'השאלה הבאה', hint: 'מציג אותה; ההצבעה תיפתח כשתחליטו.' },
    previous: { label: 'השאלה הקודמת', hint: 'מציג אותה כפי שהיא; דבר לא הולך לאיבוד.' },
    'reveal-now': { label: 'הצגה עכשיו', hint: 'מציג את המספרים כשעוד מצביעים.' },
    hide: { label: 'הסתרת התוצאות', hint: 'המספרים לא יוצגו בטלפונים ובמסך; כאן כן.' },
    rerun: { label: 'לשאול שוב', hint: 'מתחיל סבב חדש בלי הצבעות; הסבב הזה נשמר.' },
  },

  edit: 'עריכת השאלה',
  editWhen: 'סגרו את ההצבעה כדי לערוך את השאלה.',
  editKept: 'סבבים שהסתיימו שומרים על הנוסח שנשאל בהם.',

  chat: 'צ׳אט',
  chatOn: 'כולם יכולים לכתוב',
  chatOnScreen: 'הצגה על המסך',
  banned: {
    title: (n: number) => `הורחקו: ${number(n)}`,
    anonymous: 'בלי שם',
    back: 'החזרה לחדר',
    backOf: (name: string) => `החזרה לחדר: ${isolated(name)}`,
  },

  wrongKeyTitle: 'זה לא קישור המנחה',
  noKeyTitle: 'לדף הזה נדרש קישור המנחה',
  noKey: 'פתחו את הקישור המלא שהוצג כשהחדר נפתח: הוא מסתיים ב־\u2066#k=\u2069 ובמפתח.',
  revokedTitle: 'הקישור הזה בוטל',
  goneTitle: 'יצאתם מהחדר',
  toPhone: 'כניסה כמצביעים',
  toHome: 'לדף הפתיחה',
} as const satisfies WordsOf<typeof english>;
