import type { ServerWords } from '../words.ts';

export const usageWords: ServerWords['usage'] = {
  usage: 'الاستخدام: showhands [سؤال خيار خيار … | deck.md] [إعدادات]',
  start: 'البدء بالغرفة المفتوحة',
  ask: 'طرح هذا السؤال في الغرفة المفتوحة',
  deck: 'تحميل أسئلة هذا الملف في الغرفة المفتوحة',
  check: 'إعادة عدّ الأصوات ومقارنتها بالحصائل',
  backup: 'كتابة نسخة متسقة من البيانات، حتى والخادم يعمل',
  settings: 'الإعدادات، مع الأمر أو في البيئة:',
  none: '(لا شيء)',
};
