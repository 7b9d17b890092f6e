import { lineHeight, type Space } from './fit.ts';
import { linesAt } from './text-width.ts';

/** Where everything of a scale stands: the average over its columns, the steps beneath them, the ends' names below. */
export interface ScaleFit {
  readonly columnPx: number;
  /** Of the steps, and of the ends' names. */
  readonly labelPx: number;
  readonly endPx: number;
  readonly endLines: number;
  /** The average: its letters, and the height that is kept for it. */
  readonly meanPx: number;
  readonly headPx: number;
  /** Steps and ends together. */
  readonly footPx: number;
  readonly barPx: number;
  readonly numberPx: number;
}

export interface ScaleEms {
  /** The widest number over a column. */
  readonly numbers: number;
  /** The longer name of an end; 0: none has one. */
  readonly end: number;
}

const clamp = (low: number, value: number, high: number) => Math.max(low, Math.min(high, value));

/** A column's numbers and a bar of some length, in ems of the least label. */
const leastChartEms = 5.5;
const mostEndLines = 3;

/** How high the average stands where there is so much room. */
export const meanPxIn = ({ heightPx, minLabelPx, maxLabelPx }: Space): number =>
  clamp(minLabelPx * 1.25, heightPx * 0.13, maxLabelPx * 1.8);

/** null: the columns would be too narrow for their numbers, or too low. Then the bars lie. */
export function fitScale(count: number, ems: ScaleEms, space: Space): ScaleFit | null {
  const { widthPx, heightPx, minLabelPx, maxLabelPx } = space;
  const columnPx = widthPx / Math.max(1, count);
  if (ems.numbers * minLabelPx > columnPx * 0.96) return null;
  const labelPx = clamp(minLabelPx, columnPx * 0.3, maxLabelPx);
  const numberPx = clamp(minLabelPx, (columnPx * 0.9) / Math.max(1, ems.numbers), labelPx);
  const endPx = clamp(minLabelPx, labelPx * 0.7, maxLabelPx * 0.7);
  const endLines = ems.end === 0 ? 0 : Math.min(mostEndLines, linesAt(ems.end, endPx, widthPx * 0.47));
  const meanPx = meanPxIn(space);
  const headPx = meanPx * 1.5;
  const footPx = labelPx * 1.25 + meanPx * 0.26 + endLines * endPx * lineHeight + (endLines > 0 ? endPx * 0.2 : 0);
  if (heightPx - headPx - footPx < leastChartEms * minLabelPx) return null;
  const barPx = Math.min(columnPx * 0.72, (heightPx - headPx - footPx) * 0.5);
  return { columnPx, labelPx, endPx, endLines, meanPx, headPx, footPx, barPx, numberPx };
}
