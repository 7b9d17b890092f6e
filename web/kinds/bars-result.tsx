import { Result } from '../chart/result.tsx';
import { headsOf } from '../words/en/kinds/summaries.ts';
import { barsOf } from './bars.ts';
import type { KindResultProps } from './results.ts';

/** Bars, one for each key. */
export function BarsResult({ poll, keys, tally, ...rest }: KindResultProps) {
  return (
    <Result
      question={poll.question}
      bars={barsOf(poll, keys, tally)}
      ballots={tally?.ballots ?? 0}
      heads={headsOf(poll.kind)}
      {...rest}
    />
  );
}
