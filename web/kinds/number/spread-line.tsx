import type { NumberAsk, NumberSummary } from '#protocol/kinds/number';
import { numberWords as words } from '../../words/en/kinds/number.ts';

interface SpreadLineProps {
  readonly ask: NumberAsk;
  /** null: it may not be seen, or there is nothing yet. */
  readonly summary: NumberSummary | null;
  readonly ballots: number;
  readonly maxPx: number;
}

/** Median, middle half, average, and what is right. Its place is kept while there is nothing to say. */
export function SpreadLine({ ask: { unit, right }, summary, ballots, maxPx }: SpreadLineProps) {
  const spread = summary?.spread ?? null;
  const within = summary?.within;
  const rounded = (value: number) => words.withUnit(Math.round(value * 100) / 100, unit);
  const parts: [name: string, value: string, more?: string][] = spread
    ? [
        [words.median, words.withUnit(spread.median, unit)],
        [words.middle, `${words.amount(spread.low)}\u2013${words.withUnit(spread.high, unit)}`],
        [words.mean, rounded(spread.mean)],
      ]
    : [];
  if (right) {
    const tolerance = right.tolerance === 0 ? null : words.withUnit(right.tolerance, unit);
    const more = within === undefined || ballots === 0 ? '' : words.rightWithin(within, ballots, tolerance);
    parts.push([words.right, words.withUnit(right.value, unit), more]);
  }
  return (
    <dl class="numbers__line tabular" style={{ '--most': `${maxPx}px` }}>
      {parts.map(([name, value, more]) => (
        <div key={name} class="numbers__part">
          <dt>{name}</dt>
          <dd>
            {value}
            {more && <small> {more}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
