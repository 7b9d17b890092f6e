import type { WordsOf } from '#protocol/words-of';
import type { holdWords as english } from '../../en/kinds/hold.ts';

export const holdWords = {
  title: '谁能看到回答',
  hold: '先保留，由主持人或协管员审核通过后再显示',
} as const satisfies WordsOf<typeof english>;
