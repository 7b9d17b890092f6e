import { factsOf, labelOfKey, sharesOf } from '#protocol/kinds/index';
import type { RoundSummary } from '#protocol/views';
import { figureOf } from './figures.ts';

type Run = Pick<RoundSummary, 'kind' | 'ask' | 'keys' | 'labels' | 'counts' | 'ballots'>;

export interface Share {
  readonly count: number;
  readonly percent: number;
}

export interface ComparedOption {
  readonly label: string;
  /** Its place in the later round, else in the earlier one: letter and colour. */
  readonly index: number;
  /** null: that round did not have this option. */
  readonly before: Share | null;
  readonly after: Share | null;
  /** In percentage points; null where one of the two had no such option. */
  readonly change: number | null;
}

/** Options are the same when they read the same: kept rounds hold what was asked. The later round gives the order. */
export function compareRuns(before: Run, after: Run): readonly ComparedOption[] {
  const rest = labelled(before);
  const matched = labelled(after).map(({ label, index, share }) => {
    const place = rest.findIndex((other) => other.label === label);
    const other = place < 0 ? null : (rest.splice(place, 1)[0]?.share ?? null);
    return { label, index, before: other, after: share, change: other && share.percent - other.percent };
  });
  const gone = rest.map(({ label, index, share }) => ({ label, index, before: share, after: null, change: null }));
  return [...matched, ...gone];
}

/** By the same keys in each, where a tally has too many to be told apart. */
function grouped({ kind, ask, labels, keys, counts }: Run): Pick<Run, 'labels' | 'counts'> {
  const few = factsOf(kind).grouped?.({ keys, counts });
  return few
    ? { labels: few.keys.map((key) => figureOf(kind)?.nameOf(key) ?? labelOfKey(kind, ask, key)), counts: few.counts }
    : { labels, counts };
}

function labelled(run: Run) {
  const { kind, ballots } = run;
  const { labels, counts } = grouped(run);
  const numbers = labels.map((_, index) => counts[index] ?? 0);
  const percents = sharesOf(kind, numbers, ballots);
  return labels.map((label, index) => ({
    label,
    index,
    share: { count: counts[index] ?? 0, percent: percents[index] ?? 0 },
  }));
}
