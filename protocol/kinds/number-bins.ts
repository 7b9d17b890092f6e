import { type Bin, inUnits, type NumberAsk, textOfUnits } from './number.ts';

/** Bars that a hall can tell apart. */
const mostBins = 20;
/** Where nearly everybody says the same, so many neighbours of it are shown, in units. */
const leastReach = 10;
/** The whole range that may be answered is shown unless the answers fill less than this part of it. */
const filledPart = 8;

/** Numbers in units of their last decimal place, each with its weight. No order. */
export interface Lot {
  readonly units: ArrayLike<number>;
  readonly weights: ArrayLike<number>;
  readonly total: number;
  readonly quartiles: readonly [low: number, median: number, high: number];
}

export interface Histogram {
  readonly bins: readonly Bin[];
  readonly counts: readonly number[];
}

interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * What the bars stand for. A single voter who is off by a thousand must not squeeze everybody else into one bar: what lies
 * further out than three times the middle half (Tukey's outer fences) is counted in a bar of its own at the end.
 */
function rangeOf(values: Lot, { min, max, decimals }: NumberAsk): Range {
  const [low, , high] = values.quartiles;
  const reach = Math.max(3 * (high - low), leastReach);
  const range = endsWithin(values, { low: low - reach, high: high + reach });
  if (min === null || max === null) return range;
  const whole = { low: inUnits(min, decimals), high: inUnits(max, decimals) };
  return (whole.high - whole.low) / filledPart <= range.high - range.low ? whole : range;
}

/** The outermost values that lie within. */
function endsWithin({ units }: Lot, { low, high }: Range): Range {
  const ends = { low: high, high: low };
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at] ?? 0;
    if (unit >= low && unit < ends.low) ends.low = unit;
    if (unit <= high && unit > ends.high) ends.high = unit;
  }
  return ends;
}

/** 1, 2, 5, 10, 20, ...: the least at which the range has few enough bars. */
function stepFor({ low, high }: Range): number {
  for (let scale = 1; ; scale *= 10) {
    for (const digit of [1, 2, 5]) {
      const step = digit * scale;
      if (binsIn({ low, high }, step) <= mostBins) return step;
    }
  }
}

/** So wide a bar may hold its upper edge, too, units. */
const wideStep = 5;

/** The last bar holds its upper edge, too, where that makes little difference: 0 to 100 by tens is ten bars, not eleven. */
function binsIn({ low, high }: Range, step: number): number {
  const from = Math.floor(low / step);
  const isOnEdge = step >= wideStep && high % step === 0 && high > from * step;
  return (isOnEdge ? high / step - 1 : Math.floor(high / step)) - from + 1;
}

/** The bars of these numbers, in their order, with what each holds. */
export function histogramOf(values: Lot, ask: NumberAsk): Histogram {
  if (values.total === 0) return { bins: [], counts: [] };
  const range = rangeOf(values, ask);
  const step = stepFor(range);
  const start = Math.floor(range.low / step) * step;
  const many = binsIn(range, step);
  const end = Math.max(start + many * step - 1, range.high);
  const counts = new Array<number>(many).fill(0);
  let [below, above] = [0, 0];
  for (let at = 0; at < values.units.length; at += 1) {
    const unit = values.units[at] ?? 0;
    const weight = values.weights[at] ?? 0;
    const place = Math.min(many - 1, Math.floor((unit - start) / step));
    if (unit > end) above += weight;
    else if (unit < start) below += weight;
    else counts[place] = (counts[place] ?? 0) + weight;
  }
  const text = (units: number) => textOfUnits(units, ask.decimals);
  const bins = counts.map((_, place): Bin => {
    const from = start + place * step;
    return { from: text(from), to: text(place === many - 1 ? end : from + step - 1) };
  });
  return {
    bins: [
      ...(below > 0 ? [{ from: null, to: text(start - 1) }] : []),
      ...bins,
      ...(above > 0 ? [{ from: text(end + 1), to: null }] : []),
    ],
    counts: [...(below > 0 ? [below] : []), ...counts, ...(above > 0 ? [above] : [])],
  };
}
