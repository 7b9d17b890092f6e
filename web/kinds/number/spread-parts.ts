import type { NumberAsk, NumberSummary } from '#protocol/kinds/number';
import { numberWords as words } from '../../words/en/kinds/number.ts';

interface SpreadPart {
  readonly name: string;
  readonly value: string;
  /** '': nothing. */
  readonly more: string;
}

/** What sums up the numbers of a round, in words. `summary` null: it may not be seen, or there is nothing yet. */
export function spreadParts(
  { unit, right }: NumberAsk,
  summary: NumberSummary | null,
  ballots: number,
): readonly SpreadPart[] {
  const spread = summary?.spread ?? null;
  const within = summary?.within;
  const part = (name: string, value: string, more = ''): SpreadPart => ({ name, value, more });
  const rounded = (value: number) => words.withUnit(Math.round(value * 100) / 100, unit);
  const parts = spread
    ? [
        part(words.median, words.withUnit(spread.median, unit)),
        part(words.middle, words.spanned(spread.low, spread.high, unit)),
        part(words.mean, rounded(spread.mean)),
      ]
    : [];
  if (!right) return parts;
  const tolerance = right.tolerance === 0 ? null : words.withUnit(right.tolerance, unit);
  const more = within === undefined || ballots === 0 ? '' : words.rightWithin(within, ballots, tolerance);
  return [...parts, part(words.right, words.withUnit(right.value, unit), more)];
}
