import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Letter } from '../ui/letter.tsx';
import { UserText } from '../ui/user-text.tsx';
import { number } from '../words/en/common.ts';
import { commonWords } from '../words/en.ts';
import { type BarChart, createBarChart } from './bar-chart.ts';
import type { Bar } from './bars.ts';
import type { Fit } from './fit.ts';
import type { Line } from './line.ts';
import { onThemeChange } from './look.ts';

interface BarColumnProps {
  readonly bars: readonly Bar[];
  readonly fit: Fit;
  readonly max: number;
  readonly chartLabel: string;
  readonly headPx: number;
  readonly line: Line | null;
}

const px = (value: number) => `${value.toFixed(2)}px`;

/** Labels in HTML, so that the browser breaks, shortens and directs them; bars and numbers in the canvas under them. */
export function BarColumn({ bars, fit, max, chartLabel, headPx, line: given }: BarColumnProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const chart = useRef<BarChart | null>(null);

  useLayoutEffect(() => {
    if (!canvas.current) return;
    const made = createBarChart(canvas.current);
    chart.current = made;
    const unsubscribe = onThemeChange(() => made.recolor());
    return () => {
      unsubscribe();
      made.stop();
      chart.current = null;
    };
  }, []);

  // Bars are made anew by every render; the chart is drawn only when something it shows differs.
  const line = given && bars.some(({ index }) => given.on.includes(index)) ? given : null;
  const picture = JSON.stringify([bars, fit, max, headPx, line]);
  useEffect(() => {
    chart.current?.draw({
      subject: bars.map(({ key }) => key).join(),
      bars,
      numbers: bars.map(
        ({ shown }) => shown && { count: number(shown.count), share: commonWords.share(shown.percent) },
      ),
      widest: { count: number(max), share: commonWords.share(100) },
      max,
      barPx: fit.barPx,
      numberPx: fit.numberPx,
      headPx,
      line,
    });
  }, [picture]);

  const measures = {
    '--rows': fit.rows,
    '--row': px(fit.rowPx),
    '--head': px(headPx),
    '--label': px(fit.labelPx),
    '--lines': fit.labelLines,
    '--label-column': px(fit.labelColumnPx),
    '--bar': px(fit.barPx),
    '--bar-offset': px(fit.barOffsetPx),
  };
  return (
    <div class="bar-column" style={measures}>
      <ol class="bar-column__labels" aria-hidden="true">
        {bars.map(({ key, index, label }) => (
          <li class="bar-column__label" key={key}>
            <Letter index={index} />
            <span class="bar-column__text">
              <UserText text={label} />
            </span>
          </li>
        ))}
      </ol>
      <div class="bar-column__chart">
        <canvas ref={canvas} role="img" aria-label={chartLabel} />
      </div>
    </div>
  );
}
