import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { fitCanvas } from './fit-canvas.ts';
import { drawMarks, type HistogramMark } from './histogram-marks.ts';
import { growMs } from './line.ts';
import { isStill, readLook } from './look.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** Everything one drawing of a histogram needs. Places are in bars: 2.5 is the middle of the third. */
export interface HistogramPicture {
  readonly keys: readonly string[];
  readonly counts: readonly number[];
  /** Bars for all that lies beyond: they are not as wide as they look. */
  readonly isOpen: readonly boolean[];
  /** What stands above a bar. */
  readonly numbers: readonly string[];
  readonly max: number;
  /** Under the bars: at an edge of theirs, or at their middle. */
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  /** Lines across the bars, most important last. */
  readonly marks: readonly HistogramMark[];
  /** The middle half; null: there is none. */
  readonly band: { readonly from: number; readonly to: number } | null;
  readonly fontPx: number;
}

export interface HistogramChart {
  draw(picture: HistogramPicture): void;
  recolor(): void;
  stop(): void;
}

/** Of the font: room above the bars for the labels of lines, and below for what they stand for. */
const headEms = 2.9;
const footEms = 1.75;

/** A Chart.js histogram for the life of its canvas. `data-counts` says what it shows, for those who cannot look at it. */
export function createHistogramChart(canvas: HTMLCanvasElement): HistogramChart {
  let picture: HistogramPicture | null = null;
  let look = readLook(canvas);
  const token = (name: string) => getComputedStyle(canvas).getPropertyValue(name).trim() || look.ink;
  const colors = () => {
    const [usual, open] = [token('--accent'), token('--edge')];
    return (picture?.isOpen ?? []).map((isOpen) => (isOpen ? open : usual));
  };
  const counts: number[] = [];
  const keys: string[] = [];
  const dataset = { data: counts, backgroundColor: colors(), categoryPercentage: 1, barPercentage: 0.94 };
  const scale = { display: false, min: 0, max: 1 };

  const chart = new Chart<'bar', number[], string>(canvas, {
    type: 'bar',
    data: { labels: keys, datasets: [dataset] },
    options: {
      events: [],
      responsive: false,
      maintainAspectRatio: false,
      animation: false,
      layout: { padding: 0, autoPadding: false },
      scales: { x: { display: false, type: 'category', offset: true }, y: scale },
    },
    plugins: [
      {
        id: 'histogram',
        beforeDatasetsDraw({ ctx, chartArea }) {
          if (!picture) return;
          const { left, right, top, bottom } = chartArea;
          const px = (at: number) => left + (at / Math.max(1, picture?.keys.length ?? 1)) * (right - left);
          if (picture.band) {
            ctx.fillStyle = look.lane;
            const from = px(picture.band.from);
            ctx.fillRect(from, top, Math.max(2, px(picture.band.to) - from), bottom - top);
          }
          ctx.fillStyle = look.muted;
          ctx.fillRect(left, bottom, right - left, Math.max(1.5, picture.fontPx * 0.06));
        },
        afterDatasetsDraw(drawn) {
          if (picture) drawMarks(drawn, picture, look);
        },
      },
    ],
  });

  function take(next: HistogramPicture) {
    picture = next;
    for (const [place, count] of next.counts.entries()) counts[place] = count;
    counts.length = next.counts.length;
    for (const [place, key] of next.keys.entries()) keys[place] = key;
    keys.length = next.keys.length;
    const { options } = chart;
    const head = next.fontPx * headEms;
    if (options.layout) options.layout.padding = { top: head, bottom: next.fontPx * footEms, left: 0, right: 0 };
    const y = options.scales?.['y'];
    if (y) y.max = next.max;
    options.animation = isStill() ? false : { duration: growMs, easing: 'easeOutCubic' };
    dataset.backgroundColor = colors();
  }

  return {
    draw(next) {
      fitCanvas(chart);
      // Other bars are there at once: nothing grows out of what stood for something else.
      const isOther = picture?.keys.join() !== next.keys.join();
      take(next);
      chart.update(isOther ? 'none' : undefined);
      canvas.dataset['counts'] = next.counts.join(' ');
    },
    recolor() {
      look = readLook(canvas);
      dataset.backgroundColor = colors();
      chart.update('none');
    },
    stop: () => chart.destroy(),
  };
}
