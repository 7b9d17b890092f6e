import type { WordsOf } from '#protocol/words-of';
import type { logoWords as english } from '../en/logo.ts';

export const logoWords = {
  label: 'الشعار',
  hint: 'صغير قبل العنوان على كل شاشة، وكبير أثناء دخول الحضور. PNG أو JPEG أو WebP، حتى 512\u00a0كيلوبايت.',
  choose: 'اختيار صورة…',
  other: 'اختيار أخرى…',
  remove: 'إزالة الشعار',
  reading: 'تجري قراءة الصورة…',
  noAnswer: 'لم يستجب الخادم. بقي الشعار كما كان. يُرجى المحاولة مجددًا.',
} as const satisfies WordsOf<typeof english>;
