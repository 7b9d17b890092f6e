import { labels } from '../../peers/tally.ts';
import type { Dialect, Sighted } from '../phone.ts';
import { createReading } from './frames.ts';

/** The bare ws peer: an ack is one byte, everything else is a tally. */
export function limitDialect(): Dialect {
  const tallyIn = createReading((text) => JSON.parse(text) as Sighted);
  return {
    path: ({ as }) => (as === 'screen' ? '/screen' : '/'),
    hear(phone, frame, ears) {
      if (frame.length === 1) return ears.acked(phone, null, true, 0);
      ears.tally(phone, tallyIn(frame));
      if (!phone.isIn) ears.joined(phone);
    },
    vote: (_, _ballot, option) => String(option),
    chat: (_, text) => text,
    options: () => labels.length,
  };
}
