import type { WordsOf } from '#protocol/words-of';
import type { resultsWords as english, reportWords as englishReport } from '../en/results.ts';
import { count, moment, number, time, unbroken } from './numerals.ts';

export const resultsWords = {
  title: 'לקחת את התוצאות',
  hint: 'גם תוצאות מוסתרות כלולות. סבב שעדיין פתוח מסומן כלא סופי.',
  picture: 'תמונה של התרשים',
  pictureOf: (round: number) => `תמונה של סבב ${number(round)}`,
  pictureHint: 'PNG, למצגות ולדואר',
  report: 'דוח להדפסה',
  reportHint: 'כל התרשימים והטבלאות; אפשר לשמור כ־PDF',
  totals: 'סיכומים בטבלה',
  totalsHint: 'CSV, לגיליונות אלקטרוניים',
  ballots: 'כל ההצבעות בטבלה',
  ballotsHint: 'CSV; שמות רק כשהחדר ביקש אותם',
  standing: 'דירוג החידון בטבלה',
  standingHint: 'CSV; כל המשתתפים עם דירוג ונקודות',
  questions: 'שאלות הקהל בטבלה',
  questionsHint: 'CSV; עם קולות ותשובות',
  json: 'הכול כ־JSON',
  jsonHint: 'לתוכנות',
  progress: 'כותבים את הקובץ',
  rows: (n: number, of: number) => `שורות: ${number(n)} מתוך ${number(of)}`,
  rowsSoFar: (n: number) => `שורות עד כה: ${number(n)}`,
  cancel: 'ביטול',
  saved: (name: string) => `נשמר: ${name}`,
  noAnswer: 'הקובץ לא הגיע במלואו, ולכן דבר לא נשמר. בדקו את החיבור ונסו שוב.',
  noPicture: 'הדפדפן לא הצליח לצייר את התמונה.',
  pictureName: (code: string, round: string) => `chart-${code}-${round}.png`,

  drawn: (at: number) => moment(at),
  round: (n: number) => `סבב ${number(n)}`,
  notFinal: 'לא סופי',
} as const satisfies WordsOf<typeof english>;

export const reportWords = {
  title: (room: string) => `${room} · דוח`,
  heading: 'דוח',
  loading: 'מביאים את התוצאות…',
  loadingHint: 'בחדר גדול זה לוקח רגע.',
  noneTitle: 'אין דוח להצגה',
  noKeyTitle: 'לדף הזה נדרש קישור המנחה',
  noKey: 'פתחו את הדוח מלוח הבקרה או עם הקישור המלא: הוא מסתיים ב־\u2066#k=\u2069 ובמפתח.',
  tryAgain: 'לנסות שוב',
  toConsole: 'ללוח הבקרה',
  print: 'הדפסה או שמירה כ־PDF',
  room: (code: string) => `חדר ${unbroken(code)}`,
  written: (at: number) => `נכתב ב־${moment(at)}, לפי שעון המכשיר (\u2068${zone()}\u2069).`,
  more: (n: number) => `ועוד ${number(n)}. בקבצים מופיע הכול.`,
  polls: (n: number) => count(n, { one: 'שאלה אחת', two: 'שתי שאלות', other: '# שאלות' }),
  rounds: (n: number) => count(n, { one: 'סבב אחד', two: 'שני סבבים', other: '# סבבים' }),
  empty: 'בחדר הזה עוד אין שאלות.',
  place: (n: number) => number(n),
  removed: 'כבר לא ברשימה',
  neverAsked: 'לא נשאלה.',
  round: (n: number) => `סבב ${number(n)}`,
  askedAs: (question: string) => `כפי שנשאלה: ${question}`,
  when: (from: number, to: number | null) =>
    to === null ? `נפתח ב־${moment(from)}` : `${moment(from)} עד ${clock(from, to)}`,
  open: 'ההצבעה פתוחה: לא סופי',
  closing: 'קולות מאוחרים נספרים: לא סופי',
  archived: 'בוטל',
  hidden: 'לא הוצג לקהל',
  named: 'עם שמות',
  option: 'אפשרות',
  votes: 'קולות',
  share: 'שיעור',
  all: 'הצבעות',
  right: 'התשובה הנכונה',
  asked: 'שאלות מהקהל',
  askedQuestion: 'שאלה',
  askedVotes: 'קולות',
  standing: 'דירוג החידון',
  rank: 'דירוג',
  player: 'משתתף',
  team: 'קבוצה',
  points: 'נקודות',
  morePlayers: (n: number) =>
    `${count(n, { one: 'ועוד משתתף אחד', two: 'ועוד שני משתתפים', other: 'ועוד # משתתפים' })}; בטבלה שבלוח הבקרה מופיעים כולם.`,
  table: (question: string, round: number) => `${question}, סבב ${number(round)}`,
} as const satisfies WordsOf<typeof englishReport>;

/** Only the time where it is the same day. */
function clock(from: number, to: number): string {
  const isSameDay = new Date(from).toDateString() === new Date(to).toDateString();
  return isSameDay ? time(to, { timeStyle: 'short' }) : moment(to);
}

function zone(): string {
  const parts = new Intl.DateTimeFormat('he', { timeZoneName: 'short' }).formatToParts();
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
