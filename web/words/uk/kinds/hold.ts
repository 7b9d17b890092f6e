import type { WordsOf } from '#protocol/words-of';
import type { holdWords as english } from '../../en/kinds/hold.ts';

export const holdWords = {
  title: 'Хто бачить відповіді',
  hold: 'Притримати, поки ведучий чи модератор не схвалить',
} as const satisfies WordsOf<typeof english>;
