import { useRef } from 'preact/hooks';
import { UserText } from '../ui/user-text.tsx';
import { number } from '../words/en/numerals.ts';
import { resultWords } from '../words/en/result.ts';
import { commonWords } from '../words/en.ts';
import { axisMax } from './axis.ts';
import { BarCanvas } from './bar-canvas.tsx';
import { px } from './bar-column.tsx';
import { type Bar, widestShare } from './bars.ts';
import { fitScale, meanPxIn, type ScaleFit } from './fit-scale.ts';
import { Result, type ResultProps } from './result.tsx';
import { ResultTable } from './result-table.tsx';
import './scale-result.css';
import { measuredEms } from './text-width.ts';
import { useBarChart } from './use-bar-chart.ts';
import { useBox } from './use-box.ts';

export interface Average {
  /** How far along the scale it lies: 0 at the middle of its first step, 1 at the middle of its last. */
  readonly at: number;
  /** "3.8". */
  readonly text: string;
  /** What it is. */
  readonly name: string;
}

export interface ScaleResultProps extends Omit<ResultProps, 'bars'> {
  /** One for each step, in order. `short`: as it stands under its column. */
  readonly bars: readonly (Bar & { readonly short: string })[];
  readonly low: string | null;
  readonly high: string | null;
  /** null: there is none, or nobody may see it. */
  readonly average: Average | null;
}

/** How a scale was answered: a column for each step, and the average over the place where it lies. */
export function ScaleResult(props: ScaleResultProps) {
  const { bars, low, high, average, ballots, question, round, minLabelPx, maxLabelPx } = props;
  const [element, box] = useBox<HTMLElement>();
  const held = useRef({ round, max: 0 });
  const most = Math.max(0, props.leastMax ?? 0, ...bars.map(({ shown }) => shown?.count ?? 0));
  const max = axisMax(most, held.current.round === round ? held.current.max : 0);
  held.current = { round, max };

  const ems = {
    numbers: Math.max(measuredEms(number(max), 700), measuredEms(widestShare(bars), 450) * 0.86),
    end: Math.max(low === null ? 0 : measuredEms(low, 500), high === null ? 0 : measuredEms(high, 500)),
  };
  const space = { ...box, minLabelPx, maxLabelPx };
  const fit = box.heightPx > 0 ? fitScale(bars.length, ems, space) : null;
  const headPx = fit?.headPx ?? meanPxIn(space) * 1.3;
  const style = {
    '--head': px(headPx),
    '--least': px(minLabelPx),
    '--mean': px(fit?.meanPx ?? meanPxIn(space)),
    ...(props.heightPx === undefined ? {} : { height: `${props.heightPx}px` }),
  };
  const label = resultWords.chart(question, commonWords.ballots(ballots));
  return (
    <figure ref={element} class="scale" style={style} aria-label={resultWords.figure}>
      <div class="scale__head">
        {average && <Flag average={average} columns={fit ? bars.length : 0} name={average.name} />}
      </div>
      {fit && (
        <>
          <Columns bars={bars} fit={fit} max={max} label={label} average={average} />
          {fit.endLines > 0 && <Ends low={low} high={high} fit={fit} />}
          <ResultTable
            question={question}
            bars={bars}
            ballots={ballots}
            whole={average ? `${average.text} ${average.name}` : undefined}
          />
        </>
      )}
      {!fit && box.heightPx > 0 && (
        <div class="scale__lying">
          <Result
            {...props}
            direction="horizontal"
            isSorted={false}
            {...(props.heightPx === undefined ? {} : { heightPx: Math.max(0, props.heightPx - headPx) })}
          />
        </div>
      )}
    </figure>
  );
}

/** The middle of the first column is half a column from the edge. */
const alongPercent = (at: number, columns: number) => ((at * (columns - 1) + 0.5) / columns) * 100;

/** Over its place on the scale; where bars lie, at the beginning. */
function Flag({ average, columns, name }: { average: Average; columns: number; name: string }) {
  const along = columns === 0 ? 0 : alongPercent(average.at, columns);
  return (
    <p
      class="scale__flag"
      style={{ insetInlineStart: `${along}%`, transform: `translateX(calc(var(--toward) * -${along}%))` }}
    >
      <b class="tabular">{average.text}</b> <span>{name}</span>
    </p>
  );
}

interface ColumnsProps {
  readonly bars: ScaleResultProps['bars'];
  readonly fit: ScaleFit;
  readonly max: number;
  readonly label: string;
  readonly average: Average | null;
}

function Columns({ bars, fit, max, label, average }: ColumnsProps) {
  const { barPx, numberPx, columnPx, labelPx } = fit;
  const canvas = useBarChart('vertical', { bars, max, barPx, numberPx, space: fit });
  const pointer = average && { insetInlineStart: `${alongPercent(average.at, bars.length)}%` };
  return (
    <>
      <div class="scale__chart">
        {pointer && <span class="scale__pointer scale__pointer--head" style={pointer} />}
        <BarCanvas canvas={canvas} label={label} />
        {pointer && <span class="scale__pointer" style={pointer} />}
      </div>
      <ol class="scale__steps tabular" style={{ fontSize: px(labelPx) }} aria-hidden="true">
        {bars.map(({ key, short }) => (
          <li key={key} style={{ width: px(columnPx) }}>
            {short}
          </li>
        ))}
      </ol>
    </>
  );
}

function Ends({ low, high, fit }: { low: string | null; high: string | null; fit: ScaleFit }) {
  return (
    <p class="scale__ends" style={{ fontSize: px(fit.endPx), '--lines': fit.endLines }} aria-hidden="true">
      <span>{low !== null && <UserText text={low} />}</span>
      <span>{high !== null && <UserText text={high} />}</span>
    </p>
  );
}
