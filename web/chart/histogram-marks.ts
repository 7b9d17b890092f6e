import type { BarElement, Chart } from 'chart.js';
import type { HistogramPicture } from './histogram-chart.ts';
import type { Look } from './look.ts';

/** A line across the bars of a histogram, at a place between or within them. */
export interface HistogramMark {
  readonly at: number;
  readonly label: string;
  /** `right`: dashed, and labelled above all others. */
  readonly kind: 'median' | 'right';
}

type Pen = CanvasRenderingContext2D;

/** What stands above, across and under the bars. Ink on paper, so that it reads on bars of every colour. */
export function drawMarks(chart: Chart, picture: HistogramPicture, look: Look): void {
  const { ctx, chartArea } = chart;
  const { left, right } = chartArea;
  const xOf = (at: number) => left + (at / Math.max(1, picture.keys.length)) * (right - left);
  ctx.save();
  for (const mark of picture.marks) drawLine(ctx, chart, mark, picture.fontPx, look, xOf(mark.at));
  drawNumbers(ctx, chart, picture, look);
  drawTicks(ctx, chart, picture, look, xOf);
  for (const mark of picture.marks) drawLabel(ctx, chart, mark, picture, look, xOf(mark.at));
  ctx.restore();
}

function drawNumbers(ctx: Pen, chart: Chart, { numbers, keys, fontPx }: HistogramPicture, look: Look) {
  const columnPx = (chart.chartArea.right - chart.chartArea.left) / Math.max(1, keys.length);
  ctx.font = `700 ${fontPx * 0.82}px ${look.fontFamily}`;
  // All of them or none: a hall must not think that a bar without a number is empty.
  if (numbers.some((text) => ctx.measureText(text).width > columnPx * 0.96)) return;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'alphabetic';
  for (const [place, element] of chart.getDatasetMeta(0).data.entries()) {
    const { x, y } = (element as BarElement).getProps(['x', 'y']);
    const text = numbers[place] ?? '';
    if (x === null || y === null) continue;
    halo(ctx, look, text, x, y - fontPx * 0.24, fontPx);
  }
}

/** Ink with a rim of paper: the middle half and lines run behind it. */
function halo(ctx: Pen, look: Look, text: string, x: number, y: number, fontPx: number) {
  ctx.lineWidth = fontPx * 0.22;
  ctx.lineJoin = 'round';
  ctx.strokeStyle = look.paper;
  ctx.strokeText(text, x, y);
  ctx.fillStyle = look.ink;
  ctx.fillText(text, x, y);
}

function drawTicks(
  ctx: Pen,
  { chartArea, width }: Chart,
  { ticks, fontPx }: HistogramPicture,
  look: Look,
  xOf: (at: number) => number,
) {
  ctx.font = `500 ${fontPx * 0.86}px ${look.fontFamily}`;
  ctx.fillStyle = look.ink;
  ctx.textBaseline = 'top';
  const y = chartArea.bottom + fontPx * 0.5;
  const widest = Math.max(0, ...ticks.map(({ text }) => ctx.measureText(text).width)) + fontPx * 0.7;
  const apart = Math.abs(xOf(ticks[1]?.at ?? 1) - xOf(ticks[0]?.at ?? 0));
  const every = Math.max(1, Math.ceil(widest / Math.max(1, apart)));
  // The first and the last keep within the chart, and so come nearer to their neighbours.
  let free = 0;
  for (const [place, { at, text }] of ticks.entries()) {
    if (place % every !== 0) continue;
    const half = ctx.measureText(text).width / 2;
    const x = xOf(at);
    const middle = Math.max(half, Math.min(width - half, x));
    if (middle - half < free) continue;
    free = middle + half + fontPx * 0.3;
    ctx.textAlign = 'center';
    ctx.fillText(text, middle, y);
    ctx.fillRect(x - fontPx * 0.03, chartArea.bottom, fontPx * 0.06, fontPx * 0.3);
  }
}

function drawLine(ctx: Pen, chart: Chart, mark: HistogramMark, fontPx: number, look: Look, x: number) {
  const { top, bottom } = chart.chartArea;
  const isRight = mark.kind === 'right';
  const lineTop = top - fontPx * (isRight ? 1.5 : 0.2);
  const widthPx = Math.max(2, fontPx * 0.13);
  ctx.setLineDash([]);
  stroke(ctx, look.paper, widthPx * 2.4, x, lineTop, bottom);
  ctx.setLineDash(isRight ? [fontPx * 0.36, fontPx * 0.2] : []);
  stroke(ctx, look.ink, widthPx, x, lineTop, bottom);
  ctx.setLineDash([]);
}

/** Above its line; of two, to that side of it where the other one is not. */
function drawLabel(
  ctx: Pen,
  chart: Chart,
  mark: HistogramMark,
  { marks, fontPx }: HistogramPicture,
  look: Look,
  x: number,
) {
  const { top } = chart.chartArea;
  const isRight = mark.kind === 'right';
  const other = marks.find((one) => one !== mark);
  ctx.font = `650 ${fontPx}px ${look.fontFamily}`;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  const widthPx = ctx.measureText(mark.label).width;
  const overlap = fontPx * 0.3;
  const left = !other ? x - widthPx / 2 : other.at < mark.at ? x - overlap : x - widthPx + overlap;
  halo(
    ctx,
    look,
    mark.label,
    Math.max(0, Math.min(chart.width - widthPx, left)),
    top - fontPx * (isRight ? 2.15 : 0.85),
    fontPx,
  );
}

function stroke(ctx: Pen, color: string, widthPx: number, x: number, from: number, to: number) {
  ctx.strokeStyle = color;
  ctx.lineWidth = widthPx;
  ctx.beginPath();
  ctx.moveTo(x, from);
  ctx.lineTo(x, to);
  ctx.stroke();
}
