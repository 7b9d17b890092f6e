import { binOf, inUnits } from '#protocol/kinds/number';

interface Span {
  /** In units of the last decimal place; null: no end. */
  readonly from: number | null;
  readonly to: number | null;
}

const spansOf = (keys: readonly string[], decimals: number): Span[] =>
  keys.map((key) => {
    const { from, to } = binOf(key);
    return {
      from: from === null ? null : inUnits(Number(from), decimals),
      to: to === null ? null : inUnits(Number(to), decimals),
    };
  });

/**
 * Where a number stands among the bars of a histogram: 2.5 is the middle of the third. A number alone stands in the middle of
 * its own unit; what lies beyond the last bar that has ends stands in the middle of the one that has none.
 */
export function placeOf(keys: readonly string[], value: number, decimals: number): number {
  const spans = spansOf(keys, decimals);
  const at = value * 10 ** decimals;
  for (const [place, { from, to }] of spans.entries()) {
    if (to !== null && at >= to + 0.5) continue;
    if (from === null || to === null) return place + 0.5;
    return place + Math.max(0, Math.min(1, (at - from + 0.5) / (to - from + 1)));
  }
  return spans.at(-1)?.to === null ? spans.length - 0.5 : spans.length;
}

export interface Tick {
  readonly at: number;
  readonly value: number;
}

/** What stands under the bars: numbers alone at their middle, else the beginnings of bars, and the end of the last. */
export function ticksOf(keys: readonly string[], decimals: number): Tick[] {
  const scale = 10 ** decimals;
  const spans = spansOf(keys, decimals);
  const isEach = spans.every(({ from, to }) => from === to || from === null || to === null);
  const ticks = spans.flatMap(({ from, to }, place): Tick[] => {
    if (from === null || (to === null && isEach)) return [];
    return [{ at: isEach ? place + 0.5 : place, value: from / scale }];
  });
  const last = spans.at(-1);
  const first = spans.find(({ from, to }) => from !== null && to !== null);
  if (isEach || !last || last.to === null || !first) return ticks;
  // The last bar may hold its upper edge: what stands there is where the next one would begin, or that edge.
  const step = (first.to ?? 0) - (first.from ?? 0) + 1;
  const end = spans.length === 1 ? last.to : (last.from ?? 0) + step;
  return [...ticks, { at: spans.length, value: Math.min(end, Math.max(last.to, end)) / scale }];
}
