import type { WordsOf } from '#protocol/words-of';
import type { holdWords as english } from '../../en/kinds/hold.ts';

export const holdWords = {
  title: 'من يرى الإجابات',
  hold: 'حجزها حتى يوافق عليها مضيف أو مشرف',
} as const satisfies WordsOf<typeof english>;
