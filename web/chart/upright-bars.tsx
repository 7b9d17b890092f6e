import { BarCanvas } from './bar-canvas.tsx';
import { px } from './bar-column.tsx';
import { BarLabel, hasPicks, type Picks } from './bar-label.tsx';
import type { Bar } from './bars.ts';
import type { UprightFit } from './fit-upright.ts';
import { usePlaces } from './places.ts';
import { useBarChart } from './use-bar-chart.ts';

interface UprightBarsProps {
  readonly bars: readonly Bar[];
  readonly fit: UprightFit;
  readonly max: number;
  readonly chartLabel: string;
  readonly picks?: Picks | undefined;
}

/** Bars that grow upwards, their labels wrapped below. */
export function UprightBars({ bars, fit, max, chartLabel, picks }: UprightBarsProps) {
  const { barPx, numberPx } = fit;
  const canvas = useBarChart('vertical', { bars, max, barPx, numberPx, space: fit });
  const { inOrder, isMoving } = usePlaces(bars);
  const measures = {
    '--column': px(fit.columnPx),
    '--label': px(fit.labelPx),
    '--lines': fit.labelLines,
    '--labels': px(fit.labelBlockPx),
  };
  return (
    <div class="upright" style={measures}>
      <div class="upright__chart">
        <BarCanvas canvas={canvas} label={chartLabel} />
      </div>
      <ol class="upright__labels" data-moving={isMoving} aria-hidden={!hasPicks(bars, picks)}>
        {inOrder.map(({ bar, place }) => (
          <BarLabel key={bar.key} bar={bar} place={place} of="upright" picks={picks} />
        ))}
      </ol>
    </div>
  );
}
