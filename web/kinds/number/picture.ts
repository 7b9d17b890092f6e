import type { NumberAsk, NumberSummary } from '#protocol/kinds/number';
import type { Drawing, DrawingPlace } from '../../chart/picture.ts';
import { fullShareOf } from '../figures.ts';
import type { Pictured } from '../pictures.ts';
import { type HistogramParts, partsOf } from './histogram-parts.ts';
import { spreadParts } from './spread-parts.ts';

const bar = '#4b3fbf';
const open = '#8f8b9c';
const band = '#e5e2f5';

/** The figures that sum it up, and the histogram under them. */
export const drawingOf = (of: Pictured): Drawing => ({
  draw(pen, place) {
    const figuresPx = drawFigures(pen, place, of);
    const rest = { ...place, y: place.y + figuresPx, heightPx: place.heightPx - figuresPx };
    drawHistogram(pen, rest, partsOf(of, fullShareOf(of)));
  },
});

/** Beside each other while they fit. Returns how high they are. */
function drawFigures(
  pen: CanvasRenderingContext2D,
  { x, y, widthPx, fontPx, font, ink, muted }: DrawingPlace,
  { ask, summary, ballots }: Pictured,
): number {
  const parts = spreadParts(ask as NumberAsk, (summary as NumberSummary | undefined) ?? null, ballots);
  const linePx = fontPx * 1.5;
  const gapPx = fontPx * 1.2;
  let [left, line] = [x, 0];
  for (const { name, value, more } of parts) {
    const words = [
      { text: `${name} `, weight: 450, color: muted },
      { text: value, weight: 700, color: ink },
      { text: more === '' ? '' : `  ${more}`, weight: 450, color: muted },
    ].map((word) => {
      font(fontPx, word.weight);
      return { ...word, widthPx: pen.measureText(word.text).width };
    });
    const wholePx = words.reduce((sum, word) => sum + word.widthPx, 0);
    if (left > x && left + wholePx > x + widthPx) [left, line] = [x, line + 1];
    for (const word of words) {
      font(fontPx, word.weight);
      pen.fillStyle = word.color;
      pen.fillText(word.text, left, y + (line + 0.5) * linePx);
      left += word.widthPx;
    }
    left += gapPx;
  }
  return parts.length === 0 ? 0 : (line + 1) * linePx + fontPx * 0.6;
}

/** A histogram on white. */
function drawHistogram(
  pen: CanvasRenderingContext2D,
  { x, y, widthPx, heightPx, fontPx, font, ink, muted }: DrawingPlace,
  { bars, band: middle, marks, ticks }: HistogramParts,
): void {
  const top = y + fontPx * 3.6;
  const bottom = y + heightPx - fontPx * 1.9;
  const high = bottom - top;
  const columnPx = widthPx / Math.max(1, bars.length);
  if (middle) {
    pen.fillStyle = band;
    pen.fillRect(x + middle.from * widthPx, top, Math.max(2, (middle.to - middle.from) * widthPx), high);
  }
  font(fontPx * 0.85, 700);
  const hasNumbers = bars.every(({ number }) => pen.measureText(number).width < columnPx * 0.96);
  pen.textAlign = 'center';
  for (const [place, { height, number, isOpen }] of bars.entries()) {
    const middlePx = x + (place + 0.5) * columnPx;
    pen.fillStyle = isOpen ? open : bar;
    pen.fillRect(x + (place + 0.03) * columnPx, bottom - height * high, columnPx * 0.94, height * high);
    pen.fillStyle = ink;
    if (hasNumbers) pen.fillText(number, middlePx, bottom - height * high - fontPx * 0.6);
  }
  pen.fillStyle = muted;
  pen.fillRect(x, bottom, widthPx, 3);
  font(fontPx * 0.85, 500);
  const widest = Math.max(0, ...ticks.map(({ text }) => pen.measureText(text).width)) + fontPx;
  const every = Math.max(1, Math.ceil(widest / (((ticks[1]?.at ?? 1) - (ticks[0]?.at ?? 0)) * widthPx)));
  pen.fillStyle = ink;
  for (const [place, { at, text }] of ticks.entries())
    if (place % every === 0) pen.fillText(text, x + at * widthPx, bottom + fontPx);
  font(fontPx * 0.85, 650);
  for (const { kind, at, label } of marks) {
    const middlePx = x + at * widthPx;
    const half = pen.measureText(label).width / 2;
    const nameY = y + fontPx * (kind === 'right' ? 0.6 : 1.8);
    pen.setLineDash(kind === 'right' ? [fontPx * 0.36, fontPx * 0.2] : []);
    pen.strokeStyle = ink;
    pen.lineWidth = 4;
    pen.beginPath();
    pen.moveTo(middlePx, nameY + fontPx * 0.6);
    pen.lineTo(middlePx, bottom);
    pen.stroke();
    pen.setLineDash([]);
    // The one line runs behind the other's name.
    const nameX = Math.max(x + half, Math.min(x + widthPx - half, middlePx));
    pen.lineWidth = fontPx * 0.25;
    pen.strokeStyle = '#ffffff';
    pen.strokeText(label, nameX, nameY);
    pen.fillText(label, nameX, nameY);
  }
  pen.textAlign = 'start';
}
