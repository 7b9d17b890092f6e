import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { barFill } from './bar-fill.ts';
import { barNumbers, cornerPx, type Direction, type Lettering, type Numbers, numbersSize } from './bar-numbers.ts';
import { type Bar, toneOf } from './bars.ts';
import { fitCanvas } from './fit-canvas.ts';
import { growMs, type Line } from './line.ts';
import { isStill, readLook } from './look.ts';
import { lastMiddle, linePx, type Threshold, thresholdLine } from './threshold-line.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** Everything one drawing of the bars needs. */
export interface Picture {
  /** In the order in which they stand. */
  readonly bars: readonly Bar[];
  /** As the bars. */
  readonly numbers: readonly Numbers[];
  /** The widest numbers the present scale can bring. */
  readonly widest: Exclude<Numbers, null>;
  readonly max: number;
  readonly barPx: number;
  readonly numberPx: number;
  /** Kept free above the bars for the label of a line. */
  readonly headPx: number;
  /** How far the bars lie below the middle of their rows. */
  readonly barOffsetPx: number;
  readonly line: Line | null;
}

export interface BarChart {
  draw(picture: Picture): void;
  /** After the theme has changed. */
  recolor(): void;
  stop(): void;
}

/** A bar is the same element of the chart wherever it stands: it keeps its colour and moves to its new place. */
interface Placed {
  readonly bar: Bar;
  readonly numbers: Numbers;
}

const inOrderOfElements = ({ bars, numbers }: Picture): Placed[] =>
  bars.map((bar, place) => ({ bar, numbers: numbers[place] ?? null })).sort((a, b) => a.bar.index - b.bar.index);

/**
 * One Chart.js bar chart for the life of its canvas: drawings change its numbers in place, so that bars move on from
 * where they are. A drawing is on the canvas when `draw` returns, in the frame that shows the page's other numbers.
 * `data-counts` on the canvas says what the chart shows (null: no numbers), for those who cannot look at it.
 */
export function createBarChart(canvas: HTMLCanvasElement, direction: Direction): BarChart {
  const isUpright = direction === 'vertical';
  let picture: Picture | null = null;
  let placed: readonly Placed[] = [];
  let look = readLook(canvas);
  const data: { value: number; key: string }[] = [];
  const colors: (string | CanvasPattern)[] = [];
  const places: string[] = [];
  const dataset = {
    data,
    parsing: isUpright ? { xAxisKey: 'key', yAxisKey: 'value' } : { xAxisKey: 'value', yAxisKey: 'key' },
    backgroundColor: colors,
    borderColor: look.ink,
    barThickness: 1,
    borderRadius: 0,
    borderWidth: 0,
  };
  const padding = { top: 0, right: 0, bottom: 0, left: 0 };
  const valueScale = { display: false, min: 0, max: 1 };
  const keyScale = { display: false, type: 'category' } as const;

  let line: Threshold['line'] = null;
  const threshold = (): Threshold => ({
    line,
    headPx: picture?.headPx ?? 0,
    fontPx: (picture?.headPx ?? 0) * 0.58,
    barPx: picture?.barPx ?? 0,
    look,
  });

  const lettering = (): Lettering => ({
    direction,
    numbers: placed.map(({ numbers }) => numbers),
    fontPx: picture?.numberPx ?? 16,
    barPx: picture?.barPx ?? 0,
    look,
    line: line && { px: linePx(chart, line), untilPx: lastMiddle(chart, line.on) + 1 },
  });

  const chart = new Chart<'bar', { value: number; key: string }[], string>(canvas, {
    type: 'bar',
    data: { labels: places, datasets: [dataset] },
    options: {
      indexAxis: isUpright ? 'x' : 'y',
      events: [],
      // Its own observer is a frame late; `draw` comes after every change of the space.
      responsive: false,
      maintainAspectRatio: false,
      layout: { padding, autoPadding: false },
      animation: false,
      scales: isUpright ? { x: keyScale, y: valueScale } : { x: valueScale, y: keyScale },
    },
    plugins: [thresholdLine(threshold), barNumbers(lettering)],
  });

  function color() {
    write(
      colors,
      placed.map(({ bar }) => barFill(chart.ctx, look, toneOf(bar), picture?.barPx ?? 0)),
    );
    dataset.borderColor = look.ink;
    dataset.borderWidth = look.hasPatterns ? Math.max(2, Math.round((picture?.barPx ?? 0) * 0.06)) : 0;
  }

  function take(next: Picture) {
    picture = next;
    placed = inOrderOfElements(next);
    write(
      data,
      placed.map(({ bar }) => ({ value: bar.shown?.count ?? 0, key: bar.key })),
    );
    write(
      places,
      next.bars.map(({ key }) => key),
    );
    color();
    dataset.barThickness = next.barPx;
    dataset.borderRadius = cornerPx(next.barPx);
    const { options } = chart;
    const size = numbersSize(chart.ctx, lettering(), next.widest);
    if (options.layout)
      options.layout.padding = {
        ...padding,
        ...(isUpright ? { top: size } : { top: next.headPx + next.barOffsetPx, right: size }),
      };
    const scale = options.scales?.[isUpright ? 'y' : 'x'];
    if (scale) scale.max = next.max;
    options.animation = isStill() ? false : { duration: growMs, easing: 'easeOutCubic' };
  }

  /** With news the line moves on from where it is, as the bars do; without, or at first, it is there at once. */
  function moveLine(next: Line | null, fromPx: number | null) {
    if (!next) {
      line = null;
      return;
    }
    const on = placed.flatMap(({ bar }, place) => (next.on.includes(bar.index) ? [place] : []));
    const isOnItsWay = line !== null && line.at === next.at;
    const way = line && isOnItsWay ? { fromPx: line.fromPx, since: line.since } : { fromPx, since: performance.now() };
    line = { at: next.at, label: next.label, short: next.short, on, ...way };
  }

  return {
    draw(next) {
      fitCanvas(chart);
      // Other bars (another poll, another page) are there at once: nothing grows out of what it has nothing to do with.
      const isSame = placed.map(({ bar }) => bar.key).join() === elementKeys(next);
      const hasNews = isSame && whatMoves(picture) !== whatMoves(next);
      if (!isSame) line = null;
      const lineFromPx = line && hasNews && !isStill() ? linePx(chart, line) : null;
      take(next);
      moveLine(next.line, lineFromPx);
      // What still moves would go on to where it was going, past what is drawn now.
      if (!hasNews) chart.stop();
      chart.update(hasNews ? undefined : 'none');
      chart.draw();
      const isShown = next.bars.some(({ shown }) => shown);
      canvas.dataset['line'] = JSON.stringify(next.line?.at ?? null);
      canvas.dataset['counts'] = JSON.stringify(isShown ? next.bars.map(({ shown }) => shown?.count ?? 0) : null);
    },
    recolor() {
      look = readLook(canvas);
      color();
      chart.update('none');
    },
    stop() {
      chart.destroy();
    },
  };
}

const elementKeys = (picture: Picture) =>
  inOrderOfElements(picture)
    .map(({ bar }) => bar.key)
    .join();

const whatMoves = (picture: Picture | null) =>
  picture?.bars.map(({ key, shown }) => `${key} ${shown?.count ?? 0}`).join();

/** Place by place: Chart.js watches `splice` and would grow every bar anew from zero. */
function write<T>(into: T[], values: readonly T[]) {
  for (const [place, value] of values.entries()) into[place] = value;
  into.length = values.length;
}
