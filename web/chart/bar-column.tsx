import { useRef } from 'preact/hooks';
import { BarCanvas } from './bar-canvas.tsx';
import { BarLabel, hasPicks, type Picks } from './bar-label.tsx';
import type { Bar } from './bars.ts';
import type { Fit } from './fit.ts';
import { useHandover } from './handover.ts';
import type { Line } from './line.ts';
import { usePlaces } from './places.ts';
import { useBarChart } from './use-bar-chart.ts';

interface BarColumnProps {
  readonly bars: readonly Bar[];
  /** The result that these are a part of (handover.ts). */
  readonly of: string;
  readonly fit: Fit;
  readonly max: number;
  readonly chartLabel: string;
  readonly picks?: Picks | undefined;
  readonly headPx: number;
  readonly line: Line | null;
}

export const px = (value: number) => `${value.toFixed(2)}px`;

/** Labels in HTML, so that the browser breaks, shortens and directs them; bars and numbers in the canvas under them. */
export function BarColumn({ bars, of, fit, max, chartLabel, headPx, line: given, picks }: BarColumnProps) {
  const { barPx, numberPx, barOffsetPx } = fit;
  const line = given && bars.some(({ index }) => given.on.includes(index)) ? given : null;
  const column = useRef<HTMLDivElement>(null);
  useHandover(column, bars, of);
  const canvas = useBarChart('horizontal', { bars, max, barPx, numberPx, headPx, barOffsetPx, line, space: fit });
  const { inOrder, isMoving } = usePlaces(bars);
  // The chart's rows are as many as there are bars, also where the column beside has one more.
  const rows = bars.length;
  const measures = {
    '--rows': rows,
    '--row': px(fit.rowPx),
    '--head': px(headPx),
    '--label': px(fit.labelPx),
    '--lines': fit.labelLines,
    '--label-column': px(fit.labelColumnPx),
    '--chip': px(fit.chipPx),
    '--bar': px(fit.barPx),
    '--gap': px(fit.gapPx),
    '--bar-offset': px(fit.barOffsetPx),
  };
  return (
    <div ref={column} class="bar-column" style={measures}>
      <ol class="bar-column__labels" data-moving={isMoving} aria-hidden={!hasPicks(bars, picks)}>
        {inOrder.map(({ bar, place }) => (
          <BarLabel key={bar.key} bar={bar} place={place} of="bar-column" picks={picks} />
        ))}
      </ol>
      <div class="bar-column__chart">
        <BarCanvas canvas={canvas} label={chartLabel} />
      </div>
    </div>
  );
}
