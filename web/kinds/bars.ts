import { factsOf, labelOf, sharesOf } from '#protocol/kinds/index';
import type { Poll } from '#protocol/polls';
import type { Tally, View } from '#protocol/views';
import type { Bar } from '../chart/bars.ts';
import { noteOf } from '../words/en/kinds/summaries.ts';

/**
 * How the tally of any poll becomes bars: one per key, which the tally may bring itself. Options stand in the poll's order,
 * whatever the order of the keys. Without counts the bars keep their places, empty.
 */
export function barsOf(poll: Poll, keys: View['keys'], tally: Tally | null): Bar[] {
  const counted = tally?.keys ?? keys;
  const counts = tally?.counts;
  const byKey = new Map(counted.map((key, place) => [key, counts?.[place] ?? 0]));
  const options: readonly string[] = poll.options.map(({ id }) => id);
  const isOfOptions = counted.every((key) => options.includes(key));
  const inOrder = isOfOptions ? options.filter((id) => byKey.has(id)) : counted;
  const numbers = inOrder.map((key) => byKey.get(key) ?? 0);
  const percents = sharesOf(poll.kind, numbers, tally?.ballots ?? 0);
  const noted = (key: string) => {
    const note = noteOf(poll.kind, tally?.summary, counted.indexOf(key));
    return note === undefined ? {} : { note };
  };
  return inOrder.map((key, index) => ({
    key,
    index,
    label: marked(poll, key),
    ...(isOfOptions ? {} : { isPlain: true as const }),
    shown: counts ? { count: numbers[index] ?? 0, percent: percents[index] ?? 0, ...noted(key) } : null,
  }));
}

/** What is right bears a tick, once that may be told: before, nobody's page knows. */
function marked(poll: Poll, key: string): string {
  const label = labelOf(poll, key);
  const place = poll.options.findIndex(({ id }) => id === key);
  const isMarked = factsOf(poll.kind).right !== 'order' && (poll.settings.quiz?.right.includes(place) ?? false);
  return isMarked ? `✓ ${label}` : label;
}
