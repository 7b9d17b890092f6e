import { useRef } from 'preact/hooks';
import { binOf, type NumberSummary } from '#protocol/kinds/number';
import { summaryOf } from '#protocol/kinds/summary';
import type { PollOf } from '#protocol/polls';
import { axisMax } from '../../chart/axis.ts';
import { CountTable } from '../../chart/count-table.tsx';
import { Histogram } from '../../chart/histogram.tsx';
import type { HistogramMark } from '../../chart/histogram-marks.ts';
import { useBox } from '../../chart/use-box.ts';
import { commonWords } from '../../words/en/every-page.ts';
import { numberWords as words } from '../../words/en/kinds/number.ts';
import { resultWords } from '../../words/en/result.ts';
import type { KindResultProps } from '../results.ts';
import { nameOf } from './histogram-parts.ts';
import { placeOf, ticksOf } from './places.ts';
import './result.css';
import { SpreadLine } from './spread-line.tsx';

/** Where the page scrolls. */
export const heightPx = () => 340;

/** The numbers that sum it up, and under them how often each was said. */
export function KindResult({ poll: asked, tally, minLabelPx, maxLabelPx, round, ...rest }: KindResultProps) {
  const poll = asked as PollOf<'number'>;
  const { decimals, right } = poll.ask;
  const [plot, box] = useBox<HTMLDivElement>();
  const held = useRef({ round, max: 0 });
  const summary: NumberSummary | null = summaryOf(poll, tally);
  const spread = summary?.spread ?? null;
  const [keys, counts] = [tally?.keys ?? [], tally?.counts ?? []];
  const least = Math.max(0, ...counts, rest.leastMax ?? 0);
  const max = axisMax(least, held.current.round === round ? held.current.max : 0);
  held.current = { round, max };
  const at = (value: number) => placeOf(keys, value, decimals);
  const ballots = commonWords.ballots(tally?.ballots ?? 0);
  const marks: HistogramMark[] = spread ? [{ kind: 'median', at: at(spread.median), label: words.median }] : [];
  if (right && spread) marks.push({ kind: 'right', at: at(right.value), label: words.right });
  const fontPx = Math.max(minLabelPx, Math.min(maxLabelPx * 0.8, box.heightPx * 0.07));
  return (
    <figure
      class="numbers"
      style={{
        fontSize: `${minLabelPx}px`,
        ...(rest.heightPx === undefined ? {} : { height: `${rest.heightPx}px` }),
      }}
      aria-label={resultWords.figure}
    >
      <SpreadLine
        ask={poll.ask}
        summary={summary}
        ballots={tally?.ballots ?? 0}
        maxPx={Math.max(minLabelPx, maxLabelPx * 0.84)}
      />
      <div class="numbers__plot" ref={plot}>
        {spread && box.heightPx > 0 ? (
          <Histogram
            label={words.chart(poll.question, ballots)}
            space={box}
            keys={keys}
            isOpen={keys.map((key) => binOf(key).from === null || binOf(key).to === null)}
            counts={counts}
            numbers={counts.map((count) => (count === 0 ? '' : words.amount(count)))}
            max={max}
            ticks={ticksOf(keys, decimals).map(({ at, value }) => ({ at, text: words.amount(value) }))}
            marks={marks}
            band={{ from: at(spread.low), to: at(spread.high) }}
            fontPx={fontPx}
          />
        ) : (
          <p class="numbers__none">{tally && !tally.counts ? words.noneHidden : words.none}</p>
        )}
      </div>
      <CountTable
        heads={[words.numbers, resultWords.votes]}
        caption={resultWords.table(poll.question, ballots)}
        rows={keys.map((key, place) => [nameOf(key), counts[place] ?? 0])}
      />
    </figure>
  );
}
