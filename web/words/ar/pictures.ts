import type { WordsOf } from '#protocol/words-of';
import type { pictureWords as english } from '../en/pictures.ts';

export const pictureWords = {
  choose: 'اختيار صورة…',
  other: 'صورة أخرى…',
  reading: 'تجري القراءة…',
  none: 'بلا صورة',
  hint: 'PNG أو JPEG أو WebP، حتى 4\u00a0ميغابايت. تُنشأ من جديد: ولا يُحفظ مكان التقاطها ولا جهازه.',
  needsRoom: 'الصور تابعة لغرفة. يُرجى إنشاء الغرفة أولًا بنوع آخر من الأسئلة، ثم تغيير النوع في صفحة المضيف.',
  bad: 'لا يمكن استخدام هذا الملف هنا. يُرجى اختيار صورة PNG أو JPEG أو WebP حتى 4\u00a0ميغابايت و25 مليون بكسل.',
  tooLarge: 'تتجاوز هذه الصورة 4\u00a0ميغابايت. يُرجى حفظها أصغر أو اختيار غيرها.',
  noAnswer: 'الخادم لا يستجيب. يُرجى المحاولة مجددًا.',
} as const satisfies WordsOf<typeof english>;
