import type { UndoKind } from '#protocol/undo';
import type { WordsOf } from '#protocol/words-of';
import type { hostWords as english } from '../en/host.ts';
import { commonWords } from './every-page.ts';
import { isolated } from './isolated-text.ts';
import { number, unbroken } from './numerals.ts';

/** A question inside a sentence, shortened: it only says which one. */
const quoted = (question: string | undefined) => {
  if (!question) return 'السؤال';
  const chars = [...question];
  return `«${isolated(chars.length > 60 ? `${chars.slice(0, 59).join('')}…` : question)}»`;
};

const undone: Readonly<Record<UndoKind, (about?: string) => string>> = {
  close: (question) => `أُغلق التصويت: ${quoted(question)}.`,
  reveal: () => 'تم إظهار النتائج.',
  rerun: () => 'بدأت جولة جديدة.',
  lock: () => 'تم قفل الغرفة.',
  ban: (name) => (name === undefined ? 'تم إخراج شخص.' : `تم إخراج: ${isolated(name)}.`),
  add: (question) => `تمت الإضافة: ${quoted(question)}.`,
  edit: (question) => `تم التعديل: ${quoted(question)}.`,
  move: (question) => `تم النقل: ${quoted(question)}.`,
  remove: (question) => `تم الحذف: ${quoted(question)}.`,
  'answer-removed': (answer) => `تم الحذف: ${quoted(answer)}.`,
  'answer-shown': (answer) => `تم الإظهار: ${quoted(answer)}.`,
  replace: () => 'تم استبدال كل الأسئلة.',
};

