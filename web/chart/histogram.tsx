import { useLayoutEffect, useRef } from 'preact/hooks';
import { createHistogramChart, type HistogramChart, type HistogramPicture } from './histogram-chart.ts';
import { onThemeChange } from './look.ts';

/** One chart on one canvas, as large as its place. `space`: what makes it larger or smaller. */
export function Histogram({ label, space, ...picture }: HistogramPicture & { label: string; space: unknown }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const chart = useRef<HistogramChart | null>(null);

  useLayoutEffect(() => {
    if (!canvas.current) return;
    const made = createHistogramChart(canvas.current);
    chart.current = made;
    const unsubscribe = onThemeChange(() => made.recolor());
    return () => {
      unsubscribe();
      made.stop();
      chart.current = null;
    };
  }, []);

  // Made anew by every render; drawn only when something differs.
  const drawn = JSON.stringify([picture, space]);
  useLayoutEffect(() => chart.current?.draw(picture), [drawn]);

  return <canvas ref={canvas} role="img" aria-label={label} />;
}
