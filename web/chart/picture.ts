import { colorOf } from '#protocol/colors';
import { letterOf } from '#protocol/polls';
import { commonWords, number } from '../words/en/common.ts';
import { axisMax } from './axis.ts';
import { cornerPx } from './bar-numbers.ts';
import type { Bar } from './bars.ts';
import { type Fit, fitRows, lineHeight } from './fit.ts';
import { measuredEms } from './text-width.ts';
import { wrap } from './wrap.ts';

/** A chart to be taken away as a picture. */
export interface ChartPicture {
  readonly question: string;
  readonly bars: readonly Bar[];
  /** What stands under the chart: ballots, round, room, date. */
  readonly notes: readonly string[];
}

/** Full HD: as large as most projectors, and sharp in a mail. */
const width = 1_920;
const height = 1_080;
const edge = 88;
const footPx = 32;

/** Paper, whatever the theme of the page: pictures end up on slides and in mails. */
const look = { page: '#ffffff', ink: '#17161d', muted: '#5b5866', lane: '#ebe8e1' } as const;

/** The picture as a PNG; null: this browser gave none. */
export function pictureOf(picture: ChartPicture): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  if (!pen) return Promise.resolve(null);
  draw(pen, picture);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

function draw(pen: CanvasRenderingContext2D, { question, bars, notes }: ChartPicture) {
  const family = getComputedStyle(document.body).fontFamily;
  const font = (px: number, weight: number) => {
    pen.font = `${weight} ${px}px ${family}`;
  };
  const measure = (text: string) => pen.measureText(text).width;

  pen.fillStyle = look.page;
  pen.fillRect(0, 0, width, height);
  pen.textBaseline = 'middle';

  const title = fitTitle(question, font, measure);
  font(title.px, 700);
  pen.fillStyle = look.ink;
  let y = edge * 0.8;
  for (const line of title.lines) {
    pen.fillText(line, edge, y + (title.px * lineHeight) / 2);
    y += title.px * lineHeight;
  }

  font(footPx, 450);
  pen.fillStyle = look.muted;
  const [foot = ''] = wrap(notes.join('  ·  '), width - edge * 2, 1, measure);
  pen.fillText(foot, edge, height - edge * 0.75);

  const top = y + 40;
  const space = { widthPx: width - edge * 2, heightPx: height - edge * 0.75 - footPx * 1.6 - top };
  const longest = Math.max(1, ...bars.map(({ label }) => measuredEms(label, 600)));
  const fit = fitRows(bars.length, longest, { ...space, minLabelPx: 33, maxLabelPx: 52 });
  const max = axisMax(Math.max(0, ...bars.map(({ shown }) => shown?.count ?? 0)));
  const gap = 32;
  const columnPx = fit.columns === 1 ? space.widthPx : (space.widthPx - gap) / 2;
  for (const [place, bar] of bars.entries()) {
    const column = Math.floor(place / fit.rows);
    const middle = top + ((place % fit.rows) + 0.5) * fit.rowPx;
    drawRow(pen, bar, { x: edge + column * (columnPx + gap), middle, columnPx, fit, max, font, measure });
  }
}

type Font = (px: number, weight: number) => void;
type Measure = (text: string) => number;

/** As large as it can be in at most three lines. */
function fitTitle(question: string, font: Font, measure: Measure): { px: number; lines: string[] } {
  const most = 3;
  for (let px = 64; px > 38; px -= 2) {
    font(px, 700);
    const lines = wrap(question, width - edge * 2, most + 1, measure);
    if (lines.length <= (px > 48 ? 2 : most)) return { px, lines };
  }
  font(38, 700);
  return { px: 38, lines: wrap(question, width - edge * 2, most, measure) };
}

interface Row {
  readonly x: number;
  readonly middle: number;
  readonly columnPx: number;
  readonly fit: Fit;
  readonly max: number;
  readonly font: Font;
  readonly measure: Measure;
}

/** Letter and label above the bar or left of it, as fit.ts says; the numbers behind the bar's end. */
function drawRow(pen: CanvasRenderingContext2D, bar: Bar, { x, middle, columnPx, fit, max, font, measure }: Row) {
  const { labelPx, barPx, numberPx } = fit;
  const isAbove = fit.place === 'above';
  const barMiddle = middle + fit.barOffsetPx;
  const color = colorOf(bar.index);

  const chipPx = labelPx * 1.45;
  const textX = x + chipPx + labelPx * 0.45;
  font(labelPx, 600);
  const textWidth = (isAbove ? x + columnPx : x + fit.labelColumnPx) - labelPx * 0.5 - textX;
  const lines = wrap(bar.label, textWidth, fit.labelLines, measure);
  const textPx = lines.length * labelPx * lineHeight;
  const textTop = isAbove ? barMiddle - barPx / 2 - labelPx * 0.22 - Math.max(textPx, chipPx) : middle - textPx / 2;
  const labelMiddle = isAbove ? textTop + Math.max(textPx, chipPx) / 2 : middle;
  pen.fillStyle = look.ink;
  for (const [index, line] of lines.entries()) {
    pen.fillText(line, textX, labelMiddle - textPx / 2 + (index + 0.5) * labelPx * lineHeight);
  }

  pen.fillStyle = color;
  rounded(pen, x, labelMiddle - chipPx / 2, chipPx, chipPx, labelPx * 0.36);
  font(labelPx * 0.78, 700);
  pen.fillStyle = '#ffffff';
  const letter = letterOf(bar.index);
  pen.fillText(letter, x + (chipPx - measure(letter)) / 2, labelMiddle + labelPx * 0.04);

  const barX = isAbove ? x : x + fit.labelColumnPx;
  const lanePx = x + columnPx - barX;
  pen.fillStyle = look.lane;
  rounded(pen, barX, barMiddle - barPx / 2, lanePx, barPx, cornerPx(barPx));
  const { shown } = bar;
  if (!shown) return;
  font(numberPx, 700);
  const widest = measure(`${number(max)} ${commonWords.share(100)}`) + numberPx * 1.4;
  const filledPx = (lanePx - widest) * (shown.count / max);
  pen.fillStyle = color;
  if (filledPx > 0) rounded(pen, barX, barMiddle - barPx / 2, filledPx, barPx, cornerPx(barPx));
  const numberX = barX + filledPx + numberPx * 0.42;
  pen.fillStyle = look.ink;
  pen.fillText(number(shown.count), numberX, barMiddle);
  const shareX = numberX + measure(number(shown.count)) + numberPx * 0.5;
  font(numberPx * 0.86, 450);
  pen.fillStyle = look.muted;
  pen.fillText(commonWords.share(shown.percent), shareX, barMiddle);
}

function rounded(pen: CanvasRenderingContext2D, x: number, y: number, w: number, h: number, corner: number) {
  const radius = Math.min(corner, w / 2, h / 2);
  pen.beginPath();
  pen.moveTo(x + radius, y);
  pen.arcTo(x + w, y, x + w, y + h, radius);
  pen.arcTo(x + w, y + h, x, y + h, radius);
  pen.arcTo(x, y + h, x, y, radius);
  pen.arcTo(x, y, x + w, y, radius);
  pen.fill();
}
