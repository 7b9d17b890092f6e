import type { Kind } from './kind.ts';
import { idOf, placeId } from './options.ts';

/** Yes, no, abstain: one option id, weight 1, as in a single choice. What it decides is a setting like any poll's. */
export const motion: Kind<'motion'> = {
  readAsk: () => ({}),
  parse: idOf,
  parseBare: placeId,
  weigh: (_, chosen) => [[chosen, 1]],
  keys: (poll) => poll.options.map(({ id }) => id),
};
