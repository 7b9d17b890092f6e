import type { WordsOf } from '#protocol/words-of';
import type { entryWords as english } from '../en/entry.ts';

export const entryWords = {
  passcodeTitle: 'هذه الغرفة بكلمة مرور',
  passcodeText: 'يقولها المضيف لمن يحق له الدخول. لا فرق بين الأحرف الكبيرة والصغيرة.',
  passcode: 'كلمة المرور',
  enter: 'دخول',
  entering: 'يجري التحقق…',
  trouble: {
    'wrong-passcode': 'ليست هذه كلمة مرور الغرفة. يُرجى المحاولة مجددًا.',
    'slow-down': 'محاولات خاطئة كثيرة. يُرجى الانتظار لحظة ثم كتابتها مجددًا.',
  },

  lockedTitle: 'الأبواب مغلقة',
  lockedText: 'لا يُدخل المضيف أحدًا جديدًا الآن. يُرجى إبقاء هذه الصفحة مفتوحة: يتم الدخول تلقائيًا حين تُفتح الأبواب.',
  waiting: 'في الانتظار عند الباب',

  goneTitle: 'غير متصل',
} as const satisfies WordsOf<typeof english>;
