import type { NumberAsk, NumberSummary } from '#protocol/kinds/number';
import { spreadParts } from './spread-parts.ts';

interface SpreadLineProps {
  readonly ask: NumberAsk;
  /** null: it may not be seen, or there is nothing yet. */
  readonly summary: NumberSummary | null;
  readonly ballots: number;
  readonly maxPx: number;
}

/** Median, middle half, average, and what is right. Its place is kept while there is nothing to say. */
export const SpreadLine = ({ ask, summary, ballots, maxPx }: SpreadLineProps) => (
  <dl class="numbers__line tabular" style={{ '--most': `${maxPx}px` }}>
    {spreadParts(ask, summary, ballots).map(({ name, value, more }) => (
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
