import type { Tally, View } from '#protocol/views';

const withoutCounts = ({ tallyVersion, ballots }: Tally): Tally => ({ tallyVersion, ballots });

/**
 * The tally after a view of the same round (else `held` is null): an update may have overtaken the view. Whether whoever
 * reads may see the counts is what the view says by having them: that may change with the own ballot, too.
 */
export function newestTally(held: Tally | null, view: View): Tally | null {
  const next = view.tally;
  if (!held || !next || next.tallyVersion >= held.tallyVersion) return next;
  if (!next.counts) return withoutCounts(held);
  return held.counts ? held : next;
}

/** The tally after an update of the view's round: the newest wins, and only what this reader may see is kept. */
export function tallyAfterUpdate(held: Tally | null, next: Tally, view: View): Tally | null {
  if (held && held.tallyVersion >= next.tallyVersion) return held;
  if (!view.tally?.counts) return withoutCounts(next);
  // Made before the reveal: the view that revealed holds the counts, and the next update brings newer ones.
  return next.counts ? next : held;
}
