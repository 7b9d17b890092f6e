import type { WordsOf } from '#protocol/words-of';
import { countsOf } from '../counts-of.ts';
import type { formTaskWords as english } from '../en/form-tasks.ts';

const { amount, count, number } = countsOf('ar');
/** After a verb or a preposition. */
const points = (n: number) =>
  count(n, {
    zero: 'لا نقاط',
    one: 'نقطة واحدة',
    two: 'نقطتين',
    few: '# نقاط',
    many: '# نقطة',
    other: '# نقطة',
  });
/** The unit may be of another direction: the whole is read as it is written. */
const withUnit = (n: number, unit: string) => (unit === '' ? amount(n) : `\u2068${amount(n)}\u00a0${unit}\u2069`);

export const formTaskWords = {
  misfit: 'هذا لا يوافق المطلوب، فلم يُحتسب شيء.',
  pick: (least: number, most: number | null) => {
    if (most === null) return least === 1 ? 'عدد الاختيارات حر.' : `عدد الاختيارات: ${number(least)} على الأقل.`;
    if (least === most) return `عدد الاختيارات: ${number(most)}.`;
    return least === 1
      ? `عدد الاختيارات: حتى ${number(most)}.`
      : `عدد الاختيارات: من ${number(least)} إلى ${number(most)}.`;
  },
  places: (most: number) => (most === 1 ? 'اختيارك الأول فقط.' : `كل رقم من 1 إلى ${number(most)} مرة واحدة.`),
  spend: (n: number, all: boolean) => (all ? `يُرجى توزيع ${points(n)}.` : `يُرجى توزيع ما لا يتجاوز ${points(n)}.`),
  range: (min: number | null, max: number | null, unit: string) => {
    if (min !== null && max !== null) return `من ${amount(min)} إلى ${withUnit(max, unit)}.`;
    if (min !== null) return `${withUnit(min, unit)} أو أكثر.`;
    return max === null ? '' : `${withUnit(max, unit)} أو أقل.`;
  },
  decimals: (decimals: number) => (decimals === 0 ? 'عدد صحيح.' : `المنازل العشرية: ${number(decimals)} على الأكثر.`),
  wordCount: (most: number) => (most === 1 ? 'يُرجى كتابة كلمة واحدة.' : `عدد الكلمات: حتى ${number(most)}.`),
  wordChars: (chars: number) => `الحد الأقصى لأحرف الكلمة ${number(chars)}.`,
  chars: (chars: number) => `الحد الأقصى للأحرف ${number(chars)}.`,

  choose: 'يُرجى الإجابة ثم إرسال صوتك.',
  firstCounts: 'يُرجى الإجابة ثم إرسال صوتك. لا يمكن تغييره.',
  withdrawn: 'سُحب صوتك. يمكنك إرسال غيره.',
} as const satisfies WordsOf<typeof english>;
