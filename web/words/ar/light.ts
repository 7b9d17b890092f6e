import type { WordsOf } from '#protocol/words-of';
import type { lightWords as english } from '../en/light.ts';
import { commonWords } from './every-page.ts';
import { number, plural } from './numerals.ts';

export const lightWords = {
  good: 'يمكن الإغلاق',
  warn: 'الأفضل الانتظار',
  off: {
    'not-open': 'التصويت غير مفتوح',
    unknown: 'يجري التحقق…',
    nobody: 'لا أحد هنا بعد',
    closing: 'تُعدّ الأصوات المتأخرة',
    final: 'أُغلق التصويت',
  },
  why: {
    'in-flight': (n: number) => `أصوات قيد الحفظ: ${number(n)}.`,
    dropped: (n: number) => `انقطع اتصالهم دون تصويت:\u00a0${number(n)}.`,
    waiting: (n: number) => `لم يصوّت بعد: ${number(n)}.`,
    'all-in': 'صوّت كل الحاضرين، ولا صوت في الطريق.',
    'not-open': 'تُعتمد الأعداد بعد فتحه.',
    unknown: 'تظهر الأعداد بعد لحظة.',
    nobody: 'يُرجى إظهار الرمز أو رمز QR على الشاشة.',
    closing: (late: number | null, left: number) => {
      const so = `نهائي بعد ${left}\u00a0ث.`;
      if (late === null) return `ما زالت تُعدّ؛ ${so}`;
      return late === 0 ? `لا شيء حتى الآن؛ ${so}` : `حتى الآن: ${commonWords.ballots(late)}؛ ${so}`;
    },
    final: (late: number | null) => (late ? `نهائي؛ الأصوات المتأخرة: ${number(late)}.` : 'الأعداد نهائية.'),
  },
  voters: 'هنا',
  voted: 'صوّتوا',
  inFlight: 'قيد الحفظ',
  dropped: 'انقطعوا',
  screens: (n: number) =>
    plural(n, { zero: 'شاشة', one: 'شاشة', two: 'شاشة', few: 'شاشات', many: 'شاشة', other: 'شاشة' }),
  none: '–',
  unproven: (n: number) =>
    `هواتف لم تُثبت بعد أنها تحتفظ بهويتها: ${number(n)}. تصوّت كغيرها؛ والعدد الكبير قد يعني برنامجًا آليًا.`,
} as const satisfies WordsOf<typeof english>;
