import type { WordsOf } from '#protocol/words-of';
import type { keyWords as english } from '../en/keys.ts';

export const keyWords = {
  open: 'المفاتيح',
  title: 'المفاتيح ومؤشر العرض',
  intro: 'تعمل في هذه الصفحة، إلا أثناء الكتابة في حقل، وعلى الشاشة التي فتحها هذا المتصفح.',
  keys: [
    { keys: ['→', 'Page Down', 'المسافة'], does: 'للأمام: فتح، إغلاق، إظهار، السؤال التالي' },
    { keys: ['←', 'Page Up'], does: 'للخلف: السؤال السابق. لا يغيّر شيئًا' },
    { keys: ['H'], does: 'إخفاء النتائج أو إظهارها' },
    { keys: ['B', '.'], does: 'تعتيم الشاشة أو إعادتها' },
    { keys: ['F'], does: 'الانتقال إلى الشاشة؛ وهناك F لملء الشاشة' },
    { keys: ['U', 'Ctrl Z'], does: 'تراجع، خلال 10 ثوانٍ' },
    { keys: ['?'], does: 'هذه القائمة' },
  ],
  close: 'إغلاق هذه القائمة',
} as const satisfies WordsOf<typeof english>;
