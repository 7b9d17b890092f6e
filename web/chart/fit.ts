import { linesAt } from './text-width.ts';

export interface Space {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Labels are never smaller where this can be kept by any layout. */
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
  readonly barPx: number;
  readonly numberPx: number;
  /** How far the bar's middle lies below the row's middle. */
  readonly barOffsetPx: number;
}

export const lineHeight = 1.2;
/** The letter, the gap after it, and the one before the bar, in ems of the label: 1.48 + 0.55 + 0.7 (result.css). */
const letterEms = 2.8;
const columnGapPx = 32;

const clamp = (low: number, value: number, high: number) => Math.max(low, Math.min(high, value));

/** `longestEms`: the widest label (text-width.ts). */
export function fitRows(count: number, longestEms: number, space: Space): Fit {
  const { widthPx, heightPx, minLabelPx } = space;
  const oneColumnRow = heightPx / Math.max(1, count);
  const isCramped = oneColumnRow < minLabelPx * 1.25;
  const columns = isCramped && widthPx >= minLabelPx * 22 ? 2 : 1;
  const rows = Math.max(1, Math.ceil(count / columns));
  const rowPx = heightPx / rows;
  const columnPx = columns === 1 ? widthPx : (widthPx - columnGapPx) / 2;
  const shape = { columns, rows, rowPx } as const;
  return rowPx >= minLabelPx * 3.4
    ? above(shape, columnPx, longestEms, space)
    : beside(shape, columnPx, longestEms, space);
}

type Shape = Pick<Fit, 'columns' | 'rows' | 'rowPx'>;

function above(shape: Shape, columnPx: number, longestEms: number, space: Space): Fit {
  const { rowPx } = shape;
  const linesOf = (fontPx: number) => linesAt(longestEms, fontPx, columnPx - fontPx * letterEms);
  const largePx = clamp(space.minLabelPx, rowPx * 0.27, space.maxLabelPx);
  const labelPx = linesOf(largePx) === 1 ? largePx : clamp(space.minLabelPx, rowPx * 0.2, space.maxLabelPx);
  const minBarPx = labelPx * 0.7;
  const gapPx = labelPx * 0.22;
  const betweenPx = labelPx * 0.65;
  const room = Math.floor((rowPx - minBarPx - gapPx - betweenPx) / (labelPx * lineHeight));
  const labelLines = clamp(1, linesOf(labelPx), clamp(1, room, 3));
  const textBlockPx = labelPx * Math.max(labelLines * lineHeight, 1.5);
  const barPx = clamp(8, rowPx - textBlockPx - gapPx - betweenPx, labelPx * 1.9);
  const blockPx = textBlockPx + gapPx + barPx;
  return {
    ...shape,
    place: 'above',
    labelPx,
    labelLines,
    labelColumnPx: 0,
    barPx,
    numberPx: clamp(space.minLabelPx, barPx * 0.62, labelPx * 1.25),
    barOffsetPx: blockPx / 2 - barPx / 2,
  };
}

function beside(shape: Shape, columnPx: number, longestEms: number, space: Space): Fit {
  const { rowPx } = shape;
  const widestPx = columnPx * (shape.columns === 2 ? 0.52 : 0.46);
  const smallPx = Math.min(space.minLabelPx, rowPx * 0.8);
  const largePx = clamp(smallPx, rowPx * 0.5, space.maxLabelPx);
  const labelPx = clamp(smallPx, widestPx / (longestEms + letterEms), largePx);
  const labelColumnPx = clamp(columnPx * 0.16, (longestEms + letterEms) * labelPx, widestPx);
  const textPx = labelColumnPx - labelPx * letterEms;
  const room = Math.floor((rowPx * 0.96) / (labelPx * lineHeight));
  return {
    ...shape,
    place: 'beside',
    labelPx,
    labelLines: clamp(1, linesAt(longestEms, labelPx, textPx), clamp(1, room, 2)),
    labelColumnPx,
    barPx: clamp(6, rowPx * 0.7, labelPx * 1.7),
    numberPx: labelPx,
    barOffsetPx: 0,
  };
}
