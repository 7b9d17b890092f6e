import type { Weights } from './kind.ts';

/** Numbers in units of their last decimal place, each with its weight. No order. */
export interface Values {
  readonly units: Float64Array;
  readonly weights: Float64Array;
  readonly total: number;
  readonly least: number;
  readonly most: number;
  readonly sum: number;
  /** A quarter, a half, three quarters of the ballots lie below. */
  readonly quartiles: readonly [low: number, median: number, high: number];
}

export function valuesOf(weights: Weights, decimals: number): Values {
  const scale = 10 ** decimals;
  const units = new Float64Array(weights.size);
  const counts = new Float64Array(weights.size);
  let [held, total, sum, least, most] = [0, 0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [key, weight] of weights) {
    if (weight <= 0) continue;
    const unit = Math.round(Number(key) * scale);
    units[held] = unit;
    counts[held] = weight;
    held += 1;
    total += weight;
    sum += unit * weight;
    if (unit < least) least = unit;
    if (unit > most) most = unit;
  }
  const lot = { units: units.subarray(0, held), weights: counts.subarray(0, held), total, least, most };
  if (total === 0) return { ...lot, sum, quartiles: [0, 0, 0] };
  return { ...lot, sum, quartiles: [quantile(lot, 0.25), quantile(lot, 0.5), quantile(lot, 0.75)] };
}

type Lot = Omit<Values, 'sum' | 'quartiles'>;

/** Below so many a sort costs nothing. */
const few = 512;
const buckets = 1_024;

/**
 * The value at a place among all ballots in order of size, from 0, without putting them in order: a tally of 100,000 numbers
 * may change twenty times a second. Each look at them leaves the bucket that holds the place, a thousandth of the range.
 */
function valueAt({ units, weights, least, most }: Lot, place: number): number {
  let [low, high, before] = [least, most, 0];
  for (;;) {
    const width = (high - low) / buckets;
    if (width === 0) return low;
    const counts = new Float64Array(buckets);
    let held = 0;
    for (let at = 0; at < units.length; at += 1) {
      const unit = units[at] ?? 0;
      if (unit < low || unit > high) continue;
      held += 1;
      const bucket = Math.min(buckets - 1, Math.floor((unit - low) / width));
      counts[bucket] = (counts[bucket] ?? 0) + (weights[at] ?? 0);
    }
    if (held <= few) return sortedAt(units, weights, low, high, place - before);
    let bucket = 0;
    while (bucket < buckets - 1 && before + (counts[bucket] ?? 0) <= place) {
      before += counts[bucket] ?? 0;
      bucket += 1;
    }
    // The edges as the buckets were told apart above: what lies on one belongs to the bucket behind it.
    let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const unit of units) {
      if (unit < low || unit > high || Math.min(buckets - 1, Math.floor((unit - low) / width)) !== bucket) continue;
      if (unit < first) first = unit;
      if (unit > last) last = unit;
    }
    [low, high] = [first, last];
  }
}

function sortedAt(units: Float64Array, weights: Float64Array, low: number, high: number, place: number): number {
  const held: (readonly [unit: number, weight: number])[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at] ?? 0;
    if (unit >= low && unit <= high) held.push([unit, weights[at] ?? 0]);
  }
  held.sort(([a], [b]) => a - b);
  let left = place;
  for (const [unit, weight] of held) {
    if (left < weight) return unit;
    left -= weight;
  }
  return high;
}

/** So much of the ballots lies below: in proportion between two of them where it has to (as spreadsheets reckon quartiles). */
function quantile(values: Lot, share: number): number {
  const at = (values.total - 1) * share;
  const place = Math.floor(at);
  const part = at - place;
  const value = valueAt(values, place);
  return part === 0 ? value : value + part * (valueAt(values, place + 1) - value);
}
