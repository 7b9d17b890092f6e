import type { WordsOf } from '#protocol/words-of';
import type { roundWords as english } from '../en/rounds.ts';
import { count } from './numerals.ts';

/** After a sign, so never without the number. */
const pointsText = (n: number) =>
  count(n, { zero: '# نقطة', one: '# نقطة', two: '# نقطة', few: '# نقاط', many: '# نقطة', other: '# نقطة' });

export const roundWords = {
  earlier: 'جولات سابقة',
  earlierRound: (n: number, ballots: string) => `الجولة ${n}: ${ballots}`,
  archived: 'تم التراجع عنها',
  compare: {
    title: 'مقارنة جولتين',
    before: 'قبل',
    after: 'بعد',
    round: (n: number, isCurrent: boolean, isArchived: boolean) =>
      `الجولة ${n}${isCurrent ? '، معروضة' : ''}${isArchived ? '، تم التراجع عنها' : ''}`,
    short: (n: number) => `الجولة ${n}`,
    otherQuestion: 'عُدّل السؤال بين هاتين الجولتين.',
    change: (points: number) =>
      points === 0 ? 'بلا تغيير' : `${points > 0 ? '▲ \u200e+' : '▼ \u200e−'}${pointsText(Math.abs(points))}`,
    show: 'عرض على الشاشة',
    takeDown: 'إزالة من الشاشة',
    isUp: 'تعرض الشاشة هاتين الجولتين. وينتهي ذلك تلقائيًا عند فتح التصويت أو عرض سؤال آخر.',
    fresh: 'جديد',
    gone: 'زال',
    notThere: 'غير موجود',
    base: (before: string, after: string) => `النسب محسوبة على: ${before}، ثم ${after}؛ والتغيّر بالنقاط المئوية.`,
  },
} as const satisfies WordsOf<typeof english>;
