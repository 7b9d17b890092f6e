import type { WordsOf } from '#protocol/words-of';
import type { deckWords as english } from '../en/deck.ts';
import { count, number } from './numerals.ts';

export const deckWords = {
  title: 'שאלות',
  empty: 'עוד אין שאלות. כתבו את הראשונה, או טענו קובץ למטה.',
  add: 'הוספת שאלה',
  addAfter: 'הוספה אחריה',
  addAfterOf: (question: string) => `הוספת שאלה אחרי: ${question}`,

  options: (n: number) => count(n, { one: 'אפשרות אחת', two: 'שתי אפשרויות', other: '# אפשרויות' }),
  seconds: (n: number) => `${number(n)}\u00a0שנ׳`,
  hidden: 'מוסתר',
  afterVoting: 'בטלפון אחרי ההצבעה',
  decides: 'עם החלטה',
  final: 'הבחירה הראשונה קובעת',
  state: {
    draft: 'מוצגת, עוד לא נפתחה',
    open: 'מוצגת, ההצבעה פתוחה',
    closing: 'מוצגת, נסגרת',
    closed: 'מוצגת, סגורה',
    final: 'מוצגת, סגורה',
  },
  round: (n: number) => `סבב ${number(n)}`,
  kept: 'יש שינויים שלא נשמרו',

  show: 'הצגה',
  showOf: (question: string) => `הצגה: ${question}`,
  showWhen: 'סגרו את ההצבעה לפני שתציגו שאלה אחרת.',
  edit: 'עריכה',
  editOf: (question: string) => `עריכה: ${question}`,
  more: (question: string) => `עוד פעולות: ${question}`,
  duplicate: 'שכפול',
  duplicateOf: (question: string) => `שכפול: ${question}`,
  remove: 'הסרה',
  removeOf: (question: string) => `הסרה: ${question}`,
  moveUp: 'למעלה',
  moveUpOf: (question: string) => `למעלה: ${question}`,
  moveDown: 'למטה',
  moveDownOf: (question: string) => `למטה: ${question}`,
  drag: (question: string) => `הזזה: ${question}. גררו, או השתמשו בחיצים למעלה ולמטה.`,
  moved: (question: string, place: number, of: number) =>
    `עכשיו במקום ${number(place)} מתוך ${number(of)}: ${question}`,
  duplicated: (question: string) => `שוכפלה: ${question}`,
  removed: (question: string) => `הוסרה: ${question}`,

  editTitle: 'עריכת השאלה',
  addTitle: 'הוספת שאלה',
  addHint: 'היא תופיע ברשימה אחרי ההוספה. עד אז היא נמצאת רק בדפדפן הזה.',
  addHere: 'הוספה לרשימה',
  adding: 'מוסיפים…',
  done: 'סיום',
  discard: 'ביטול השינויים',
  cancel: 'ביטול',
  closeKept: 'סגירה ושמירה לאחר כך',
  saving: 'שומרים…',
  saved: 'נשמר',
  unsaved: 'עוד לא נשמר',
  notSaved: (why: string) => `לא נשמר: ${why}`,
  offline: 'אין חיבור. מה שכתבתם נשאר בדפדפן הזה ויישמר כשהחיבור יחזור.',
  running: 'ההצבעה על השאלה פתוחה, ולכן אי אפשר לשנות אותה. מה שכתבתם נשאר כאן.',

  conflictAbove: 'היא שונתה בינתיים ממקום אחר. בחרו נוסח למעלה.',
  conflictTitle: 'השאלה שונתה ממקום אחר בזמן שכתבתם.',
  theirs: 'מה שיש עכשיו',
  mine: 'מה שכתבתם',
  takeTheirs: 'הנוסח שלהם',
  keepMine: 'הנוסח שלי',

  removedTitle: 'השאלה הזאת הוסרה בזמן שכתבתם:',
  addAgain: 'הוספה כשאלה חדשה',
  forget: 'מחיקה',

  file: {
    title: 'כל השאלות כטקסט',
    hint: 'Markdown: קובץ אחד לכל הרשימה, לכתיבה במקום אחר או לשמירה.',
    text: 'השאלות ב־Markdown',
    placeholder: '# יום גיבוש\n\n## מה אוכלים בצהריים?\n\n- פיצה\n- סושי',
    choose: 'פתיחת קובץ',
    fill: 'הכנסת הרשימה הנוכחית',
    download: 'הורדה כקובץ',
    downloadName: (code: string) => `deck-${code}.md`,
    load: 'טעינה',
    loading: 'טוענים…',
    replaces: (polls: number) =>
      polls === 0
        ? 'הקובץ יהיה לרשימה של החדר.'
        : `${count(polls, { one: 'מחליף את השאלה היחידה', two: 'מחליף את שתי השאלות', other: 'מחליף את # השאלות' })} של החדר. שאלה שהנוסח והאפשרויות שלה לא השתנו שומרת על הסבבים והקולות.`,
    loaded: (polls: number) =>
      count(polls, { one: 'נטענה שאלה אחת.', two: 'נטענו שתי שאלות.', other: 'נטענו # שאלות.' }),
    nothingLoaded: 'דבר לא נטען.',
    problems: (n: number) =>
      count(n, {
        one: 'דבר לא נטען. יש שורה אחת לבדיקה:',
        two: 'דבר לא נטען. יש שתי שורות לבדיקה:',
        other: 'דבר לא נטען. יש # שורות לבדיקה:',
      }),
    problem: (line: number, problem: string) => `שורה ${number(line)}: ${problem}`,
    running: 'דבר לא נטען: ההצבעה פתוחה.',
    closeAndLoad: 'סגירת ההצבעה וטעינה',
    changed: 'דבר לא נטען: הרשימה שונתה בינתיים. טעינה תמחק את השינויים האלה.',
    loadAnyway: 'לטעון בכל זאת',
    tooLarge: 'דבר לא נטען: קובץ יכול להיות עד 4\u00a0MB.',
    noAnswer: 'השרת לא עונה. בדקו את החיבור ונסו שוב.',
    notRead: 'לא ניתן לקרוא את הקובץ.',
    drop: 'שחררו את הקובץ כדי לקרוא אותו',
  },
} as const satisfies WordsOf<typeof english>;
