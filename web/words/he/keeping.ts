import type { WordsOf } from '#protocol/words-of';
import type { keepingWords as english } from '../en/keeping.ts';
import { count, moment } from './numerals.ts';

export const keepingWords = {
  title: 'שמירה ומחיקה',
  until: (days: number, date: string) =>
    `החדר וכל מה שבו יימחקו ${count(days, { one: 'יום אחד', two: 'יומיים', other: days > 10 ? '# יום' : '# ימים' })} אחרי השימוש האחרון: ב־${date}, אם איש לא יחזור אחרי היום.`,
  at: (at: number) => moment(at, 'long'),
  stays: 'החדר הזה נשאר עד שמוחקים אותו.',
  erase: 'מחיקת החדר עכשיו',
  ask: 'למחוק את החדר הזה, עם השאלות, ההצבעות, השמות, הצ׳אט והתמונות? כל מי שבפנים יוצא, ואי אפשר להחזיר דבר. קחו קודם את התוצאות.',
  yes: 'למחוק הכול',
  no: 'להשאיר',
  failed: 'החדר לא נמחק. נסו שוב בעוד רגע.',
} as const satisfies WordsOf<typeof english>;
