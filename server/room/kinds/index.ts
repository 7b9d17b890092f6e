import type { Choice, OptionId, Poll, PollKind } from '#protocol/polls';
import { choice } from './choice.ts';

/** What a kind of poll is on the server. All functions are pure; nothing outside this folder knows a kind. */
export interface Kind<P extends Poll> {
  /** The choice as it is stored, or null when `raw` is not one of this poll. */
  readonly parse: (poll: P, raw: unknown) => Choice | null;
  /** The same for a bare client, which speaks in numbers. */
  readonly parseBare: (poll: P, raw: unknown) => Choice | null;
  /** What a choice adds to the tally: key and weight. */
  readonly weigh: (choice: Choice) => readonly (readonly [key: string, weight: number])[];
  /** The tally's keys in the order of a view's `counts`. */
  readonly keys: (poll: P) => readonly OptionId[];
}

const kinds: { readonly [K in PollKind]: Kind<Extract<Poll, { kind: K }>> } = { choice };

export function kindOf<P extends Poll>(poll: P): Kind<P> {
  return kinds[poll.kind] as Kind<P>;
}
