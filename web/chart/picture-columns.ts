import { colorOf } from '#protocol/colors';
import { letterOf } from '#protocol/polls';
import { isolated } from '../words/en/isolated-text.ts';
import { number } from '../words/en/numerals.ts';
import { barFill } from './bar-fill.ts';
import { cornerPx } from './bar-numbers.ts';
import { type Bar, shareText, toneOf } from './bars.ts';
import { lineHeight } from './fit.ts';
import type { Look } from './look.ts';
import { type Font, ink, lane, type Measure, muted, rounded } from './picture-row.ts';
import { wrap } from './wrap.ts';

export interface Columns {
  readonly x: number;
  readonly y: number;
  /** From the top of the lanes to the foot of the bars. */
  readonly heightPx: number;
  readonly columnPx: number;
  readonly barPx: number;
  readonly numberPx: number;
  /** What a full lane stands for. */
  readonly max: number;
  readonly font: Font;
  readonly look: Look;
}

/** Standing bars of a picture, their counts over their shares above them. */
export function drawColumns(pen: CanvasRenderingContext2D, bars: readonly Bar[], columns: Columns) {
  const { x, y, heightPx, columnPx, barPx, numberPx, max, font, look } = columns;
  const bottom = y + heightPx;
  pen.textAlign = 'center';
  for (const [place, bar] of bars.entries()) {
    const middle = x + (place + 0.5) * columnPx;
    const left = middle - barPx / 2;
    pen.fillStyle = lane;
    upwards(pen, left, y, barPx, heightPx);
    const { shown } = bar;
    if (!shown) continue;
    const filledPx = (heightPx - numberPx * 2.4) * (shown.count / max);
    pen.fillStyle = barFill(pen, look, toneOf(bar), barPx);
    if (filledPx > 0) upwards(pen, left, bottom - filledPx, barPx, filledPx);
    pen.fillStyle = muted;
    font(numberPx * 0.86, 450);
    pen.fillText(shareText(shown), middle, bottom - filledPx - numberPx * 0.66);
    pen.fillStyle = ink;
    font(numberPx, 700);
    pen.fillText(number(shown.count), middle, bottom - filledPx - numberPx * 1.68);
  }
  pen.textAlign = 'start';
  pen.fillStyle = muted;
  pen.fillRect(x, bottom, columnPx * bars.length, 3);
}

/** Rounded at its upper end alone. */
function upwards(pen: CanvasRenderingContext2D, x: number, y: number, w: number, h: number) {
  const corner = cornerPx(w);
  pen.save();
  pen.beginPath();
  pen.rect(x, y, w, h);
  pen.clip();
  rounded(pen, x, y, w, h + corner, corner);
  pen.restore();
}

interface Labels extends Columns {
  readonly labelPx: number;
  readonly labelLines: number;
  readonly measure: Measure;
}

/** The letter under its bar, and the label under the letter. */
export function drawColumnLabels(pen: CanvasRenderingContext2D, bars: readonly Bar[], labels: Labels) {
  const { x, y, heightPx, columnPx, labelPx, labelLines, font, measure } = labels;
  const chipPx = labelPx * 1.3;
  const chipTop = y + heightPx + labelPx * 0.25;
  pen.textAlign = 'center';
  for (const [place, { index, label, isPlain }] of bars.entries()) {
    const middle = x + (place + 0.5) * columnPx;
    if (!isPlain) {
      pen.fillStyle = colorOf(index);
      rounded(pen, middle - chipPx / 2, chipTop, chipPx, chipPx, labelPx * 0.36);
      font(labelPx * 0.78, 700);
      pen.fillStyle = '#ffffff';
      pen.fillText(letterOf(index), middle, chipTop + chipPx / 2);
    }
    font(labelPx, 600);
    pen.fillStyle = ink;
    for (const [line, text] of wrap(label, columnPx * 0.9, labelLines, measure).entries())
      pen.fillText(isolated(text), middle, chipTop + labelPx * 1.6 + (line + 0.5) * labelPx * lineHeight);
  }
  pen.textAlign = 'start';
}
