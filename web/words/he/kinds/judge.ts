import type { WordsOf } from '#protocol/words-of';
import type { judgeWords as english } from '../../en/kinds/judge.ts';
import { isolated } from '../isolated-text.ts';
import { number } from '../numerals.ts';

export const judgeWords = {
  title: 'תשובות',
  lists: 'אילו תשובות',
  standing: { held: 'ממתינות', shown: 'מוצגות', removed: 'הוסרו' },
  hold: 'תשובות ממתינות לאישור',
  holdHint: 'תשובות שלא אושרו ייעלמו מיד מהמסכים ומהטלפונים.',
  find: 'חיפוש תשובה',
  approve: 'אישור',
  remove: 'הסרה',
  restore: 'החזרה',
  about: (what: string, answer: string) => `${what}: ${isolated(answer)}`,
  times: (n: number) => `\u2066×${number(n)}\u2069`,
  none: {
    held: 'אין תשובות שממתינות לאישור.',
    shown: 'עוד לא מוצגות תשובות.',
    removed: 'דבר לא הוסר.',
  },
  notFound: 'אין תשובה כזאת.',
  loading: 'טוענים את התשובות…',
  more: (n: number, of: number) => `${number(n)} הראשונות מתוך ${number(of)}. אחרות אפשר לחפש לפי הטקסט.`,
} as const satisfies WordsOf<typeof english>;
