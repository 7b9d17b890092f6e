import { useMemo, useRef } from 'preact/hooks';
import { number } from '../words/en/numerals.ts';
import { resultWords } from '../words/en/result.ts';
import { commonWords } from '../words/en.ts';
import { axisMax } from './axis.ts';
import { BarColumn } from './bar-column.tsx';
import type { Picks } from './bar-label.tsx';
import type { Direction } from './bar-numbers.ts';
import { type Bar, widestShare } from './bars.ts';
import { fitRows } from './fit.ts';
import { fitUpright } from './fit-upright.ts';
import type { Line } from './line.ts';
import { useOrder } from './order.ts';
import { perPage, usePage } from './pages.ts';
import './result.css';
import { type ResultHeads, ResultTable } from './result-table.tsx';
import { linesAt, measuredEms } from './text-width.ts';
import { UprightBars } from './upright-bars.tsx';
import { useBox } from './use-box.ts';

export interface ResultProps {
  /** The round's id, or the poll's while it is a draft: the scale starts afresh with each. */
  readonly round: string;
  readonly question: string;
  readonly bars: readonly Bar[];
  readonly ballots: number;
  readonly minLabelPx: number;
  readonly maxLabelPx: number;
  /** A line across the bars; null: its place is kept for later. */
  readonly line?: Line | null;
  /** Where the page scrolls, the result says how high it is; else it fills the place it is given. */
  readonly heightPx?: number;
  /** Vertical bars lie down where their labels would be too small. */
  readonly direction?: Direction;
  readonly isSorted?: boolean;
  /** What the scale has to hold at least: a replay keeps one scale from its beginning to its end. */
  readonly leastMax?: number;
  /** What the counts are, and what is noted beside them; left out: votes and shares. */
  readonly heads?: ResultHeads;
  /** Left out: nobody taps the bars. */
  readonly picks?: Picks | undefined;
}

/** The bars of one round with their labels, and the same numbers as a table for those who cannot see them. */
export function Result(props: ResultProps) {
  const { bars, ballots, question, round, direction = 'horizontal', isSorted = false } = props;
  const [figure, box] = useBox();
  const held = useRef({ round, max: 0 });

  const leader = Math.max(0, ...bars.map(({ shown }) => shown?.count ?? 0));
  const { line } = props;
  const headPx = line === undefined ? 0 : props.minLabelPx * 1.6;
  const least = Math.max(leader, line?.at ?? 0, props.leastMax ?? 0);
  const max = axisMax(least, held.current.round === round ? held.current.max : 0);
  held.current = { round, max };

  const ordered = useOrder(bars, isSorted, round);
  const ems = useEms(bars);
  const space = {
    ...box,
    heightPx: Math.max(0, box.heightPx - headPx),
    minLabelPx: props.minLabelPx,
    maxLabelPx: props.maxLabelPx,
  };
  const whole = space.heightPx > 0;
  const numbers = Math.max(measuredEms(number(max), 700), measuredEms(widestShare(bars), 450));
  // A line stands across bars that lie.
  const isUpright = direction === 'vertical' && line === undefined && whole;
  const upright = isUpright ? fitUpright(bars.length, { ...ems, numbers }, space) : null;

  // Where the page scrolls there is room for all.
  const most = props.heightPx !== undefined || upright || !whole ? bars.length : perPage(bars.length, ems.label, space);
  const isPaged = bars.length > most;
  const noteLines = isPaged ? linesAt(noteEms(bars.length), props.minLabelPx * noteShare, box.widthPx) : 0;
  // Where there is hardly room for a bar, it is the bar's.
  const hasNote = isPaged && space.heightPx > props.minLabelPx * 2.8;
  const noteHeightPx = hasNote ? props.minLabelPx * (0.45 + 1.05 * Math.min(mostNoteLines, noteLines)) : 0;
  const rest = { ...space, heightPx: space.heightPx - noteHeightPx };
  const page = usePage(bars.length, isPaged ? perPage(bars.length, ems.label, rest) : most);
  const shown = page ? ordered.slice(page.from - 1, page.to) : ordered;
  const fit = fitRows(shown.length, ems.label, rest);
  const columns = Array.from({ length: fit.columns }, (_, column) =>
    shown.slice(column * fit.rows, (column + 1) * fit.rows),
  );
  const of = `${round} ${bars.map(({ key }) => key).join()}`;
  const chartLabel = resultWords.chart(question, commonWords.ballots(ballots));

  return (
    <figure
      ref={figure}
      class={`result result--${upright ? 'upright' : fit.place} ${line === undefined ? '' : 'result--line'}`}
      style={props.heightPx === undefined ? {} : { height: `${props.heightPx + headPx}px` }}
      aria-label={resultWords.figure}
    >
      {whole && upright && (
        <UprightBars bars={ordered} fit={upright} max={max} chartLabel={chartLabel} picks={props.picks} />
      )}
      {whole &&
        !upright &&
        columns.map((column, place) => (
          <BarColumn
            key={place}
            bars={column}
            of={of}
            fit={fit}
            max={max}
            headPx={headPx}
            line={line ?? null}
            chartLabel={chartLabel}
            picks={props.picks}
          />
        ))}
      {whole && page && noteHeightPx > 0 && (
        <p class="result__page tabular" style={{ fontSize: `${props.minLabelPx * noteShare}px` }}>
          {resultWords.page(page.from, page.to, page.of, isSorted && leader > 0)}
        </p>
      )}
      <ResultTable question={question} bars={bars} ballots={ballots} {...(props.heads ? { heads: props.heads } : {})} />
    </figure>
  );
}

/** Which options are seen: its letters, of the least label's. */
const noteShare = 0.86;
const mostNoteLines = 2;
const noteEms = (count: number) => measuredEms(resultWords.page(count, count, count, false), 450);

/** The widest label and word in ems, measured anew only when the labels change. */
function useEms(bars: readonly Bar[]): { label: number; word: number } {
  const labels = bars.map(({ label }) => label);
  return useMemo(() => {
    const widest = (texts: readonly string[]) => Math.max(1, ...texts.map((text) => measuredEms(text, 600)));
    return { label: widest(labels), word: widest(labels.flatMap((label) => label.split(/\s+/))) };
  }, [labels.join('\n')]);
}
