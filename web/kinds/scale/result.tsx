import { summaryOf } from '#protocol/kinds/summary';
import type { PollOf } from '#protocol/polls';
import { ScaleResult } from '../../chart/scale-result.tsx';
import { scaleWords } from '../../words/en/kinds/scale.ts';
import { barsOf } from '../bars.ts';
import type { KindResultProps } from '../results.ts';

/** The steps in their order, and the average. */
export function KindResult({ poll: asked, keys, tally, line: _, ...rest }: KindResultProps) {
  const poll = asked as PollOf<'scale'>;
  const { from, to, low, high } = poll.ask;
  const mean = summaryOf(poll, tally)?.mean ?? null;
  return (
    <ScaleResult
      {...rest}
      question={poll.question}
      bars={barsOf(poll, keys, tally).map((bar) => ({ ...bar, short: bar.key }))}
      ballots={tally?.ballots ?? 0}
      low={low}
      high={high}
      average={
        mean === null
          ? null
          : { at: (mean - from) / (to - from), text: scaleWords.mean(mean), name: scaleWords.average }
      }
    />
  );
}

export const heightPx = () => 340;
