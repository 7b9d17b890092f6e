import { percentages } from '#protocol/percent';
import type { ChoicePoll, OptionId } from '#protocol/polls';
import type { Tally } from '#protocol/views';
import type { Bar } from '../../chart/bars.ts';

/** One bar per option, in the poll's order. Without counts the bars keep their places, empty. */
export function choiceBars(poll: ChoicePoll, keys: readonly OptionId[], tally: Tally | null): Bar[] {
  const counts = tally?.counts;
  const byKey = new Map(keys.map((key, place) => [key, counts?.[place] ?? 0]));
  const inOrder = poll.options.map(({ id }) => byKey.get(id) ?? 0);
  const percents = percentages(inOrder);
  return poll.options.map(({ id, label }, index) => ({
    key: id,
    index,
    label,
    shown: counts ? { count: inOrder[index] ?? 0, percent: percents[index] ?? 0 } : null,
  }));
}
