import type { BarElement, Chart, Plugin } from 'chart.js';
import type { Look } from './look.ts';
import { writeIn } from './mirrored.ts';

/** Which way the bars grow: to the right, or up. */
export type Direction = 'horizontal' | 'vertical';

/** The words at a bar's end. null: this bar shows no number. */
export type Numbers = { readonly count: string; readonly share: string } | null;

export interface Lettering {
  readonly direction: Direction;
  readonly numbers: readonly Numbers[];
  readonly fontPx: number;
  readonly barPx: number;
  readonly look: Look;
  /** A line from the top down to `untilPx`: numbers stand on its far side rather than on it. */
  readonly line: { readonly px: number; readonly untilPx: number } | null;
}

const countFont = ({ fontPx, look }: Lettering) => `700 ${fontPx}px ${look.fontFamily}`;
const shareFont = ({ fontPx, look }: Lettering) => `450 ${fontPx * 0.86}px ${look.fontFamily}`;

/** As if every digit were as wide as 0: what stands to the right of a number must not tremble while it counts. */
function steadyWidth(ctx: CanvasRenderingContext2D, text: string): number {
  return ctx.measureText(text.replace(/\d/g, '0')).width;
}

/** The room beyond the longest bar, for the widest numbers that the present scale can bring. */
export function numbersSize(
  ctx: CanvasRenderingContext2D,
  lettering: Lettering,
  widest: Exclude<Numbers, null>,
): number {
  // Above a bar its count stands over its share.
  if (lettering.direction === 'vertical') return Math.ceil(lettering.fontPx * 2.4);
  ctx.save();
  ctx.font = countFont(lettering);
  const count = steadyWidth(ctx, widest.count);
  ctx.font = shareFont(lettering);
  const share = steadyWidth(ctx, widest.share);
  ctx.restore();
  return Math.ceil(count + share + lettering.fontPx * 1.6);
}

/** Draws each bar's lane behind it and its numbers at its end, moving with it. Always outside: no jump from in to out. */
export function barNumbers(lettering: () => Lettering): Plugin<'bar'> {
  return {
    id: 'barNumbers',
    beforeDatasetsDraw(chart) {
      const { barPx, look, direction } = lettering();
      const { ctx, chartArea, width, height } = chart;
      ctx.fillStyle = look.lane;
      const isUpright = direction === 'vertical';
      // Lanes stay in their places while bars change theirs.
      const scale = chart.scales[isUpright ? 'x' : 'y'];
      for (let place = 0; scale && place < barsOf(chart).length; place++) {
        const middle = scale.getPixelForValue(place);
        const lane: Box = isUpright
          ? [middle - barPx / 2, 0, barPx, chartArea.bottom]
          : [chartArea.left, middle - barPx / 2, width - chartArea.left, barPx];
        const radius = Math.min(cornerPx(barPx), width / 2, height / 2);
        ctx.beginPath();
        ctx.roundRect(...lane, isUpright ? [radius, radius, 0, 0] : [0, radius, radius, 0]);
        ctx.fill();
      }
    },
    afterDatasetsDraw(chart) {
      const now = lettering();
      const { ctx } = chart;
      for (const [index, bar] of barsOf(chart).entries()) {
        const numbers = now.numbers[index];
        if (!numbers) continue;
        if (now.direction === 'vertical') above(ctx, now, numbers, bar, chart.chartArea.bottom);
        else behind(ctx, now, numbers, bar, endOf(ctx, now, numbers, bar, chart.chartArea.left));
      }
    },
  };
}

type Box = [x: number, y: number, width: number, height: number];
type Point = { readonly x: number; readonly y: number };

/** Where the numbers of a lying bar begin: at its end, or beyond the line that would run through them. */
function endOf(
  ctx: CanvasRenderingContext2D,
  now: Lettering,
  numbers: Exclude<Numbers, null>,
  bar: Point,
  left: number,
) {
  const end = Math.max(bar.x, left);
  const { line } = now;
  const isInTheWay = line && bar.y < line.untilPx && line.px > end && line.px < end + numbersSize(ctx, now, numbers);
  return isInTheWay ? line.px : end;
}

function behind(
  ctx: CanvasRenderingContext2D,
  now: Lettering,
  numbers: Exclude<Numbers, null>,
  bar: Point,
  end: number,
) {
  ctx.textBaseline = 'alphabetic';
  ctx.textAlign = 'left';
  const x = end + now.fontPx * 0.42;
  ctx.font = countFont(now);
  // The digits' middle, and not that of the line with its descenders: thin bars have a label close above them.
  const y = bar.y + ctx.measureText('0').actualBoundingBoxAscent / 2;
  ctx.fillStyle = now.look.ink;
  writeIn(ctx, numbers.count, x, y);
  const shareX = x + steadyWidth(ctx, numbers.count) + now.fontPx * 0.5;
  ctx.font = shareFont(now);
  ctx.fillStyle = now.look.muted;
  writeIn(ctx, numbers.share, shareX, y);
}

function above(
  ctx: CanvasRenderingContext2D,
  now: Lettering,
  numbers: Exclude<Numbers, null>,
  bar: Point,
  bottom: number,
) {
  ctx.textBaseline = 'alphabetic';
  ctx.textAlign = 'center';
  const y = Math.min(bar.y, bottom) - now.fontPx * 0.35;
  ctx.font = shareFont(now);
  ctx.fillStyle = now.look.muted;
  writeIn(ctx, numbers.share, bar.x, y);
  ctx.font = countFont(now);
  ctx.fillStyle = now.look.ink;
  writeIn(ctx, numbers.count, bar.x, y - now.fontPx * 1.02);
}

/** The bars where the animation has them at this moment. */
function barsOf(chart: Chart<'bar'>): Point[] {
  return chart.getDatasetMeta(0).data.map((element) => {
    const { x, y } = (element as BarElement).getProps(['x', 'y']);
    return { x: x ?? 0, y: y ?? 0 };
  });
}

export const cornerPx = (barPx: number) => Math.min(10, barPx * 0.22);
