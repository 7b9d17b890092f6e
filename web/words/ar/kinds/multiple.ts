import type { WordsOf } from '#protocol/words-of';
import type { multipleWords as english } from '../../en/kinds/multiple.ts';
import { number } from '../numerals.ts';

export const multipleWords = {
  name: 'اختيار متعدد',
  hint: 'كلٌّ يختار عدة خيارات.',

  pick: (least: number, most: number | null) => {
    if (most === null) return least === 1 ? 'عدد الاختيارات حر.' : `عدد الاختيارات: ${number(least)} على الأقل.`;
    if (least === most) return `عدد الاختيارات: ${number(most)}.`;
    return least === 1
      ? `عدد الاختيارات: حتى ${number(most)}.`
      : `عدد الاختيارات: من ${number(least)} إلى ${number(most)}.`;
  },
  picked: (n: number) => `تم اختيار ${number(n)}`,

  pickTitle: 'عدد الاختيارات',
  least: 'على الأقل',
  most: 'على الأكثر',
  all: 'كلها',
  needsCount: 'عدد الاختيارات عدد صحيح، 1 أو أكثر.',
  needsFit: (options: number) =>
    `عدد الاختيارات لا يناسب عدد الخيارات (${number(options)}): الأدنى لا يتجاوز الأعلى، والأعلى لا يتجاوز الكل.`,
} as const satisfies WordsOf<typeof english>;
