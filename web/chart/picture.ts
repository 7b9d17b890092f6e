import { isolated } from '../words/en/isolated-text.ts';
import { number } from '../words/en/numerals.ts';
import { axisMax } from './axis.ts';
import { type Bar, widestShare } from './bars.ts';
import { type Fit, fitRows, leastRowEms, letterEms, lineHeight } from './fit.ts';
import { drawRow, type Font, ink, type Measure, muted } from './picture-row.ts';
import { linesAt, measuredEms } from './text-width.ts';
import { wrap } from './wrap.ts';

/** A chart to be taken away as a picture. */
export interface ChartPicture {
  readonly question: string;
  readonly bars: readonly Bar[];
  /** In place of bars, where they do not say it. */
  readonly drawing?: Drawing | undefined;
  /** What stands under the chart, most important first: ballots, round, date, room. */
  readonly notes: readonly string[];
}

/** Where a drawing may draw, and with which letters. */
export interface DrawingPlace {
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly fontPx: number;
  readonly font: Font;
  readonly ink: string;
  readonly muted: string;
}

/** Draws within its place; it may have to fetch a picture first. */
export type Drawing = (pen: CanvasRenderingContext2D, place: DrawingPlace) => Promise<void> | void;

/** Full HD: as large as most projectors, and sharp in a mail. Long texts and many options make it taller. */
const width = 1_920;
const leastHeight = 1_080;
const mostHeight = 2_880;
const edge = 88;
const footPx = 32;
const columnGapPx = 32;
const minLabelPx = 33;
/** Of words there may be a thousand; polls with options have fewer. */
const mostBars = 60;

/** The picture as a PNG on white, whatever the theme of the page: for slides and mails. null: this browser gave none. */
export async function pictureOf(picture: ChartPicture): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  await draw(canvas, pen, { ...picture, bars: picture.drawing ? [] : picture.bars.slice(0, mostBars) });
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

async function draw(
  canvas: HTMLCanvasElement,
  pen: CanvasRenderingContext2D,
  { question, bars, drawing, notes }: ChartPicture,
) {
  const family = getComputedStyle(document.body).fontFamily;
  const font: Font = (px, weight) => {
    pen.font = `${weight} ${px}px ${family}`;
  };
  const measure: Measure = (text) => pen.measureText(text).width;

  const title = fitTitle(question, font, measure);
  const top = edge * 0.8 + title.lines.length * title.px * lineHeight + 40;
  const bottomPx = edge * 0.75 + footPx * 1.6;
  const { fit, heightPx } = fitBars(bars, leastHeight - top - bottomPx, mostHeight - top - bottomPx);

  // Setting the size clears the canvas and forgets all settings of the pen.
  canvas.width = width;
  canvas.height = top + heightPx + bottomPx;
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.textBaseline = 'middle';

  font(title.px, 700);
  pen.fillStyle = ink;
  for (const [index, line] of title.lines.entries()) {
    pen.fillText(isolated(line), edge, edge * 0.8 + (index + 0.5) * title.px * lineHeight);
  }

  font(footPx, 450);
  pen.fillStyle = muted;
  const [foot = ''] = wrap(notes.map(isolated).join('  ·  '), width - edge * 2, 1, measure);
  pen.fillText(foot, edge, canvas.height - edge * 0.75);

  await drawing?.(pen, { x: edge, y: top, widthPx: width - edge * 2, heightPx, fontPx: footPx, font, ink, muted });
  const max = axisMax(Math.max(0, ...bars.map(({ shown }) => shown?.count ?? 0)));
  const columnPx = columnOf(fit);
  font(fit.numberPx, 700);
  const numbersPx = measure(`${number(max)} ${widestShare(bars)}`) + fit.numberPx * 1.4;
  for (const [place, bar] of bars.entries()) {
    const x = edge + Math.floor(place / fit.rows) * (columnPx + columnGapPx);
    const middle = top + ((place % fit.rows) + 0.5) * fit.rowPx;
    drawRow(pen, bar, { x, middle, columnPx, fit, max, numbersPx, font, measure });
  }
}

const columnOf = ({ columns }: Fit) => (width - edge * 2 - (columns - 1) * columnGapPx) / columns;

/** As large as it can be: few lines of large letters, or more of small ones. The longest question just fits. */
function fitTitle(question: string, font: Font, measure: Measure): { px: number; lines: string[] } {
  const most = 5;
  for (let px = 64; px > 36; px -= 2) {
    font(px, 700);
    const lines = wrap(question, width - edge * 2, most + 1, measure);
    if (lines.length <= (px > 48 ? 2 : px > 38 ? 3 : most)) return { px, lines };
  }
  font(36, 700);
  return { px: 36, lines: wrap(question, width - edge * 2, most, measure) };
}

/** The least height at which every label is there whole and large enough to read. */
function fitBars(bars: readonly Bar[], least: number, most: number): { fit: Fit; heightPx: number } {
  const longest = Math.max(1, ...bars.map(({ label }) => measuredEms(label, 600)));
  for (let heightPx = least; ; heightPx += 60) {
    const fit = fitRows(bars.length, longest, { widthPx: width - edge * 2, heightPx, minLabelPx, maxLabelPx: 52 });
    const { labelPx, labelLines, labelColumnPx } = fit;
    const textPx = (fit.place === 'above' ? columnOf(fit) : labelColumnPx) - labelPx * letterEms;
    const isWhole = fit.rowPx >= labelPx * leastRowEms && linesAt(longest, labelPx, textPx) <= labelLines;
    if (isWhole || heightPx >= most) return { fit, heightPx };
  }
}
