import type { WordsOf } from '#protocol/words-of';
import type { keyWords as english } from '../en/keys.ts';

export const keyWords = {
  open: 'מקשים',
  title: 'מקשים ושלט מצגות',
  intro: 'הם פועלים בדף הזה, חוץ מבזמן כתיבה בשדה, ובמסך שנפתח מהדפדפן הזה.',
  keys: [
    { keys: ['→', 'Page Down', 'רווח'], does: 'קדימה: פתיחה, סגירה, הצגה, השאלה הבאה' },
    { keys: ['←', 'Page Up'], does: 'אחורה: השאלה הקודמת. דבר לא משתנה' },
    { keys: ['H'], does: 'להסתיר או להציג את התוצאות' },
    { keys: ['B', '.'], does: 'להחשיך את המסך, או להחזיר אותו' },
    { keys: ['F'], does: 'מעבר למסך; שם F הוא מסך מלא' },
    { keys: ['U', 'Ctrl Z'], does: 'ביטול הפעולה, במשך 10 שניות' },
    { keys: ['?'], does: 'הרשימה הזאת' },
  ],
  close: 'סגירת הרשימה',
} as const satisfies WordsOf<typeof english>;
