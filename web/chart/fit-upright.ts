import { lineHeight, type Space } from './fit.ts';
import { linesAt } from './text-width.ts';

/** Where everything stands when bars grow upwards: the letter under its bar, and the label under the letter. */
export interface UprightFit {
  readonly columnPx: number;
  readonly labelPx: number;
  readonly labelLines: number;
  /** Height of letter and label together. */
  readonly labelBlockPx: number;
  readonly barPx: number;
  readonly numberPx: number;
}

/** What decides whether columns are wide enough, in ems: widest label, widest word, widest number. */
export interface Ems {
  readonly label: number;
  readonly word: number;
  readonly numbers: number;
}

const mostLines = 4;
/** The letter's chip with the gap beneath, in ems of the label. */
const letterEms = 1.6;
/** Labels of neighbours do not touch. */
const filled = 0.9;
/** Labels may take so much of the height; the rest is for bars and numbers. */
const mostLabels = 0.42;

/** null: in columns so narrow the labels would be smaller than they may be, or cut. Then the bars lie. */
export function fitUpright(count: number, ems: Ems, space: Space): UprightFit | null {
  const columnPx = space.widthPx / Math.max(1, count);
  const textPx = columnPx * filled;
  const steps = 5;
  for (let step = 0; step <= steps; step++) {
    const labelPx = space.maxLabelPx + ((space.minLabelPx - space.maxLabelPx) * step) / steps;
    const labelLines = linesAt(ems.label, labelPx, textPx);
    const labelBlockPx = labelPx * (letterEms + labelLines * lineHeight + 0.35);
    const isFitting =
      ems.word * labelPx <= textPx &&
      ems.numbers * labelPx <= textPx &&
      labelLines <= mostLines &&
      labelBlockPx <= space.heightPx * mostLabels;
    if (!isFitting) continue;
    const barPx = Math.min(columnPx * 0.66, space.heightPx * 0.24);
    return { columnPx, labelPx, labelLines, labelBlockPx, barPx, numberPx: labelPx };
  }
  return null;
}
