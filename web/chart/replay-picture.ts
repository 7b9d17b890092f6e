import { colorOf } from '#protocol/colors';
import { letterOf } from '#protocol/polls';
import { barFill } from './bar-fill.ts';
import { cornerPx } from './bar-numbers.ts';
import { type Bar, toneOf } from './bars.ts';
import { type Fit, fitRows, lineHeight } from './fit.ts';
import type { Look } from './look.ts';
import { measuredEms } from './text-width.ts';
import { wrapped } from './wrapped.ts';

/** Everything that one picture of a result says, in words that are ready. */
export interface ReplayPicture {
  readonly title: string;
  readonly question: string;
  readonly bars: readonly Bar[];
  /** How long each bar is drawn, in ballots: on its way from one step to the next. */
  readonly lengths: readonly number[];
  readonly max: number;
  readonly numbers: readonly { readonly count: string; readonly share: string }[];
  readonly ballots: string;
  readonly time: string;
  readonly last: string;
  /** How far the replay is, 0 to 1, and where its marks are. */
  readonly place: number;
  readonly marks: readonly number[];
}

export type PictureLook = Look & { readonly page: string; readonly accent: string };

interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * Draws one moment of a replay as the screen shows it, all of it on one canvas: a video cannot hold the HTML in which the
 * screen sets its texts.
 */
export function drawReplay(ctx: CanvasRenderingContext2D, size: Size, picture: ReplayPicture, look: PictureLook): void {
  const { widthPx, heightPx } = size;
  const unitPx = heightPx / 100;
  const marginPx = 4.5 * unitPx;
  const innerPx = widthPx - 2 * marginPx;
  const text = (words: string, x: number, y: number, font: string, color: string) => {
    ctx.font = `${font} ${look.fontFamily}`;
    ctx.fillStyle = color;
    ctx.fillText(words, x, y);
  };
  ctx.fillStyle = look.page;
  ctx.fillRect(0, 0, widthPx, heightPx);
  ctx.textBaseline = 'alphabetic';
  ctx.textAlign = 'left';

  ctx.font = `600 ${3 * unitPx}px ${look.fontFamily}`;
  text(wrapped(ctx, picture.title, innerPx, 1)[0] ?? '', marginPx, 7 * unitPx, `600 ${3 * unitPx}px`, look.muted);
  const questionPx = picture.question.length > 90 ? 3.4 * unitPx : 5 * unitPx;
  ctx.font = `700 ${questionPx}px ${look.fontFamily}`;
  const lines = wrapped(ctx, picture.question, innerPx, picture.question.length > 90 ? 5 : 2);
  const lineOf = (index: number) => 9 * unitPx + (index + 0.95) * questionPx * 1.17;
  for (const [index, line] of lines.entries()) text(line, marginPx, lineOf(index), `700 ${questionPx}px`, look.ink);

  const topPx = lineOf(lines.length - 1) + 3 * unitPx;
  const bottomPx = heightPx - 12 * unitPx;
  drawBars(ctx, { left: marginPx, top: topPx, widthPx: innerPx, heightPx: bottomPx - topPx, unitPx }, picture, look);

  const wayPx = heightPx - 9.6 * unitPx;
  ctx.fillStyle = look.lane;
  ctx.fillRect(marginPx, wayPx, innerPx, 0.7 * unitPx);
  ctx.fillStyle = look.accent;
  ctx.fillRect(marginPx, wayPx, innerPx * picture.place, 0.7 * unitPx);
  for (const mark of picture.marks) {
    ctx.fillStyle = mark <= picture.place ? look.accent : look.muted;
    ctx.fillRect(marginPx + (innerPx - 0.8 * unitPx) * mark, wayPx - 0.6 * unitPx, 0.8 * unitPx, 1.9 * unitPx);
  }
  const basePx = heightPx - 4 * unitPx;
  text(picture.ballots, marginPx, basePx, `700 ${3.4 * unitPx}px`, look.ink);
  const ballotsPx = ctx.measureText(picture.ballots).width + 3 * unitPx;
  ctx.font = `650 ${3 * unitPx}px ${look.fontFamily}`;
  const timePx = ctx.measureText(picture.time).width;
  text(picture.time, marginPx + innerPx - timePx, basePx, `650 ${3 * unitPx}px`, look.ink);
  ctx.font = `400 ${3 * unitPx}px ${look.fontFamily}`;
  const [last = ''] = wrapped(ctx, picture.last, innerPx - ballotsPx - timePx - 3 * unitPx, 1);
  text(last, marginPx + ballotsPx, basePx, `400 ${3 * unitPx}px`, look.muted);
}

interface Space {
  readonly left: number;
  readonly top: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly unitPx: number;
}

const columnGapPx = 32;

