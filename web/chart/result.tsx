import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { resultWords } from '../words/en/result.ts';
import { commonWords } from '../words/en.ts';
import { axisMax } from './axis.ts';
import { BarColumn } from './bar-column.tsx';
import type { Bar } from './bars.ts';
import { fitRows } from './fit.ts';
import './result.css';
import { ResultTable } from './result-table.tsx';
import { measuredEms } from './text-width.ts';

export interface ResultProps {
  /** The round's id, or the poll's while it is a draft: the scale starts afresh with each. */
  readonly round: string;
  readonly question: string;
  readonly bars: readonly Bar[];
  readonly ballots: number;
  readonly minLabelPx: number;
  readonly maxLabelPx: number;
  /** Where the page scrolls, the result says how high it is; else it fills the place it is given. */
  readonly heightPx?: number;
  /** What the scale has to hold at least: a replay keeps one scale from its beginning to its end. */
  readonly leastMax?: number;
}

/** The bars of one round with their labels, and the same numbers as a table for those who cannot see them. */
export function Result(props: ResultProps) {
  const { bars, ballots, question } = props;
  const figure = useRef<HTMLElement>(null);
  const [space, setSpace] = useState({ widthPx: 0, heightPx: 0 });
  const held = useRef({ round: props.round, max: 0 });

  useLayoutEffect(() => {
    const element = figure.current;
    if (!element) return;
    const measure = () => setSpace({ widthPx: element.clientWidth, heightPx: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const leader = Math.max(0, ...bars.map(({ shown }) => shown?.count ?? 0));
  const max = axisMax(Math.max(leader, props.leastMax ?? 0), held.current.round === props.round ? held.current.max : 0);
  held.current = { round: props.round, max };

  const longestEms = useLongest(bars);
  const fit = fitRows(bars.length, longestEms, { ...space, ...props });
  const columns = Array.from({ length: fit.columns }, (_, column) =>
    bars.slice(column * fit.rows, (column + 1) * fit.rows),
  );

  return (
    <figure
      ref={figure}
      class={`result result--${fit.place}`}
      style={props.heightPx === undefined ? {} : { height: `${props.heightPx}px` }}
      aria-label={resultWords.figure}
    >
      {space.heightPx > 0 &&
        columns.map((column, place) => (
          <BarColumn
            key={place}
            bars={column}
            fit={fit}
            max={max}
            chartLabel={resultWords.chart(question, commonWords.ballots(ballots))}
          />
        ))}
      <ResultTable question={question} bars={bars} ballots={ballots} />
    </figure>
  );
}

/** The widest label in ems, measured anew only when the labels change. */
function useLongest(bars: readonly Bar[]): number {
  const labels = bars.map(({ label }) => label);
  return useMemo(() => Math.max(1, ...labels.map((label) => measuredEms(label, 600))), [labels.join('\n')]);
}
