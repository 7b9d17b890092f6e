import { useLayoutEffect, useRef } from 'preact/hooks';
import { colorAt, coverAt, warmth } from './field.ts';
import './heat.css';

export interface HeatProps {
  readonly keys: readonly string[];
  readonly counts: readonly number[];
  /** Width by height of the picture beneath. */
  readonly shape: number;
}

/** Points along the longer side: the browser smooths what lies between. */
const points = 160;

/** Its size follows from the picture's shape. */
function sizeOf(shape: number) {
  return {
    columns: Math.round(shape >= 1 ? points : points * shape),
    rows: Math.round(shape >= 1 ? points / shape : points),
  };
}

/** Paints a canvas that is as large as its points are many. */
export function paintHeat(canvas: HTMLCanvasElement, { keys, counts, shape }: HeatProps): void {
  const { columns, rows } = sizeOf(shape);
  const pen = canvas.getContext('2d');
  if (!pen) return;
  Object.assign(canvas, { width: columns, height: rows });
  const picture = pen.createImageData(columns, rows);
  for (const [at, warm] of warmth(keys, counts, { columns, rows, shape }).entries()) {
    picture.data.set([...colorAt(warm), coverAt(warm) * 255], at * 4);
  }
  pen.putImageData(picture, 0, 0);
}

/** Warm where the pins are, over the whole picture. `data-counts` says what it shows, for those who cannot look at it. */
export function Heat({ keys, counts, shape }: HeatProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = [keys.join(), counts.join(), shape].join(' ');

  useLayoutEffect(() => {
    if (canvas.current) paintHeat(canvas.current, { keys, counts, shape });
  }, [drawn]);

  return (
    <canvas
      ref={canvas}
      class="heat"
      data-counts={keys.map((key, place) => `${key}:${counts[place] ?? 0}`).join(' ')}
    />
  );
}
