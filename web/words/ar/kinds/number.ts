import type { WordsOf } from '#protocol/words-of';
import type { numberWords as english } from '../../en/kinds/number.ts';
import { isolated } from '../isolated-text.ts';
import { decimal, list, number } from '../numerals.ts';

const amount = (n: number) => decimal(n, 6);
/** The unit may be of another direction: the whole is read as it is written. */
const withUnit = (n: number, unit: string) => (unit === '' ? amount(n) : isolated(`${amount(n)}\u00a0${unit}`));

export const numberWords = {
  name: 'تقدير',
  hint: 'كلٌّ يعطي رقمًا.',
  amount,
  withUnit,
  fromTo: (from: number | null, to: number | null) => {
    if (from === null) return to === null ? '' : `حتى ${amount(to)}`;
    if (to === null) return `${amount(from)} أو أكثر`;
    return from === to ? amount(from) : `\u2066${amount(from)}\u2013${amount(to)}\u2069`;
  },
  spanned: (low: number, high: number, unit: string) =>
    isolated(`${amount(low)}\u2013${amount(high)}${unit === '' ? '' : `\u00a0${unit}`}`),

  answer: 'رقمك',
  less: (n: number) => `أقل بمقدار ${amount(n)}`,
  more: (n: number) => `أكثر بمقدار ${amount(n)}`,
  range: (min: number | null, max: number | null, unit: string) => {
    if (min !== null && max !== null) return `من ${amount(min)} إلى ${withUnit(max, unit)}.`;
    if (min !== null) return `${withUnit(min, unit)} أو أكثر.`;
    return max === null ? '' : `${withUnit(max, unit)} أو أقل.`;
  },
  places: (decimals: number) => (decimals === 0 ? 'عدد صحيح.' : `المنازل العشرية: ${number(decimals)} على الأكثر.`),
  reads: (value: string) => `أي ${value}.`,
  unread: 'لا يمكن قراءة هذا كرقم.',

  median: 'الوسيط',
  middle: 'النصف الأوسط',
  mean: 'المتوسط',
  right: 'الإجابة الصحيحة',
  rightWithin: (n: number, ballots: number, tolerance: string | null) =>
    tolerance === null
      ? `أصاب تمامًا: ${amount(n)} من ${amount(ballots)}`
      : `ضمن \u2066\u00b1${tolerance}\u2069: ${amount(n)} من ${amount(ballots)}`,
  rightKept: (value: string) => `الإجابة الصحيحة: ${value}. لا تظهر لغيرك حتى ينتهي التصويت وتُعرض النتائج.`,
  none: 'لا أرقام بعد',
  noneHidden: 'الأرقام مخفية حتى يُظهرها المضيف.',
  chart: (question: string, ballots: string) => `مدرّج تكراري: ${question} (${ballots}). الأعداد نفسها في جدول أدناه.`,
  shape: (bars: readonly (readonly [name: string, votes: string])[]) =>
    `مدرّج تكراري. ${
      list(bars.filter(([, votes]) => votes !== '').map(([name, votes]) => `${name}: ${votes}`)) || 'لا أرقام بعد'
    }`,
  numbers: 'الأرقام',
  own: (value: string) => `رقمك: ${value}`,

  unit: 'الوحدة',
  unitExample: 'كم',
  least: 'الأصغر',
  greatest: 'الأكبر',
  any: 'بلا حد',
  decimals: 'المنازل العشرية',
  rightTitle: 'الإجابة الصحيحة',
  hasRight: 'توجد إجابة صحيحة',
  rightValue: 'وهي',
  tolerance: 'فرق مقبول حتى',
  rightHint: 'تبقى لديك حتى ينتهي التصويت وتُعرض النتائج.',
  needsNumbers: 'الأصغر والأكبر والإجابة الصحيحة أرقام لا تزيد منازلها العشرية على المطلوب.',
  needsRange: 'الأصغر أقل من الأكبر.',
  needsRight: 'الإجابة الصحيحة بين الأصغر والأكبر.',
  needsUnit: 'لا تضم الوحدة فاصلة ولا علامة < ولا شرطة مائلة عكسية.',
} as const satisfies WordsOf<typeof english>;
