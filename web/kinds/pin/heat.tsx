import { useLayoutEffect, useRef } from 'preact/hooks';
import { colorAt, coverAt, warmth } from './field.ts';
import './heat.css';

interface HeatProps {
  readonly keys: readonly string[];
  readonly counts: readonly number[];
  /** Width by height of the picture beneath. */
  readonly shape: number;
}

/** Points along the longer side: the browser smooths what lies between. */
const points = 160;

/** Warm where the pins are, over the whole picture. `data-counts` says what it shows, for those who cannot look at it. */
export function Heat({ keys, counts, shape }: HeatProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const columns = Math.round(shape >= 1 ? points : points * shape);
  const rows = Math.round(shape >= 1 ? points / shape : points);
  const drawn = [keys.join(), counts.join(), columns, rows].join(' ');

  useLayoutEffect(() => {
    const pen = canvas.current?.getContext('2d');
    if (!pen) return;
    const picture = pen.createImageData(columns, rows);
    for (const [at, warm] of warmth(keys, counts, { columns, rows, shape }).entries()) {
      picture.data.set([...colorAt(warm), coverAt(warm) * 255], at * 4);
    }
    pen.putImageData(picture, 0, 0);
  }, [drawn]);

  return (
    <canvas
      ref={canvas}
      class="heat"
      width={columns}
      height={rows}
      data-counts={keys.map((key, place) => `${key}:${counts[place] ?? 0}`).join(' ')}
    />
  );
}
