import type { WordsOf } from '#protocol/words-of';
import type { screenWords as english } from '../en/screen.ts';
import { isolated } from './isolated-text.ts';
import { number, plural } from './numerals.ts';

export const screenWords = {
  title: (room: string) => `${room} · الشاشة`,
  rail: 'الانضمام والدردشة',
  severalEach: 'يمكن اختيار عدة إجابات',
  ballots: (n: number) =>
    plural(n, { zero: '# صوت', one: '# صوت', two: '# صوت', few: '# أصوات', many: '# صوتًا', other: '# صوت' }),
  phones: (n: number) =>
    plural(n, {
      zero: '# هاتف متصل',
      one: '# هاتف متصل',
      two: '# هاتف متصل',
      few: '# هواتف متصلة',
      many: '# هاتفًا متصلًا',
      other: '# هاتف متصل',
    }),
  state: {
    draft: 'يُفتح التصويت قريبًا',
    open: 'التصويت مفتوح',
    closing: 'قيد الإغلاق: تصل آخر الأصوات',
    closed: 'أُغلق التصويت',
    final: 'النتيجة النهائية',
  },
  hidden: 'تظهر النتائج لاحقًا',
  locked: 'الأبواب مغلقة',
  lockedHint: 'الأبواب مغلقة: لا دخول لأحد جديد حاليًا.',
  timeLeft: 'الوقت المتبقي',
  timeUp: 'انتهى الوقت',
  secondsLeft: (n: number) => `الثواني المتبقية: ${number(n)}`,
  blank: 'الشاشة معتمة',
  noResults: 'لا نتائج لإظهارها أو إخفائها بعد.',
  notSent: 'لا يوجد اتصال: لم يتم شيء.',
  stale: 'تجري إعادة الاتصال…',
  connecting: 'يجري الاتصال…',
  compare: {
    title: 'مقارنة جولتين',
    round: (n: number) => `الجولة ${n}`,
    change: (points: number) => (points === 0 ? '=' : points > 0 ? `▲ \u200e+${points}` : `▼ \u200e−${-points}`),
    fresh: 'جديد',
    gone: 'زال',
    notThere: '–',
    base: (before: string, after: string) => `الأصوات: ${before} ثم ${after}؛ والتغيّر بالنقاط المئوية`,
    ballots: (before: string, after: string) => `الأصوات: ${before} ثم ${after}`,
    otherQuestion: 'عُدّل السؤال بينهما',
  },
  join: {
    label: 'الانضمام إلى هذا التصويت',
    goTo: 'بالمسح، أو بفتح العنوان',
    enter: 'وإدخال الرمز',
    qr: (address: string) => `رمز QR يفتح ${isolated(address)}`,
    big: 'شاركونا من هواتفكم',
    bigHint: 'لا تثبيت ولا حساب. يظهر السؤال الأول هنا وعلى هواتفكم.',
  },
  help: {
    title: 'مفاتيح هذه الشاشة',
    steering: [
      { keys: ['→', 'Page Down', 'المسافة'], does: 'متابعة: فتح التصويت، إغلاقه، إظهار، السؤال التالي' },
      { keys: ['←', 'Page Up'], does: 'عرض السؤال السابق مجددًا' },
      { keys: ['H'], does: 'إخفاء النتائج أو إظهارها' },
      { keys: ['B', '.'], does: 'تعتيم الشاشة ثم إضاءتها' },
    ],
    own: [
      { keys: ['F'], does: 'ملء الشاشة' },
      { keys: ['P'], does: 'إيقاف النتيجة مؤقتًا ثم متابعتها' },
      { keys: ['T'], does: 'عرض النتيجة كجدول ثم كمخطط' },
      { keys: ['?'], does: 'هذه القائمة' },
    ],
    noKey: 'للتحكم بلوحة المفاتيح هذه أو بمؤشر العرض، يُرجى فتح الشاشة من صفحة المضيف في هذا المتصفح.',
    close: 'إغلاق',
  },
  embed: {
    waiting: 'يظهر السؤال الأول هنا.',
    overlay: 'لا شيء معروض',
    passcode: 'هذه الغرفة بكلمة مرور',
    needsKey: 'تحتاج الطبقة إلى مفتاح: ينتهي عنوانها بـ \u2066#k=…\u2069 كرابط المضيف.',
  },
  gone: {
    heading: 'غادرت هذه الشاشة الغرفة',
  },
} as const satisfies WordsOf<typeof english>;
