import { number } from '../words/en/numerals.ts';
import { axisMax } from './axis.ts';
import type { Direction } from './bar-numbers.ts';
import { type Bar, widestShare } from './bars.ts';
import { type Fit, fitRows, leastRowEms, letterEms } from './fit.ts';
import { fitUpright, type UprightFit } from './fit-upright.ts';
import type { Line } from './line.ts';
import type { Look } from './look.ts';
import type { Heights } from './picture.ts';
import { drawColumnLabels, drawColumns } from './picture-columns.ts';
import { drawLine } from './picture-line.ts';
import { drawRow, type Font, type Measure } from './picture-row.ts';
import { linesAt, measuredEms } from './text-width.ts';

const columnGapPx = 32;
const minLabelPx = 33;
const maxLabelPx = 52;
/** What a line says stands above the bars. */
const headPx = minLabelPx * 1.6;

interface Bars {
  readonly bars: readonly Bar[];
  readonly direction?: Direction | undefined;
  readonly line?: Line | null | undefined;
  readonly font: Font;
  readonly measure: Measure;
  readonly look: Look;
}

interface Wanted extends Omit<Bars, 'look'> {
  readonly widthPx: number;
  readonly heights: Heights;
}

/** How the bars of a picture stand or lie, and how high that is. */
export interface FittedBars {
  readonly widthPx: number;
  readonly heightPx: number;
  /** What a full lane stands for. */
  readonly max: number;
  readonly fit: { readonly lying: Fit } | { readonly standing: UprightFit };
}

/** Standing where all labels can be read that way; else lying, and as high as lets every label be read whole. */
export function barsIn({ bars, direction, line, widthPx, heights }: Wanted): FittedBars {
  const max = axisMax(Math.max(line?.at ?? 0, ...bars.map(({ shown }) => shown?.count ?? 0)));
  const labels = bars.map(({ label }) => label);
  const widest = (texts: readonly string[]) => Math.max(1, ...texts.map((text) => measuredEms(text, 600)));
  const standing =
    direction === 'vertical' && !line
      ? fitUpright(
          bars.length,
          {
            label: widest(labels),
            word: widest(labels.flatMap((label) => label.split(/\s+/))),
            numbers: Math.max(measuredEms(number(max), 700), measuredEms(widestShare(bars), 450)),
          },
          { widthPx, heightPx: heights.leastPx, minLabelPx, maxLabelPx },
        )
      : null;
  if (standing) return { widthPx, max, heightPx: heights.leastPx, fit: { standing } };
  const lineHeadPx = line ? headPx : 0;
  const { fit, heightPx } = fitLying(bars.length, widest(labels), widthPx, {
    leastPx: heights.leastPx - lineHeadPx,
    mostPx: heights.mostPx - lineHeadPx,
  });
  return { widthPx, max, heightPx: heightPx + lineHeadPx, fit: { lying: fit } };
}

/** The least height at which every label is there whole and large enough to read. */
function fitLying(count: number, longestEms: number, widthPx: number, { leastPx, mostPx }: Heights) {
  for (let heightPx = leastPx; ; heightPx += 60) {
    const fit = fitRows(count, longestEms, { widthPx, heightPx, minLabelPx, maxLabelPx });
    const { labelPx, labelLines, labelColumnPx } = fit;
    const textPx = (fit.place === 'above' ? columnOf(fit, widthPx) : labelColumnPx) - labelPx * letterEms;
    const isWhole = fit.rowPx >= labelPx * leastRowEms && linesAt(longestEms, labelPx, textPx) <= labelLines;
    if (isWhole || heightPx >= mostPx) return { fit, heightPx };
  }
}

const columnOf = ({ columns }: Fit, widthPx: number) => (widthPx - (columns - 1) * columnGapPx) / columns;

interface Placed extends Bars {
  readonly x: number;
  readonly y: number;
  readonly fitted: FittedBars;
}

export function drawBars(pen: CanvasRenderingContext2D, placed: Placed) {
  const { bars, line, x, y, fitted, font, measure, look } = placed;
  const { fit: how, widthPx, heightPx, max } = fitted;
  if ('standing' in how) {
    const fit = how.standing;
    const columns = { x, y, heightPx: heightPx - fit.labelBlockPx, max, font, look, ...fit };
    drawColumns(pen, bars, columns);
    drawColumnLabels(pen, bars, { ...columns, measure });
    return;
  }
  const fit = how.lying;
  const top = y + (line ? headPx : 0);
  const columnPx = columnOf(fit, widthPx);
  font(fit.numberPx, 700);
  const numbersPx = measure(`${number(max)} ${widestShare(bars)}`) + fit.numberPx * 1.4;
  for (let column = 0; column < fit.columns; column += 1) {
    const rows = bars.slice(column * fit.rows, (column + 1) * fit.rows).map((bar, place) => ({
      bar,
      middle: top + (place + 0.5) * fit.rowPx,
      isCrossed: line?.on.includes(bar.index) ?? false,
    }));
    const lane = { x: x + column * (columnPx + columnGapPx), columnPx, fit, max, numbersPx, font, measure, look };
    const crossed = rows.filter(({ isCrossed }) => isCrossed).map(({ middle }) => middle);
    const lowest = Math.max(0, ...crossed);
    for (const { bar, middle } of rows)
      drawRow(pen, bar, { ...lane, middle, ...(line && middle <= lowest ? { lineAt: line.at } : {}) });
    if (line && crossed.length > 0) drawLine(pen, line, { ...lane, y, headPx, middles: crossed });
  }
}
