import type { ScaleAsk, ScaleSummary } from '#protocol/kinds/scale';
import { axisMax } from '../../chart/axis.ts';
import { widestShare } from '../../chart/bars.ts';
import { lineHeight } from '../../chart/fit.ts';
import { fitScale } from '../../chart/fit-scale.ts';
import type { Drawing, DrawingPlace } from '../../chart/picture.ts';
import { drawColumns } from '../../chart/picture-columns.ts';
import { measuredEms } from '../../chart/text-width.ts';
import { wrap } from '../../chart/wrap.ts';
import { isolated } from '../../words/en/isolated-text.ts';
import { scaleWords } from '../../words/en/kinds/scale.ts';
import { number } from '../../words/en/numerals.ts';
import type { Pictured } from '../pictures.ts';

/** Of the smallest letters. */
const largest = 1.9;
/** Where the numbers of many ballots are wider than a column, all letters are smaller. */
const sizes = [1, 0.75, 0.5] as const;

/** A column for each step, and the average over its place. */
export const drawingOf = ({ bars, ask, summary }: Pictured): Drawing => ({
  draw(pen, place) {
    const { low, high, from, to } = ask as ScaleAsk;
    const max = axisMax(Math.max(0, ...bars.map(({ shown }) => shown?.count ?? 0)));
    const ends = [low, high].map((end) => (end === null ? 0 : measuredEms(end, 500)));
    const ems = {
      numbers: Math.max(measuredEms(number(max), 700), measuredEms(widestShare(bars), 450) * 0.86),
      end: Math.max(...ends),
    };
    const { x, y, widthPx, heightPx, fontPx, font, ink, muted, look } = place;
    const fits = sizes.map((size) => {
      const minLabelPx = fontPx * size;
      return fitScale(bars.length, ems, { widthPx, heightPx, minLabelPx, maxLabelPx: minLabelPx * largest });
    });
    const fit = fits.find((found) => found !== null);
    if (!fit) return;
    const columnsPx = heightPx - fit.headPx - fit.footPx;
    const bottom = y + fit.headPx + columnsPx;
    drawColumns(pen, bars, { ...fit, x, y: y + fit.headPx, heightPx: columnsPx, max, font, look });

    const mean = (summary as ScaleSummary | undefined)?.mean ?? null;
    if (mean !== null) {
      const along = (((mean - from) / (to - from)) * (bars.length - 1) + 0.5) / bars.length;
      drawMean(pen, place, { mean, at: x + along * widthPx, meanPx: fit.meanPx, bottom, headPx: fit.headPx });
    }
    pen.fillStyle = ink;
    font(fit.labelPx, 650);
    pen.textAlign = 'center';
    const stepsY = bottom + fit.meanPx * 0.26 + fit.labelPx * 0.625;
    for (const place of bars.keys()) pen.fillText(String(from + place), x + (place + 0.5) * fit.columnPx, stepsY);
    font(fit.endPx, 500);
    pen.fillStyle = muted;
    const endsY = stepsY + fit.labelPx * 0.625 + fit.endPx * 0.2;
    for (const [text, align] of [[low, 'left'] as const, [high, 'right'] as const]) {
      pen.textAlign = align;
      const lines = wrap(text ?? '', widthPx * 0.47, fit.endLines, (part) => pen.measureText(part).width);
      for (const [line, part] of lines.entries())
        pen.fillText(isolated(part), align === 'left' ? x : x + widthPx, endsY + (line + 0.5) * fit.endPx * lineHeight);
    }
    pen.textAlign = 'start';
  },
});

interface Mean {
  readonly mean: number;
  readonly at: number;
  readonly meanPx: number;
  readonly headPx: number;
  /** Of the bars. */
  readonly bottom: number;
}

/** The average in words, and two pointers at its place: over the columns and under them. */
function drawMean(
  pen: CanvasRenderingContext2D,
  { x, y, widthPx, font, ink, muted }: DrawingPlace,
  { mean, at, meanPx, headPx, bottom }: Mean,
) {
  const [text, name] = [scaleWords.mean(mean), ` ${scaleWords.average}`];
  font(meanPx, 750);
  const textPx = pen.measureText(text).width;
  font(meanPx * 0.6, 450);
  const wholePx = textPx + pen.measureText(name).width;
  const left = Math.max(x, Math.min(x + widthPx - wholePx, at - wholePx / 2));
  const middle = y + meanPx * 0.55;
  pen.fillStyle = muted;
  pen.fillText(name, left + textPx, middle + meanPx * 0.12);
  font(meanPx, 750);
  pen.fillStyle = ink;
  pen.fillText(text, left, middle);
  const sizePx = meanPx * 0.24;
  for (const [tip, base] of [
    [y + headPx - 2, y + headPx - 2 - sizePx],
    [bottom + 5, bottom + 5 + sizePx],
  ] as const) {
    pen.beginPath();
    pen.moveTo(at, tip);
    pen.lineTo(at - sizePx, base);
    pen.lineTo(at + sizePx, base);
    pen.fill();
  }
}
