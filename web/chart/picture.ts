import { isolated } from '../words/en/isolated-text.ts';
import type { Direction } from './bar-numbers.ts';
import type { Bar } from './bars.ts';
import { lineHeight } from './fit.ts';
import type { Line } from './line.ts';
import { type Look, savedLook } from './look.ts';
import { barsIn, drawBars } from './picture-bars.ts';
import { type Font, ink, type Measure, muted, onWhite } from './picture-row.ts';
import { wrap } from './wrap.ts';

/** A chart to be taken away as a picture. */
export interface ChartPicture {
  readonly question: string;
  /** None: the drawing says it all. */
  readonly bars: readonly Bar[];
  /** Left of the bars, or in place of them. */
  readonly drawing?: Drawing | undefined;
  /** Bars stand where there is room for their labels. */
  readonly direction?: Direction | undefined;
  /** Across the bars. */
  readonly line?: Line | null | undefined;
  /** What stands under the chart, most important first: ballots, round, date, room. */
  readonly notes: readonly string[];
}

/** Where a drawing may draw, and with which letters. */
export interface DrawingPlace {
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Of the smallest letters. */
  readonly fontPx: number;
  readonly font: Font;
  readonly ink: string;
  readonly muted: string;
  /** How bars are filled. */
  readonly look: Look;
}

export interface Drawing {
  /** The height it needs between these two; left out: the least. */
  readonly heightPx?: (space: { readonly widthPx: number; readonly fontPx: number } & Heights) => number;
  /** Draws within its place; it may have to fetch a picture first. */
  readonly draw: (pen: CanvasRenderingContext2D, place: DrawingPlace) => Promise<void> | void;
}

export interface Heights {
  readonly leastPx: number;
  readonly mostPx: number;
}

/** Full HD: as large as most projectors, and sharp in a mail. Long texts and many options make it taller. */
const width = 1_920;
const leastHeight = 1_080;
const mostHeight = 2_880;
const edge = 88;
const footPx = 32;
const mostFootLines = 3;
/** Between a drawing and the bars beside it. */
const besideGapPx = 56;
/** Of words there may be a thousand; polls with options have fewer. */
const mostBars = 60;

/**
 * The picture as a PNG on white, whatever the theme of the page: for slides and mails. Its bars have patterns where those of the
 * page have. null: this browser gave none.
 */
export async function pictureOf(picture: ChartPicture, page: Element): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  await draw(canvas, pen, { ...picture, bars: picture.bars.slice(0, mostBars) }, onWhite(savedLook(page)));
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

async function draw(canvas: HTMLCanvasElement, pen: CanvasRenderingContext2D, picture: ChartPicture, look: Look) {
  const { question, bars, drawing, notes } = picture;
  const font: Font = (px, weight) => {
    pen.font = `${weight} ${px}px ${look.fontFamily}`;
  };
  const measure: Measure = (text) => pen.measureText(text).width;

  const title = fitTitle(question, font, measure);
  const top = edge * 0.8 + title.lines.length * title.px * lineHeight + 40;
  font(footPx, 450);
  const foot = footLines(notes.map(isolated), measure);
  const bottomPx = edge * 0.75 + footPx * (0.6 + foot.length * footLine);
  const heights = { leastPx: leastHeight - top - bottomPx, mostPx: mostHeight - top - bottomPx };

  const innerPx = width - edge * 2;
  const drawingPx = bars.length === 0 ? innerPx : drawing ? (innerPx - besideGapPx) / 2 : 0;
  const barsPx = drawing ? drawingPx : innerPx;
  const fitted = bars.length > 0 ? barsIn({ ...picture, widthPx: barsPx, heights, font, measure }) : null;
  const drawnPx = drawing?.heightPx?.({ widthPx: drawingPx, fontPx: footPx, ...heights }) ?? heights.leastPx;
  const heightPx = fitted?.heightPx ?? drawnPx;

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
  for (const [index, line] of foot.entries()) {
    pen.fillText(line, edge, canvas.height - edge * 0.75 - (foot.length - 1 - index) * footPx * footLine);
  }

  const place = { x: edge, y: top, widthPx: drawingPx, heightPx, fontPx: footPx, font, ink, muted, look };
  await drawing?.draw(pen, place);
  if (fitted) drawBars(pen, { ...picture, x: width - edge - barsPx, y: top, fitted, font, measure, look });
}

const footLine = 1.25;
const between = '  ·  ';

/** As many notes on a line as fit; none of them begins with what parts it from the one before. */
function footLines(notes: readonly string[], measure: Measure): readonly string[] {
  const lines: string[] = [];
  for (const note of notes) {
    const longer = [...lines.slice(-1), note].join(between);
    const isFitting = lines.length > 0 && measure(longer) <= width - edge * 2;
    lines.splice(isFitting ? -1 : lines.length, isFitting ? 1 : 0, isFitting ? longer : note);
  }
  return lines.flatMap((line) => wrap(line, width - edge * 2, mostFootLines, measure));
}

/** As large as it can be: few lines of large letters, or more of small ones. The longest question just fits. */
function fitTitle(question: string, font: Font, measure: Measure): { px: number; lines: string[] } {
  const most = 8;
  for (let px = 64; px > 36; px -= 2) {
    font(px, 700);
    const lines = wrap(question, width - edge * 2, most + 1, measure);
    if (lines.length <= (px > 48 ? 2 : px > 38 ? 3 : most)) return { px, lines };
  }
  font(36, 700);
  return { px: 36, lines: wrap(question, width - edge * 2, most, measure) };
}
