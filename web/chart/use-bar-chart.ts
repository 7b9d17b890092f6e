import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { number } from '../words/en/numerals.ts';
import { type BarChart, createBarChart } from './bar-chart.ts';
import type { Direction } from './bar-numbers.ts';
import { type Bar, shareText, widestShare } from './bars.ts';
import type { Line } from './line.ts';
import { onThemeChange } from './look.ts';

interface Drawing {
  readonly bars: readonly Bar[];
  readonly max: number;
  readonly barPx: number;
  readonly numberPx: number;
  /** Kept free above the bars for the label of a line. */
  readonly headPx?: number;
  readonly barOffsetPx?: number;
  readonly line?: Line | null;
  /** Everything else that takes or gives space. */
  readonly space: unknown;
}

/** One chart on one canvas, drawn in the same frame as the page's other numbers. */
export function useBarChart(direction: Direction, drawing: Drawing): RefObject<HTMLCanvasElement | null> {
  const canvas = useRef<HTMLCanvasElement>(null);
  const chart = useRef<BarChart | null>(null);

  useLayoutEffect(() => {
    if (!canvas.current) return;
    const made = createBarChart(canvas.current, direction);
    chart.current = made;
    const unsubscribe = onThemeChange(() => made.recolor());
    return () => {
      unsubscribe();
      made.stop();
      chart.current = null;
    };
  }, [direction]);

  // Bars are made anew by every render; the chart is drawn only when something it shows differs.
  const picture = JSON.stringify([direction, drawing]);
  useLayoutEffect(() => {
    const { bars, max, barPx, numberPx, headPx = 0, barOffsetPx = 0, line = null } = drawing;
    chart.current?.draw({
      bars,
      numbers: bars.map(({ shown }) => shown && { count: number(shown.count), share: shareText(shown) }),
      widest: { count: number(max), share: widestShare(bars) },
      max,
      barPx,
      numberPx,
      headPx,
      barOffsetPx,
      line,
    });
  }, [picture]);

  return canvas;
}
