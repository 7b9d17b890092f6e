import type { ChoicePoll } from '#protocol/polls';
import type { Kind } from './index.ts';

/** Single choice: one option id, weight 1. A bare client may name the option by its place. */
export const choice: Kind<ChoicePoll> = {
  // The poll's own string, and not the message's: it is kept for as long as the round.
  parse: (poll, raw) => poll.options.find(({ id }) => id === raw)?.id ?? null,
  parseBare: (poll, raw) => (typeof raw === 'number' ? (poll.options[raw]?.id ?? null) : null),
  weigh: (chosen) => [[chosen, 1]],
  keys: (poll) => poll.options.map(({ id }) => id),
};
