import type { WordsOf } from '#protocol/words-of';
import type { logoWords as english } from '../en/logo.ts';

export const logoWords = {
  label: 'לוגו',
  hint: 'קטן לפני הכותרת בכל מסך, גדול בזמן הכניסה. PNG,‏ JPEG או WebP, עד 512\u00a0kB.',
  choose: 'בחירת תמונה…',
  other: 'בחירת תמונה אחרת…',
  remove: 'הסרת הלוגו',
  reading: 'קוראים את התמונה…',
  noAnswer: 'השרת לא ענה. הלוגו לא השתנה. נסו שוב.',
} as const satisfies WordsOf<typeof english>;
