import type { RefObject } from 'preact';
import './bar-canvas.css';

interface BarCanvasProps {
  /** Of useBarChart, which draws in it. */
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly label: string;
}

/** Where bars are drawn: one element for all of them, since what is written in it counts on being shown mirrored. */
export function BarCanvas({ canvas, label }: BarCanvasProps) {
  return <canvas ref={canvas} class="bar-canvas" role="img" aria-label={label} />;
}
