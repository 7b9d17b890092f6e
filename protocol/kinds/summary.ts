import type { PollOf } from '../polls.ts';
import type { Kinds, PollKind } from './index.ts';

/** What a tally of this poll says beyond its counts; null: nothing, or it may not be seen here. A file of its own: phones load no facts. */
export function summaryOf<K extends PollKind>(
  _poll: PollOf<K>,
  tally: { readonly summary?: object } | null,
): Kinds[K]['summary'] | null {
  return (tally?.summary ?? null) as Kinds[K]['summary'] | null;
}
