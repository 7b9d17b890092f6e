import type { BarElement, Chart, Plugin } from 'chart.js';
import { growMs } from './line.ts';
import type { Look } from './look.ts';
import { writeIn } from './mirrored.ts';

export interface Threshold {
  /** null: nothing is drawn. */
  readonly line: {
    readonly label: string;
    readonly short: string;
    /** The bars it is for, by their place in this chart. */
    readonly on: readonly number[];
    readonly at: number;
    /** Where it set out, px, and when, ms; null: it did not have to move. */
    readonly fromPx: number | null;
    readonly since: number;
  } | null;
  readonly headPx: number;
  readonly fontPx: number;
  readonly barPx: number;
  readonly look: Look;
}

/** A chart as far as its bars are asked for, whatever its data look like. */
interface Elements {
  getDatasetMeta(index: number): { readonly data: readonly unknown[] };
}

/** Where the line is at this moment. */
export function linePx(
  chart: Pick<Chart<'bar'>, 'scales'>,
  { at, fromPx, since }: NonNullable<Threshold['line']>,
): number {
  const toPx = chart.scales['x']?.getPixelForValue(at) ?? 0;
  const part = fromPx === null ? 1 : Math.min(1, Math.max(0, (performance.now() - since) / growMs));
  return toPx - (toPx - (fromPx ?? toPx)) * (1 - part) ** 3;
}

/**
 * The votes that carry, as a dashed line across the bars they are for, with its label above the chart. Dashes of ink and of
 * paper by turns show on bars of every colour and between them. Drawn under the numbers.
 */
export function thresholdLine(threshold: () => Threshold): Plugin<'bar'> {
  return {
    id: 'thresholdLine',
    afterDatasetsDraw(chart) {
      const { line, headPx, fontPx, barPx, look } = threshold();
      if (!line) return;
      const { ctx } = chart;
      const x = Math.round(linePx(chart, line));
      const middles = middlesOf(chart).filter((_, place) => line.on.includes(place));
      if (middles.length === 0) return;
      const reach = barPx / 2 + Math.min(8, barPx * 0.2);
      const widthPx = Math.max(2, fontPx * 0.12);
      ctx.save();
      ctx.lineCap = 'butt';
      // A thin guide from the label to the first bar it is for, and on from each to the next.
      stroke(ctx, look.muted, widthPx / 2.5, x, headPx * 0.86, Math.max(...middles));
      for (const y of middles) {
        ctx.setLineDash([]);
        stroke(ctx, look.paper, widthPx * 2.2, x, y - reach, y + reach);
        ctx.setLineDash([fontPx * 0.34, fontPx * 0.16]);
        stroke(ctx, look.ink, widthPx, x, y - reach, y + reach);
      }
      ctx.font = `600 ${fontPx}px ${look.fontFamily}`;
      ctx.fillStyle = look.ink;
      ctx.textBaseline = 'middle';
      const labels = [line.label, line.short, String(line.at)];
      const label = labels.find((text) => ctx.measureText(text).width <= chart.width) ?? '';
      const half = ctx.measureText(label).width / 2;
      ctx.textAlign = 'center';
      writeIn(ctx, label, Math.max(half, Math.min(chart.width - half, x)), headPx * 0.42);
      ctx.restore();
    },
  };
}

/** Of the lowest of these bars, wherever they stand now. */
export function lastMiddle(chart: Elements, on: readonly number[]): number {
  return Math.max(0, ...middlesOf(chart).filter((_, place) => on.includes(place)));
}

function middlesOf(chart: Elements): number[] {
  return chart.getDatasetMeta(0).data.map((element) => (element as BarElement).getProps(['y']).y ?? 0);
}

function stroke(ctx: CanvasRenderingContext2D, color: string, widthPx: number, x: number, from: number, to: number) {
  ctx.strokeStyle = color;
  ctx.lineWidth = widthPx;
  ctx.beginPath();
  ctx.moveTo(x, from);
  ctx.lineTo(x, to);
  ctx.stroke();
}
