import type { WordsOf } from '#protocol/words-of';
import type { multipleWords as english } from '../../en/kinds/multiple.ts';
import { number } from '../numerals.ts';

export const multipleWords = {
  name: '多选',
  hint: '每人可选多项。',

  pick: (least: number, most: number | null) => {
    if (most === null) return least === 1 ? '可选任意多项。' : `至少选 ${number(least)} 项。`;
    if (least === most) return `请选 ${number(most)} 项。`;
    return least === 1 ? `最多选 ${number(most)} 项。` : `请选 ${number(least)} 到 ${number(most)} 项。`;
  },
  picked: (n: number) => `已选 ${number(n)} 项`,

  pickTitle: '可选几项',
  least: '最少',
  most: '最多',
  all: '全部',
  needsCount: '可选项数是不小于 1 的整数。',
  needsFit: (options: number) => `可选项数与 ${number(options)} 个选项不符：最少不能大于最多，最多不能超过全部。`,
} as const satisfies WordsOf<typeof english>;
