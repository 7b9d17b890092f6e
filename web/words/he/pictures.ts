import type { WordsOf } from '#protocol/words-of';
import type { pictureWords as english } from '../en/pictures.ts';

export const pictureWords = {
  choose: 'בחירת תמונה…',
  other: 'תמונה אחרת…',
  reading: 'קוראים…',
  none: 'אין תמונה',
  hint: 'PNG,‏ JPEG או WebP, עד 4\u00a0MB. התמונה נוצרת מחדש: היכן ובמה צולמה לא נשמר.',
  needsRoom: 'תמונות שייכות לחדר. פתחו קודם את החדר עם שאלה מסוג אחר, ושנו את הסוג בדף המנחה.',
  bad: 'אי אפשר להשתמש בקובץ הזה כתמונה. בחרו PNG,‏ JPEG או WebP עד 4\u00a0MB ו־25 מיליון פיקסלים.',
  tooLarge: 'התמונה גדולה מ־4\u00a0MB. שמרו אותה קטנה יותר או בחרו אחרת.',
  noAnswer: 'השרת לא עונה. נסו שוב.',
} as const satisfies WordsOf<typeof english>;
