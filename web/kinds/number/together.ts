import type { Counted } from '#protocol/kinds/facts';
import { binKey, binOf, inUnits, textOfUnits } from '#protocol/kinds/number';

interface Span {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

interface Bars {
  readonly spans: readonly Span[];
  /** All that lies further out: up to here, from here on. Infinite: there is none. */
  readonly below: number;
  readonly above: number;
  readonly belowCount: number;
  readonly aboveCount: number;
}

/** As many as a hall can tell apart. */
const mostBars = 20;

/**
 * Two histograms by the same bars: as wide as those of both can be joined to, over all that both have. What one of them has
 * only as "beyond" is beyond in both.
 */
export function together(before: Counted, after: Counted, decimals: number): readonly [Counted, Counted] {
  const both = [barsOf(before, decimals), barsOf(after, decimals)] as const;
  const spans = both.flatMap((bars) => bars.spans);
  if (spans.length === 0) return [before, after];
  const below = Math.max(...both.map((bars) => bars.below));
  const above = Math.min(...both.map((bars) => bars.above));
  const step = stepOver(both);
  const starts = spans.map(({ from }) => Math.floor(from / step) * step);
  const [first, last] = [Math.min(...starts), Math.max(...starts)];
  // Bars that reach beyond what one of the two can tell apart join what lies there.
  const kept: number[] = [];
  for (let start = first; start <= last; start += step) if (start > below && start + step <= above) kept.push(start);
  const end = (start: number) =>
    Math.max(start + step - 1, ...spans.filter(({ from }) => from >= start && from < start + step).map(({ to }) => to));
  const text = (units: number) => textOfUnits(units, decimals);
  const low = kept[0] ?? Math.min(above, last + step);
  const top = kept.length === 0 ? low : (kept.at(-1) ?? 0) + step;
  const isOpen = {
    below: both.some((bars) => bars.belowCount > 0 || bars.spans.some(({ from }) => from < low)),
    above: both.some((bars) => bars.aboveCount > 0 || bars.spans.some(({ from }) => from >= top)),
  };
  const keys = [
    ...(isOpen.below ? [binKey({ from: null, to: text(low - 1) })] : []),
    ...kept.map((start) =>
      binKey({ from: text(start), to: text(start === kept.at(-1) ? end(start) : start + step - 1) }),
    ),
    ...(isOpen.above ? [binKey({ from: text(top), to: null })] : []),
  ];
  const counted = ({ spans, belowCount, aboveCount }: Bars): Counted => {
    const sum = (holds: (from: number) => boolean) =>
      spans.reduce((all, { from, count }) => all + (holds(from) ? count : 0), 0);
    return {
      keys,
      counts: [
        ...(isOpen.below ? [belowCount + sum((from) => from < low)] : []),
        ...kept.map((start) => sum((from) => from >= start && from < start + step)),
        ...(isOpen.above ? [aboveCount + sum((from) => from >= top)] : []),
      ],
    };
  };
  return [counted(both[0]), counted(both[1])];
}

function barsOf({ keys, counts }: Counted, decimals: number): Bars {
  const bars = {
    spans: [] as Span[],
    below: Number.NEGATIVE_INFINITY,
    above: Number.POSITIVE_INFINITY,
    belowCount: 0,
    aboveCount: 0,
  };
  for (const [place, key] of keys.entries()) {
    const { from, to } = binOf(key);
    const count = counts[place] ?? 0;
    if (from !== null && to !== null)
      bars.spans.push({ from: inUnits(Number(from), decimals), to: inUnits(Number(to), decimals), count });
    else if (to !== null) [bars.below, bars.belowCount] = [inUnits(Number(to), decimals), count];
    else if (from !== null) [bars.above, bars.aboveCount] = [inUnits(Number(from), decimals), count];
  }
  return bars;
}

/** 1, 2, 5, 10, 20, ...: the least that holds whole bars of both, and is not too many bars. The last one alone may be wider. */
function stepOver(both: readonly Bars[]): number {
  const steps = both.map(({ spans: [first, second] }) => (first && second ? first.to - first.from + 1 : 1));
  const all = both.flatMap(({ spans }) => spans);
  const [least, most] = [Math.min(...all.map(({ from }) => from)), Math.max(...all.map(({ from }) => from))];
  for (let scale = 1; ; scale *= 10)
    for (const digit of [1, 2, 5]) {
      const step = digit * scale;
      const many = Math.floor(most / step) - Math.floor(least / step) + 1;
      if (many <= mostBars && steps.every((one) => step % one === 0)) return step;
    }
}
