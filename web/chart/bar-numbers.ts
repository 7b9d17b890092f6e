import type { BarElement, Chart, Plugin } from 'chart.js';
import type { Look } from './look.ts';

/** The words at a bar's end. null: this bar shows no number. */
export type Numbers = { readonly count: string; readonly share: string } | null;

export interface Lettering {
  readonly numbers: readonly Numbers[];
  readonly fontPx: number;
  readonly barPx: number;
  readonly look: Look;
  /** A line across some of the bars, and those before them: numbers stand on its far side rather than on it. */
  readonly line: { readonly px: number; readonly on: readonly number[] } | null;
}

const countFont = ({ fontPx, look }: Lettering) => `700 ${fontPx}px ${look.fontFamily}`;
const shareFont = ({ fontPx, look }: Lettering) => `450 ${fontPx * 0.86}px ${look.fontFamily}`;

/** As if every digit were as wide as 0: what stands to the right of a number must not tremble while it counts. */
function steadyWidth(ctx: CanvasRenderingContext2D, text: string): number {
  return ctx.measureText(text.replace(/\d/g, '0')).width;
}

/** The room right of the longest bar, for the widest numbers that the present scale can bring. */
export function numbersWidth(
  ctx: CanvasRenderingContext2D,
  lettering: Lettering,
  widest: Exclude<Numbers, null>,
): number {
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
      const { barPx, look } = lettering();
      chart.ctx.fillStyle = look.lane;
      for (const bar of barsOf(chart)) {
        roundedLane(chart.ctx, chart.chartArea.left, bar.y - barPx / 2, chart.width - chart.chartArea.left, barPx);
      }
    },
    afterDatasetsDraw(chart) {
      const now = lettering();
      const { ctx } = chart;
      ctx.textBaseline = 'middle';
      ctx.textAlign = 'left';
      for (const [index, bar] of barsOf(chart).entries()) {
        const numbers = now.numbers[index];
        if (!numbers) continue;
        const end = Math.max(bar.x, chart.chartArea.left);
        const from = isInTheWay(ctx, now, index, end) ? now.line.px : end;
        const x = from + now.fontPx * 0.42;
        ctx.font = countFont(now);
        ctx.fillStyle = now.look.ink;
        ctx.fillText(numbers.count, x, bar.y);
        const shareX = x + steadyWidth(ctx, numbers.count) + now.fontPx * 0.5;
        ctx.font = shareFont(now);
        ctx.fillStyle = now.look.muted;
        ctx.fillText(numbers.share, shareX, bar.y);
      }
    },
  };
}

/** Would the line run through the numbers of this bar, which ends here? */
function isInTheWay(
  ctx: CanvasRenderingContext2D,
  lettering: Lettering,
  index: number,
  endPx: number,
): lettering is Lettering & { line: NonNullable<Lettering['line']> } {
  const { line, numbers } = lettering;
  const shown = numbers[index];
  if (!line || !shown || index > Math.max(...line.on) || line.px <= endPx) return false;
  return line.px < endPx + numbersWidth(ctx, lettering, shown);
}

/** The bars where the animation has them at this moment. */
function barsOf(chart: Chart<'bar'>): { x: number; y: number }[] {
  return chart.getDatasetMeta(0).data.map((element) => {
    const { x, y } = (element as BarElement).getProps(['x', 'y']);
    return { x: x ?? 0, y: y ?? 0 };
  });
}

function roundedLane(ctx: CanvasRenderingContext2D, x: number, y: number, width: number, height: number) {
  const radius = Math.min(cornerPx(height), width / 2);
  ctx.beginPath();
  ctx.moveTo(x, y);
  ctx.arcTo(x + width, y, x + width, y + height, radius);
  ctx.arcTo(x + width, y + height, x, y + height, radius);
  ctx.lineTo(x, y + height);
  ctx.closePath();
  ctx.fill();
}

export const cornerPx = (barPx: number) => Math.min(10, barPx * 0.22);
