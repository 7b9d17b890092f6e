import type { WordsOf } from '#protocol/words-of';
import type { phoneRestWords as english } from '../en/phone-rest.ts';

export const phoneRestWords = {
  announcement: 'من المضيف',
  more: 'عرض الكل',
  dismiss: 'إخفاء الإعلان',

  notLoaded: 'تعذّر تحميل هذا السؤال.',

  nameLabel: 'اسمك للتصويت',
  nameHint: 'التصويت في هذه الغرفة بالاسم. يظهر بجانب رسائلك وعند انضمامك؛ ويبقى المضيف لا يرى إلا المجاميع.',
  nameHintKept: 'التصويت في هذه الغرفة بالاسم: يمكن للمضيف حفظ من اختار ماذا. ويظهر أيضًا بجانب رسائلك وعند انضمامك.',
  nameSend: 'حفظ وتصويت',
  nameLater: 'ليس الآن',
  nameKept: 'تقدّم التصويت في هذه الأثناء. ما كتبته محفوظ: يُرجى حفظ اسمك ثم الاختيار مجددًا.',
  nameSave: 'حفظ اسمي',

  leftBehind: 'جاء سؤال آخر أثناء إجابتك. لم تُرسل إجابتك؛ وهي محفوظة إن عاد ذلك السؤال.',
  offlineTitle: 'لا يوجد اتصال الآن',
  offline: 'يُرجى إبقاء هذه الصفحة مفتوحة: تتابع تلقائيًا عند عودة الاتصال.',
  keptVote: 'صوتك',
  keptPromise: 'محفوظ على هذا الهاتف. يُرسل عند عودة الاتصال.',

  missed: 'عن السؤال السابق:',
  dismissMissed: 'إخفاء ما قيل عن السؤال السابق',
} as const satisfies WordsOf<typeof english>;
