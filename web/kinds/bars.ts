import type { Poll } from '#protocol/polls';
import type { Tally, View } from '#protocol/views';
import type { Bar } from '../chart/bars.ts';
import { choiceBars } from './choice/bars.ts';

/** How a poll of any kind becomes bars. A new kind adds its case here. */
export function barsOf(poll: Poll, keys: View['keys'], tally: Tally | null): Bar[] {
  switch (poll.kind) {
    case 'choice':
      return choiceBars(poll, keys, tally);
    default:
      return poll.kind satisfies never;
  }
}
