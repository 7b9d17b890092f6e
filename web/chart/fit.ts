import { linesAt } from './text-width.ts';

export interface Space {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Labels are never smaller: what does not fit goes to another page (`perPage`). */
  readonly minLabelPx: number;
  readonly maxLabelPx: number;
}

/**
 * Where everything in a result stands. `above`: the label over its bar, on the bar's full width, while rows are tall
 * enough. `beside`: the label left of its bar. All rows are equally high, so that the labels (HTML) and the bars (canvas)
 * meet without measuring each other.
 */
export interface Fit {
  readonly columns: 1 | 2;
  readonly rows: number;
  readonly rowPx: number;
  readonly place: 'above' | 'beside';
  readonly labelPx: number;
  readonly labelLines: number;
  /** Width of the labels' column; 0 when they stand above. */
  readonly labelColumnPx: number;
  /** How high the letter's chip is. */
  readonly chipPx: number;
  readonly barPx: number;
  readonly numberPx: number;
  /** Between a label and its bar below. */
  readonly gapPx: number;
  /** How far the bar's middle lies below the row's middle. */
  readonly barOffsetPx: number;
}

export const lineHeight = 1.2;
/** The letter and the gap after it, in ems of the label. */
export const letterEms = 3;
const columnGapPx = 32;

const clamp = (low: number, value: number, high: number) => Math.max(low, Math.min(high, value));

/** `longestEms`: the widest label (text-width.ts). */
export function fitRows(count: number, longestEms: number, space: Space): Fit {
  const { heightPx, minLabelPx } = space;
  const columns = columnsFor(count, longestEms, space);
  const rows = Math.max(1, Math.ceil(count / columns));
  const rowPx = heightPx / rows;
  const columnPx = columnWidth(columns, space);
  const shape = { columns, rows, rowPx } as const;
  const columnEms = columnPx / minLabelPx;
  // Beside its label a bar of a narrow column would be a stump: there labels that need one line stand above sooner.
  const isCramped = columnEms < narrowEms && longestEms + letterEms <= columnEms;
  return rowPx >= minLabelPx * (isCramped ? 2.6 : 3.2)
    ? above(shape, columnPx, longestEms, space)
    : beside(shape, columnPx, longestEms, space);
}

/** In ems of the label: a lower row has no room for it, a narrower column none for letter, label, bar and numbers. */
export const leastRowEms = 1.32;
const leastColumnEms = 15;
/** A column of fewer ems, of the least label, is narrow: an upright screen's. */
const narrowEms = 24;
export const isNarrow = (space: Space): boolean => columnWidth(1, space) / space.minLabelPx < narrowEms;

/** A short bar with its numbers, in ems of the least label. */
const leastBarEms = 7.2;
/** The label's share of a column where it stands beside its bar: in a narrow one all but the least bar. */
function besideShare(columns: 1 | 2, space: Space): number {
  const columnEms = columnWidth(columns, space) / space.minLabelPx;
  return columns === 2 ? 0.56 : clamp(0.54, 1 - leastBarEms / columnEms, columnEms < narrowEms ? 0.66 : 0.54);
}

const columnWidth = (columns: 1 | 2, { widthPx }: Space) => (columns === 1 ? widthPx : (widthPx - columnGapPx) / 2);

/** The room for a label's text beside its bar, at the least size, in ems. */
export const besideEms = (columns: 1 | 2, space: Space) =>
  (columnWidth(columns, space) * besideShare(columns, space)) / space.minLabelPx - letterEms;

/** How many lines it takes above its bar, at the least size. */
export const linesAbove = (longestEms: number, space: Space) =>
  linesAt(longestEms, 1, columnWidth(1, space) / space.minLabelPx - letterEms);

/** Two columns only where one does not hold all, and no label is cut for it. */
export function columnsFor(count: number, longestEms: number, space: Space): 1 | 2 {
  if (count * space.minLabelPx * leastRowEms <= space.heightPx) return 1;
  const isWide = columnWidth(2, space) >= space.minLabelPx * leastColumnEms;
  return isWide && longestEms <= besideEms(2, space) ? 2 : 1;
}