function drawBars(ctx: CanvasRenderingContext2D, space: Space, picture: ReplayPicture, look: PictureLook): void {
  const { bars } = picture;
  const { widthPx, heightPx, unitPx } = space;
  const longest = Math.max(1, ...bars.map(({ label }) => measuredEms(label, 600)));
  const range = { minLabelPx: 3.05 * unitPx, maxLabelPx: 4.4 * unitPx };
  const fit = fitRows(bars.length, longest, { widthPx, heightPx, ...range });
  const columnPx = fit.columns === 1 ? widthPx : (widthPx - columnGapPx) / 2;
  ctx.textBaseline = 'middle';
  for (const place of bars.keys()) {
    const column = Math.floor(place / fit.rows);
    const left = space.left + column * (columnPx + columnGapPx);
    const middle = space.top + ((place % fit.rows) + 0.5) * fit.rowPx;
    drawRow(ctx, { left, middle, columnPx }, place, fit, picture, look);
  }
}

interface Row {
  readonly left: number;
  readonly middle: number;
  readonly columnPx: number;
}

function drawRow(
  ctx: CanvasRenderingContext2D,
  row: Row,
  place: number,
  fit: Fit,
  picture: ReplayPicture,
  look: PictureLook,
) {
  const { bars, lengths, numbers, max } = picture;
  const bar = bars[place];
  if (!bar) return;
  const { left, middle, columnPx } = row;
  const { labelPx, barPx, labelLines, chipPx } = fit;
  const barMiddle = middle + fit.barOffsetPx;
  const isAbove = fit.place === 'above';
  const barLeft = left + fit.labelColumnPx;
  const lanePx = left + columnPx - barLeft;

  // The letter in its colour, then the label.
  const textLeft = bar.isPlain ? left : left + chipPx + 0.55 * labelPx;
  ctx.font = `550 ${labelPx}px ${look.fontFamily}`;
  const textPx = (isAbove ? left + columnPx : barLeft - 0.5 * labelPx) - textLeft;
  const lines = wrapped(ctx, bar.label, textPx, labelLines);
  const blockPx = Math.max(chipPx, lines.length * labelPx * lineHeight);
  const textMiddle = isAbove ? barMiddle - barPx / 2 - fit.gapPx - blockPx / 2 : middle;
  if (!bar.isPlain) rounded(ctx, left, textMiddle - chipPx / 2, chipPx, chipPx, 0.35 * labelPx, colorOf(toneOf(bar)));
  for (const [index, line] of lines.entries()) {
    ctx.fillStyle = look.ink;
    ctx.fillText(line, textLeft, textMiddle + (index - (lines.length - 1) / 2) * labelPx * lineHeight);
  }
  ctx.font = `700 ${0.54 * chipPx}px ${look.fontFamily}`;
  ctx.fillStyle = '#ffffff';
  ctx.textAlign = 'center';
  if (!bar.isPlain) ctx.fillText(letterOf(bar.index), left + chipPx / 2, textMiddle);
  ctx.textAlign = 'left';

  const { count = '', share = '' } = numbers[place] ?? {};
  const fontPx = fit.numberPx;
  ctx.font = `700 ${fontPx}px ${look.fontFamily}`;
  const countPx = ctx.measureText(count).width;
  const roomPx = fontPx * 7;
  const lengthPx = max === 0 ? 0 : ((lengths[place] ?? 0) / max) * (lanePx - roomPx);
  rounded(ctx, barLeft, barMiddle - barPx / 2, lanePx, barPx, cornerPx(barPx), look.lane);
  const corner = Math.min(cornerPx(barPx), lengthPx / 2);
  const fill = barFill(ctx, look, toneOf(bar), barPx);
  if (lengthPx > 0.5) rounded(ctx, barLeft, barMiddle - barPx / 2, lengthPx, barPx, corner, fill);
  const numbersLeft = barLeft + lengthPx + fontPx * 0.42;
  ctx.fillStyle = look.ink;
  ctx.fillText(count, numbersLeft, barMiddle);
  ctx.font = `450 ${fontPx * 0.86}px ${look.fontFamily}`;
  ctx.fillStyle = look.muted;
  ctx.fillText(share, numbersLeft + countPx + fontPx * 0.5, barMiddle);
}

function rounded(
  ctx: CanvasRenderingContext2D,
  x: number,
  y: number,
  widthPx: number,
  heightPx: number,
  radiusPx: number,
  fill: string | CanvasPattern,
) {
  ctx.fillStyle = fill;
  ctx.beginPath();
  ctx.moveTo(x + radiusPx, y);
  ctx.arcTo(x + widthPx, y, x + widthPx, y + heightPx, radiusPx);
  ctx.arcTo(x + widthPx, y + heightPx, x, y + heightPx, radiusPx);
  ctx.arcTo(x, y + heightPx, x, y, radiusPx);
  ctx.arcTo(x, y, x + widthPx, y, radiusPx);
  ctx.closePath();
  ctx.fill();
}
