import { linesAt } from '../chart/text-width.ts';

/** The height by which everything on the screen is measured. A portrait screen is narrow before it is high. */
export function screenUnitPx(widthPx: number, heightPx: number): number {
  return Math.min(heightPx, widthPx * 1.35) / 100;
}

/** Sizes in units, each with the lines it may take. Down to 3 % of the screen's height: readable from the last row. */
const sizes = [
  { size: 6.6, lines: 1 },
  { size: 5.8, lines: 1 },
  { size: 5.2, lines: 2 },
  { size: 4.6, lines: 3 },
  { size: 4, lines: 4 },
  { size: 3.5, lines: 5 },
] as const;
const smallest = 3.05;

/** The question as large as its length allows. `ems`: its width. Steps, so that a small change of room changes nothing. */
export function questionPx(ems: number, widthPx: number, unitPx: number): number {
  const fit = sizes.find(({ size, lines }) => linesAt(ems, size * unitPx, widthPx) <= lines);
  return (fit?.size ?? smallest) * unitPx;
}
