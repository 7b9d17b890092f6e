import type { WordsOf } from '#protocol/words-of';
import type { pointsWords as english } from '../../en/kinds/points.ts';
import { isolated } from '../isolated-text.ts';
import { count, decimal, number } from '../numerals.ts';

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

export const pointsWords = {
  name: 'توزيع النقاط',
  hint: 'كلٌّ يوزّع 100 نقطة على الخيارات.',

  task: (n: number, all: boolean) => (all ? `يُرجى توزيع ${points(n)}.` : `يُرجى توزيع ما لا يتجاوز ${points(n)}.`),
  left: (n: number) => (n < 0 ? `نقاط زائدة: ${number(-n)}` : `المتبقي ${number(n)}`),
  list: 'نقاط كل خيار',
  own: (n: number) => `نقاطك: ${number(n)}`,
  of: (label: string) => `النقاط: ${isolated(label)}`,
  less: (n: number, label: string) => `أقل بمقدار ${number(n)}: ${isolated(label)}`,
  more: (n: number, label: string) => `أكثر بمقدار ${number(n)}: ${isolated(label)}`,
  minus: (n: number) => `\u200e−${number(n)}`,
  plus: (n: number) => `\u200e+${number(n)}`,

  counted: 'النقاط',
  average: 'النقاط لكل صوت',
  noted: (n: number | null) => (n === null ? 'Ø –' : `Ø ${decimal(n, 1)}`),
  explain: '\u2068Ø\u2069: النقاط لكل صوت.',

  pointsTitle: 'النقاط للتوزيع',
  all: 'يجب توزيعها كلها',
  needsPoints: (least: number, most: number) => `النقاط للتوزيع عدد صحيح من ${number(least)} إلى ${number(most)}.`,
} as const satisfies WordsOf<typeof english>;
