import type { WordsOf } from '#protocol/words-of';
import type { scaleWords as english } from '../../en/kinds/scale.ts';
import { isolated } from '../isolated-text.ts';
import { decimal, number } from '../numerals.ts';

const oneDecimal = (n: number) => decimal(n, 1, 1);

export const scaleWords = {
  name: 'مقياس',
  hint: 'كلٌّ يختار رقمًا، مثلًا من 1 إلى 5. وتعرض الشاشة المتوسط.',

  mean: (mean: number) => oneDecimal(mean),
  average: 'في المتوسط',
  averageIs: (mean: number) => `المتوسط ${oneDecimal(mean)}`,
  noAverage: 'لا متوسط بعد',
  step: 'الدرجة',
  steps: 'درجات المقياس',
  stepOf: (step: number, last: number, meaning: string | null) =>
    `${number(step)} من ${number(last)}${meaning === null ? '' : `: ${isolated(meaning)}`}`,

  rangeTitle: 'الدرجات',
  range: (from: number, to: number) => `من ${number(from)} إلى ${number(to)}`,
  first: 'الأولى',
  last: 'الأخيرة',
  low: (step: number) => `معنى ${number(step)} (اختياري)`,
  high: (step: number) => `معنى ${number(step)} (اختياري)`,
  lowExample: 'أبدًا',
  highExample: 'كثيرًا جدًا',
  needsSteps: (least: number, most: number) =>
    `يبدأ المقياس من 0 أو 1، وعدد درجاته من ${number(least)} إلى ${number(most)}.`,

  receipt: {
    toVote: 'يُرجى لمس رقم للتصويت.',
    firstCounts: 'يُرجى لمس رقم للتصويت. الاختيار الأول هو المحتسب.',
    withdrawn: 'سُحب صوتك. يُرجى لمس رقم للتصويت مجددًا.',
  },
} as const satisfies WordsOf<typeof english>;