export const hostWords = {
  title: (room: string) => `${room} · المضيف`,
  connecting: 'يجري الاتصال بالغرفة…',
  loading: 'يجري الاتصال',
  offline: 'لا يوجد اتصال الآن. عند عودته يُرجى التحقق من أن هذا قد تم، وإلا فالمحاولة مجددًا.',
  code: (code: string) => `الرمز ${unbroken(code)}`,
  openScreen: 'فتح الشاشة',

  moderator: 'المشرف',
  locked: 'مقفلة',
  dismiss: 'إخفاء',
  notices: 'ما تم للتو',

  partsLabel: 'أقسام لوحة التحكم',
  parts: { result: 'النتيجة', deck: 'الأسئلة', talk: 'الدردشة', asked: 'سؤال وجواب', room: 'الغرفة' },

  now: 'الآن',
  state: {
    draft: 'لم يُفتح بعد',
    open: 'التصويت مفتوح',
    closing: 'قيد الإغلاق: الأصوات المتأخرة تُحتسب',
    closed: 'مغلق، لم تُظهر نتائجه',
    final: 'مغلق وظاهر',
  },
  round: (n: number) => `الجولة ${n}`,
  blank: {
    is: 'الشاشة معتمة',
    on: 'تعتيم الشاشة',
    off: 'إعادة الشاشة',
    onHint: 'يسودّ جهاز العرض؛ وتبقى الهواتف كما هي.',
    offHint: 'تعود الصورة كما هي الآن.',
  },

  countdown: {
    label: 'العد التنازلي',
    none: 'بلا مهلة',
    clock: commonWords.clock,
    left: (seconds: number | null) => (seconds === null ? 'بلا عد تنازلي' : `الثواني المتبقية: ${number(seconds)}`),
    seconds: (n: number) =>
      n < 60 ? `${n}\u00a0ث` : n % 60 === 0 ? `${n / 60}\u00a0د` : `${commonWords.clock(n)}\u00a0د`,
    more: (n: number) => `\u2066+${n}\u2069\u00a0ث`,
    stop: 'إيقاف',
  },
  openFor: (time: string) => `يمكن للهواتف التصويت من هذه اللحظة، لمدة ${time}.`,

  nextUp: { label: 'التالي', end: 'كان هذا آخر سؤال.', skip: 'عرضه الآن' },

  result: 'النتيجة',
  noResult: 'تظهر النتيجة هنا فور عرض سؤال.',
  onlyYou: 'مخفية عن القاعة',
  everybody: 'يراها الجميع',
  notAsked: 'لم يُطرح بعد',
  nothingShown: 'لا شيء معروض بعد',

  undo: {
    done: undone,
    button: 'تراجع',
    offered: (what: string) => `${what} يمكن التراجع خلال 10 ثوانٍ.`,
  },

  announcement: {
    title: 'إعلان',
    field: 'إعلان لكل الهواتف',
    placeholder: 'رسالة إلى كل الهواتف…',
    send: 'إرسال إلى الهواتف',
    replace: 'استبدال',
    isUp: 'على كل الهواتف الآن',
    takeDown: 'إزالة',
  },

  remote: {
    label: 'جهاز التحكم',
    close: 'إغلاق',
    reveal: 'إظهار',
    hide: 'إخفاء',
    blank: 'تعتيم',
    unblank: 'إضاءة',
    back: 'رجوع',
    end: 'السؤال الأخير',
  },

  noPoll: 'لا أسئلة بعد',
  noPollHint: 'يمكنك طرح الأول. يظهر فورًا على الهواتف والشاشة؛ ويُفتح التصويت حين تقرّر.',
  edited: 'عُدّل السؤال بعد هذه الجولة. الفتح يبدأ جولة جديدة بالنص الجديد؛ وتبقى هذه كما طُرحت.',

  steps: {
    add: { label: 'إضافة سؤال', hint: '' },
    open: { label: 'فتح التصويت', hint: 'يمكن للهواتف التصويت من هذه اللحظة.' },
    'open-edited': { label: 'فتح جولة جديدة', hint: 'تطرح السؤال المعدّل؛ وتُحفظ هذه الجولة.' },
    resume: { label: 'إعادة الفتح', hint: 'تتابع هذه الجولة بأصواتها.' },
    close: { label: 'إغلاق التصويت', hint: 'لا تصويت ولا تغيير بعد ذلك.' },
    reveal: { label: 'إظهار النتائج', hint: 'تعرض الهواتف والشاشة الأعداد.' },
    next: { label: 'السؤال التالي', hint: 'يُعرض؛ ويُفتح التصويت حين تقرّر.' },
    previous: { label: 'السؤال السابق', hint: 'يُعرض كما هو؛ ولا يضيع شيء.' },
    'reveal-now': { label: 'إظهار الآن', hint: 'تظهر الأعداد والتصويت مستمر.' },
    hide: { label: 'إخفاء النتائج', hint: 'لا أعداد على الهواتف والشاشة؛ وتبقى ظاهرة لك.' },
    rerun: { label: 'طرحه مجددًا', hint: 'تبدأ جولة جديدة بلا أصوات؛ وتُحفظ هذه.' },
  },

  edit: 'تعديل السؤال',
  editWhen: 'يُرجى إغلاق التصويت لتعديل هذا السؤال.',
  editKept: 'تحتفظ الجولات المنتهية بالنص الذي طُرحت به.',

  chat: 'الدردشة',
  chatOn: 'الكتابة متاحة للجميع',
  chatOnScreen: 'عرضها على الشاشة',
  banned: {
    title: (n: number) => `تم إخراجهم: ${number(n)}`,
    anonymous: 'بلا اسم',
    back: 'السماح بالدخول مجددًا',
    backOf: (name: string) => `السماح بالدخول مجددًا: ${isolated(name)}`,
  },

  wrongKeyTitle: 'ليس هذا رابط المضيف',
  noKeyTitle: 'تحتاج هذه الصفحة إلى رابط المضيف',
  noKey: 'يُرجى فتح الرابط كاملًا كما ظهر عند إنشاء الغرفة: في آخره \u2066#k=\u2069 ثم المفتاح.',
  revokedTitle: 'أُلغي هذا الرابط',
  goneTitle: 'لم تعد في الغرفة',
  toPhone: 'الانضمام للتصويت',
  toHome: 'إلى صفحة البداية',
} as const satisfies WordsOf<typeof english>;