type Shape = Pick<Fit, 'columns' | 'rows' | 'rowPx'>;

/** Of the label's size: the least bar, as high as the digits at its end are, and the space above and below it. */
const bar = { least: 0.72, gap: 0.22, leastGap: 0.16, between: 0.65, leastBetween: 0.38 };
/** How high the letter's chip is, of the label's size: in low rows hardly higher than the line beside it. */
const chip = { most: 1.5, least: 1.25 };

const leastBelowEms = bar.least + bar.leastGap + bar.leastBetween;
/** A label takes at most so many lines above its bar. */
export const mostLinesAbove = 7;
/** What a row needs for a label of so many lines above its bar, in ems of the label. */
export const aboveRowEms = (lines: number): number => Math.max(lines * lineHeight, chip.least) + leastBelowEms;

function above(shape: Shape, columnPx: number, longestEms: number, space: Space): Fit {
  const { rowPx } = shape;
  const linesOf = (fontPx: number) => linesAt(longestEms, fontPx, columnPx - fontPx * letterEms);
  const largePx = clamp(space.minLabelPx, rowPx * 0.27, space.maxLabelPx);
  const severalPx = clamp(space.minLabelPx, rowPx * 0.2, space.maxLabelPx);
  // On one line as large as can be; on several as large as leaves room for all of them.
  const sizes = [0, 1, 2, 3].map((step) => severalPx + ((space.minLabelPx - severalPx) * step) / 3);
  const whole = sizes.find((px) => linesOf(px) <= mostLinesAbove && aboveRowEms(linesOf(px)) * px <= rowPx);
  const labelPx = linesOf(largePx) === 1 ? largePx : (whole ?? space.minLabelPx);
  const textEms = rowPx / labelPx - leastBelowEms;
  const room = Math.floor(textEms / lineHeight);
  const labelLines = clamp(1, linesOf(labelPx), clamp(1, room, mostLinesAbove));
  const chipEms = clamp(chip.least, textEms, chip.most);
  const textBlockPx = labelPx * Math.max(labelLines * lineHeight, chipEms);
  const free = rowPx - textBlockPx;
  const barPx = clamp(labelPx * bar.least, free - labelPx * (bar.gap + bar.between), labelPx * 1.9);
  const gapPx = clamp(labelPx * bar.leastGap, (free - barPx) * 0.3, labelPx * bar.gap);
  return {
    ...shape,
    place: 'above',
    labelPx,
    labelLines,
    labelColumnPx: 0,
    chipPx: labelPx * chipEms,
    barPx,
    numberPx: clamp(space.minLabelPx, barPx * 0.62, labelPx * 1.25),
    gapPx,
    barOffsetPx: (textBlockPx + gapPx) / 2,
  };
}

function beside(shape: Shape, columnPx: number, longestEms: number, space: Space): Fit {
  const { rowPx } = shape;
  const widestPx = columnPx * besideShare(shape.columns, space);
  const largePx = clamp(space.minLabelPx, rowPx * 0.5, space.maxLabelPx);
  const labelPx = clamp(space.minLabelPx, widestPx / (longestEms + letterEms), largePx);
  const labelColumnPx = clamp(columnPx * 0.16, (longestEms + letterEms) * labelPx, widestPx);
  const textPx = labelColumnPx - labelPx * letterEms;
  const room = Math.floor((rowPx * 0.98) / (labelPx * lineHeight));
  return {
    ...shape,
    place: 'beside',
    labelPx,
    labelLines: clamp(1, linesAt(longestEms, labelPx, textPx), clamp(1, room, 2)),
    labelColumnPx,
    chipPx: labelPx * chip.least,
    barPx: clamp(6, rowPx * 0.7, labelPx * 1.7),
    numberPx: labelPx,
    gapPx: 0,
    barOffsetPx: 0,
  };
}
