import type { Kind } from './kind.ts';
import { idOf, placeId } from './options.ts';
import { isAnyOf } from './right.ts';

/** Single choice: one option id, weight 1. A bare client may name the option by its place. */
export const choice: Kind<'choice'> = {
  readAsk: () => ({}),
  parse: idOf,
  parseBare: placeId,
  weigh: (_, chosen) => [[chosen, 1]],
  keys: (poll) => poll.options.map(({ id }) => id),
  isRight: (poll, chosen, { right }) => isAnyOf(poll, right, chosen),
};
