import { colorOf } from '#protocol/colors';
import { letterOf } from '#protocol/polls';
import { isolated } from '../words/en/isolated-text.ts';
import { number } from '../words/en/numerals.ts';
import { barFill } from './bar-fill.ts';
import { cornerPx } from './bar-numbers.ts';
import { type Bar, shareText, toneOf } from './bars.ts';
import { type Fit, lineHeight } from './fit.ts';
import type { Look } from './look.ts';
import { wrap } from './wrap.ts';

export const ink = '#17161d';
export const muted = '#5b5866';
export const lane = '#ebe8e1';

/** Whatever the theme of the page. */
export const onWhite = (look: Look): Look => ({ ...look, ink, muted, lane, paper: '#ffffff' });

export type Font = (px: number, weight: number) => void;
export type Measure = (text: string) => number;

export interface Row {
  readonly x: number;
  readonly middle: number;
  readonly columnPx: number;
  readonly fit: Fit;
  /** What a full lane stands for. */
  readonly max: number;
  /** Kept free behind the longest bar. */
  readonly numbersPx: number;
  /** A line that numbers do not stand on. Left out: none runs here. */
  readonly lineAt?: number;
  readonly font: Font;
  readonly measure: Measure;
  readonly look: Look;
}

/** One bar of a picture: letter and label above it or left of it, as fit.ts says, and the numbers behind its end. */
export function drawRow(pen: CanvasRenderingContext2D, bar: Bar, row: Row) {
  drawLabel(pen, bar, row);
  drawBar(pen, bar, row);
}

function drawLabel(
  pen: CanvasRenderingContext2D,
  { index, label, isPlain }: Bar,
  { x, middle, columnPx, fit, ...row }: Row,
) {
  const { labelPx, labelLines, barPx, rowPx, chipPx } = fit;
  const { font, measure } = row;
  const letter = letterOf(index);
  const chipHigh = Math.min(chipPx, rowPx * 0.88);
  font(chipHigh * 0.54, 700);
  const letterPx = measure(letter);
  const chipWide = Math.max(chipHigh, letterPx + labelPx * 0.45);
  const textX = isPlain ? x : x + chipWide + labelPx * 0.4;

  font(labelPx, 600);
  const isAbove = fit.place === 'above';
  const end = isAbove ? x + columnPx : x + fit.labelColumnPx - labelPx * 0.4;
  const lines = wrap(label, end - textX, labelLines, measure);
  const textPx = lines.length * labelPx * lineHeight;
  const blockPx = Math.max(textPx, chipHigh);
  const labelMiddle = isAbove ? middle + fit.barOffsetPx - barPx / 2 - fit.gapPx - blockPx / 2 : middle;

  pen.save();
  // Marks stacked on letters rise above their line, not into the next row.
  pen.beginPath();
  pen.rect(x, middle - rowPx / 2, columnPx, rowPx);
  pen.clip();
  pen.fillStyle = ink;
  for (const [line, text] of lines.entries()) {
    pen.fillText(isolated(text), textX, labelMiddle - textPx / 2 + (line + 0.5) * labelPx * lineHeight);
  }
  pen.restore();

  if (isPlain) return;
  pen.fillStyle = colorOf(index);
  rounded(pen, x, labelMiddle - chipHigh / 2, chipWide, chipHigh, labelPx * 0.36);
  font(chipHigh * 0.54, 700);
  pen.fillStyle = '#ffffff';
  pen.fillText(letter, x + (chipWide - letterPx) / 2, labelMiddle + labelPx * 0.04);
}

/** Where bars begin, and how long one of so many votes is. */
export function laneOf({ x, columnPx, fit, max, numbersPx }: Omit<Row, 'middle'>) {
  const barX = fit.place === 'above' ? x : x + fit.labelColumnPx;
  const lanePx = x + columnPx - barX;
  return { barX, lanePx, lengthOf: (count: number) => (lanePx - numbersPx) * (count / max) };
}

function drawBar(pen: CanvasRenderingContext2D, bar: Bar, row: Row) {
  const { shown } = bar;
  const { middle, fit, font, measure, lineAt, numbersPx, look } = row;
  const { barPx, numberPx } = fit;
  const { barX, lanePx, lengthOf } = laneOf(row);
  const barMiddle = middle + fit.barOffsetPx;
  pen.fillStyle = lane;
  rounded(pen, barX, barMiddle - barPx / 2, lanePx, barPx, cornerPx(barPx));
  if (!shown) return;

  const filledPx = lengthOf(shown.count);
  pen.fillStyle = barFill(pen, look, toneOf(bar), barPx);
  if (filledPx > 0) rounded(pen, barX, barMiddle - barPx / 2, filledPx, barPx, cornerPx(barPx));
  font(numberPx, 700);
  pen.fillStyle = ink;
  const linePx = lengthOf(lineAt ?? 0);
  const isInTheWay = linePx > filledPx && linePx < filledPx + numbersPx;
  const numberX = barX + (isInTheWay ? linePx : filledPx) + numberPx * 0.42;
  pen.fillText(number(shown.count), numberX, barMiddle);
  const shareX = numberX + measure(number(shown.count)) + numberPx * 0.5;
  font(numberPx * 0.86, 450);
  pen.fillStyle = muted;
  pen.fillText(shareText(shown), shareX, barMiddle);
}

export function rounded(pen: CanvasRenderingContext2D, x: number, y: number, w: number, h: number, corner: number) {
  const radius = Math.min(corner, w / 2, h / 2);
  pen.beginPath();
  pen.moveTo(x + radius, y);
  pen.arcTo(x + w, y, x + w, y + h, radius);
  pen.arcTo(x + w, y + h, x, y + h, radius);
  pen.arcTo(x, y + h, x, y, radius);
  pen.arcTo(x, y, x + w, y, radius);
  pen.fill();
}
