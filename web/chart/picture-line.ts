import type { Line } from './line.ts';
import { ink, laneOf, muted, type Row } from './picture-row.ts';

interface Crossing extends Omit<Row, 'middle'> {
  readonly y: number;
  /** Kept for its label. */
  readonly headPx: number;
  /** Of the bars it is for. */
  readonly middles: readonly number[];
}

/** The votes that carry, as charts draw them (threshold-line.ts). */
export function drawLine(pen: CanvasRenderingContext2D, line: Line, crossing: Crossing) {
  const { x, y, columnPx, fit, headPx, middles, font, measure } = crossing;
  const { barX, lengthOf } = laneOf(crossing);
  const at = Math.round(barX + lengthOf(line.at));
  const fontPx = headPx * 0.58;
  const reach = fit.barPx / 2 + Math.min(8, fit.barPx * 0.2);
  pen.save();
  stroke(pen, muted, 2, at, y + headPx * 0.86, Math.max(...middles));
  for (const middle of middles) {
    pen.setLineDash([]);
    stroke(pen, '#ffffff', 9, at, middle - reach, middle + reach);
    pen.setLineDash([fontPx * 0.34, fontPx * 0.16]);
    stroke(pen, ink, 4, at, middle - reach, middle + reach);
  }
  font(fontPx, 600);
  pen.fillStyle = ink;
  const label = measure(line.label) <= columnPx ? line.label : line.short;
  const wide = measure(label);
  pen.fillText(label, Math.max(x, Math.min(x + columnPx - wide, at - wide / 2)), y + headPx * 0.42);
  pen.restore();
}

function stroke(pen: CanvasRenderingContext2D, color: string, wide: number, x: number, from: number, to: number) {
  pen.strokeStyle = color;
  pen.lineWidth = wide;
  pen.beginPath();
  pen.moveTo(x, from);
  pen.lineTo(x, to);
  pen.stroke();
}
