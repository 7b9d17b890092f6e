import type { WordsOf } from '#protocol/words-of';
import type { multipleWords as english } from '../../en/kinds/multiple.ts';
import { number } from '../numerals.ts';

export const multipleWords = {
  name: '複数選択',
  hint: '1人がいくつでも選べます。',

  pick: (least: number, most: number | null) => {
    if (most === null) return least === 1 ? 'いくつでも選べます。' : `${number(least)}つ以上選んでください。`;
    if (least === most) return `${number(most)}つ選んでください。`;
    return least === 1 ? `${number(most)}つまで選べます。` : `${number(least)}～${number(most)}つ選んでください。`;
  },
  picked: (n: number) => `${number(n)}つ選択中`,

  pickTitle: '選べる数',
  least: '最少',
  most: '最多',
  all: 'すべて',
  needsCount: '選べる数は1以上の整数です。',
  needsFit: (options: number) =>
    `選べる数が選択肢${number(options)}件に合いません。最少は最多以下、最多は全体までです。`,
} as const satisfies WordsOf<typeof english>;
