import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { colorOf } from '#protocol/colors';
import { barNumbers, cornerPx, type Lettering, type Numbers, numbersWidth } from './bar-numbers.ts';
import type { Bar } from './bars.ts';
import { growMs, type Line } from './line.ts';
import { isStill, readLook } from './look.ts';
import { linePx, type Threshold, thresholdLine } from './threshold-line.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** Everything one drawing of the bars needs. */
export interface Picture {
  /** What the bars belong to: another poll starts from zero instead of turning one poll's bars into another's. */
  readonly subject: string;
  readonly bars: readonly Bar[];
  readonly numbers: readonly Numbers[];
  /** The widest numbers the present scale can bring. */
  readonly widest: Exclude<Numbers, null>;
  readonly max: number;
  readonly barPx: number;
  readonly numberPx: number;
  /** Kept free above the bars for the label of a line. */
  readonly headPx: number;
  readonly line: Line | null;
}

export interface BarChart {
  draw(picture: Picture): void;
  /** After light and dark changed places. */
  recolor(): void;
  stop(): void;
}

/**
 * One Chart.js bar chart for the life of its canvas: drawings change its numbers in place, so that bars move on from
 * where they are. `data-counts` on the canvas says what the chart shows (null: no numbers), for those who cannot look at it.
 */
export function createBarChart(canvas: HTMLCanvasElement): BarChart {
  let picture: Picture | null = null;
  let look = readLook(canvas);
  const counts: number[] = [];
  const colors: string[] = [];
  const labels: string[] = [];
  const dataset = { data: counts, backgroundColor: colors, barThickness: 1, borderRadius: 0, borderWidth: 0 };
  const padding = { top: 0, right: 0, bottom: 0, left: 0 };
  const valueScale = { display: false, min: 0, max: 1 };

  let line: Threshold['line'] = null;
  const threshold = (): Threshold => ({
    line,
    headPx: picture?.headPx ?? 0,
    fontPx: (picture?.headPx ?? 0) * 0.58,
    barPx: picture?.barPx ?? 0,
    look,
  });

  const lettering = (): Lettering => ({
    numbers: picture?.numbers ?? [],
    fontPx: picture?.numberPx ?? 16,
    barPx: picture?.barPx ?? 0,
    look,
    line: line && { px: linePx(chart, line), on: line.on },
  });

  const chart = new Chart(canvas, {
    type: 'bar',
    data: { labels, datasets: [dataset] },
    options: {
      indexAxis: 'y',
      events: [],
      responsive: true,
      maintainAspectRatio: false,
      layout: { padding, autoPadding: false },
      animation: isStill() ? false : { duration: growMs, easing: 'easeOutCubic' },
      scales: { x: valueScale, y: { display: false, type: 'category' } },
    },
    plugins: [thresholdLine(threshold), barNumbers(lettering)],
  });

  function take(next: Picture, shown: readonly number[]) {
    picture = next;
    write(counts, shown);
    write(
      colors,
      next.bars.map(({ index }) => colorOf(index)),
    );
    write(
      labels,
      next.bars.map(({ key }) => key),
    );
    dataset.barThickness = next.barPx;
    dataset.borderRadius = cornerPx(next.barPx);
    const { options } = chart;
    if (options.layout) {
      options.layout.padding = {
        ...padding,
        top: next.headPx,
        right: numbersWidth(chart.ctx, lettering(), next.widest),
      };
    }
    if (options.scales?.['x']) options.scales['x'].max = next.max;
    options.animation = isStill() ? false : { duration: growMs, easing: 'easeOutCubic' };
  }

  /** With news the line moves on from where it is, as the bars do; without, or at first, it is there at once. */
  function moveLine({ line: next, bars }: Picture, fromPx: number | null) {
    if (!next) {
      line = null;
      return;
    }
    const on = bars.flatMap(({ index }, place) => (next.on.includes(index) ? [place] : []));
    const isOnItsWay = line !== null && line.at === next.at;
    const way = line && isOnItsWay ? { fromPx: line.fromPx, since: line.since } : { fromPx, since: performance.now() };
    line = { at: next.at, label: next.label, short: next.short, on, ...way };
  }

  return {
    draw(next) {
      const before = picture;
      const shown = next.bars.map((bar) => bar.shown?.count ?? 0);
      if (before?.subject !== next.subject) {
        line = null;
        take(
          next,
          shown.map(() => 0),
        );
        chart.update('none');
      }
      const hasNews = shown.some((count, place) => count !== counts[place]);
      moveLine(next, line && hasNews && !isStill() ? linePx(chart, line) : null);
      take(next, shown);
      // Without news only the space has changed: that needs no animation, and must not restart one.
      chart.update(hasNews ? undefined : 'none');
      canvas.dataset['line'] = JSON.stringify(next.line?.at ?? null);
      canvas.dataset['counts'] = JSON.stringify(next.bars.some((bar) => bar.shown) ? counts : null);
    },
    recolor() {
      look = readLook(canvas);
      chart.update('none');
    },
    stop() {
      chart.destroy();
    },
  };
}

/** Place by place: Chart.js watches `splice` and would grow every bar anew from zero. */
function write<T>(into: T[], values: readonly T[]) {
  for (const [place, value] of values.entries()) into[place] = value;
  into.length = values.length;
}
