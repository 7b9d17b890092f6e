import type { WordsOf } from '#protocol/words-of';
import type { homeWords as english } from '../en/home.ts';
import { isolated } from './isolated-text.ts';
import { unbroken } from './numerals.ts';

export const homeWords = {
  tagline: 'سؤال للقاعة، فترتفع الأيدي.',
  joinTitle: 'الانضمام إلى غرفة',
  codeLabel: 'رمز الغرفة',
  codeHint: 'الأرقام الستة على الشاشة الكبيرة.',
  codePlaceholder: '000 000',
  join: 'انضمام',
  joining: 'يجري البحث عن الغرفة…',
  sixDigits: 'رمز الغرفة ستة أرقام.',
  noAnswer: 'الخادم لا يستجيب. يُرجى التحقق من أن هذا الجهاز على الشبكة نفسها، ثم المحاولة مجددًا.',
  noServer: 'لا يوجد اتصال بالخادم الآن.',
  openRoom: 'الانضمام إلى الغرفة المفتوحة',
  openRoomHint: (code: string) => `الغرفة ${unbroken(code)}، بلا رمز.`,

  createTitle: 'إنشاء غرفة',
  createHint: 'لطرح سؤالك، بلا حساب.',
  createOff: 'ينشئ الغرف من يديرون هذا الخادم.',
  roomTitle: 'عنوان الغرفة',
  roomTitlePlaceholder: 'اجتماع الخميس',
  questionPlaceholder: 'أين نتناول الغداء؟',
  create: 'إنشاء الغرفة',
  creating: 'يجري الإنشاء…',

  createdTitle: (code: string) => `الغرفة ${unbroken(code)} جاهزة`,
  createdHint: 'رابط الشاشة لجهاز العرض، ورابط المضيف لك وحدك.',
  links: {
    phone: { title: 'الهواتف', hint: 'لكل من يصوّت.' },
    screen: { title: 'الشاشة', hint: 'لجهاز العرض.' },
    host: { title: 'المضيف', hint: 'لك وحدك: من يملكه يدير الغرفة.' },
  },
  openHost: 'فتح صفحة المضيف',
  another: 'إنشاء غرفة أخرى',

  ownTitle: 'غرفك في هذا المتصفح',
  ownHost: 'فتح',
  ownHostOf: (title: string) => `فتح صفحة المضيف: ${title}`,
  ownScreen: 'الشاشة',
  ownScreenOf: (title: string) => `فتح الشاشة: ${title}`,
  duplicate: 'تكرار',
  duplicateOf: (title: string) => `تكرار بلا أصوات: ${title}`,
  copyTitle: (title: string) => `نسخة من ${title}`,
  duplicating: 'يجري التكرار…',
  duplicated: (title: string, code: string) =>
    `«${isolated(title)}» هي الغرفة ${unbroken(code)}: الأسئلة والإعدادات نفسها، بلا أصوات ولا دردشة.`,
  delete: 'حذف',
  deleteOf: (title: string) => `حذف: ${title}`,
  deleteAsk: (title: string, code: string) =>
    `حذف «${isolated(title)}» (الغرفة ${unbroken(code)})؟ تزول أسئلتها وأصواتها ودردشتها نهائيًا، ويُخرج كل من فيها.`,
  deleteYes: 'حذف الغرفة',
  deleteNo: 'إبقاؤها',
  deleted: (title: string) => `تم حذف «${isolated(title)}».`,
  isDefault: 'الغرفة المفتوحة لهذا الخادم: موجودة دائمًا.',
  isGone: 'لم تعد هذه الغرفة على الخادم.',
  forget: 'نسيان',
  forgetOf: (title: string) => `نسيان: ${title}`,
  forgetHint: 'النسيان يزيل الغرفة من هذه القائمة فقط. يُرجى حفظ رابط المضيف أولًا.',
  revoked: 'لم يعد رابط المضيف لهذه الغرفة يعمل.',
} as const satisfies WordsOf<typeof english>;
