import type { Counted } from '#protocol/kinds/facts';
import { binOf, type NumberAsk, type NumberSummary, type Spread } from '#protocol/kinds/number';
import { numberWords as words } from '../../words/en/kinds/number.ts';
import type { Kept } from '../figures.ts';
import { placeOf, ticksOf } from './places.ts';

/** A histogram that stands still. Places and heights are shares of the whole. */
export interface HistogramParts {
  readonly bars: readonly {
    readonly name: string;
    /** What stands above it; '': nothing. */
    readonly number: string;
    readonly height: number;
    /** For all that lies beyond: it is not as wide as it looks. */
    readonly isOpen: boolean;
  }[];
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  /** The middle half. */
  readonly band: { readonly from: number; readonly to: number } | null;
  readonly marks: readonly { readonly kind: 'median' | 'right'; readonly at: number; readonly label: string }[];
}

/** A bar in words. */
export function nameOf(key: string): string {
  const { from, to } = binOf(key);
  return words.fromTo(from === null ? null : Number(from), to === null ? null : Number(to));
}

/** `fullShare`: of the ballots, what a full bar stands for. */
export function histogramParts(
  { keys, counts, ballots }: Counted & { readonly ballots: number },
  { decimals, right }: NumberAsk,
  spread: Spread | null,
  fullShare: number,
): HistogramParts {
  const share = (at: number) => at / Math.max(1, keys.length);
  const at = (value: number) => share(placeOf(keys, value, decimals));
  const full = Math.max(1, fullShare * ballots);
  const isDrawn = spread !== null && keys.length > 0;
  const marks = isDrawn ? [{ kind: 'median' as const, at: at(spread.median), label: words.median }] : [];
  return {
    bars: keys.map((key, place) => {
      const { from, to } = binOf(key);
      const count = counts[place] ?? 0;
      return {
        name: nameOf(key),
        number: count === 0 ? '' : words.amount(count),
        height: Math.min(1, count / full),
        isOpen: from === null || to === null,
      };
    }),
    ticks: ticksOf(keys, decimals).map(({ at, value }) => ({ at: share(at), text: words.amount(value) })),
    band: isDrawn ? { from: at(spread.low), to: at(spread.high) } : null,
    marks: isDrawn && right ? [...marks, { kind: 'right' as const, at: at(right.value), label: words.right }] : marks,
  };
}

/** Those of a round that is over. */
export const partsOf = (of: Kept, fullShare: number): HistogramParts =>
  histogramParts(of, of.ask as NumberAsk, (of.summary as NumberSummary | undefined)?.spread ?? null, fullShare);
