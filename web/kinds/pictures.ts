import type { Bar } from '../chart/bars.ts';
import { sortedBars } from '../chart/order.ts';
import type { ChartPicture, Drawing } from '../chart/picture.ts';
import type { Kept } from './figures.ts';

/** What the picture of a round, to be taken away, is made of. */
export interface Pictured extends Kept {
  /** Everything that was counted, in its order. */
  readonly bars: readonly Bar[];
  /** Different answers that are not among these. */
  readonly left?: number;
}

/** A kind's folder where charts become files: `picture.ts`, where bars with labels in their order do not say it. */
interface PicturePart {
  readonly drawingOf?: (of: Pictured) => Drawing;
  /** It has bars beside the drawing. */
  readonly hasBars?: true;
  /** Most first: an order is what was asked for. */
  readonly isSorted?: true;
}

const parts = import.meta.glob<PicturePart>('./*/picture.ts', { eager: true });

/** The chart of a round as screens show it. `isSorted`: the room wishes it. */
export function chartOf(kind: string, of: Pictured, isSorted = false): Pick<ChartPicture, 'bars' | 'drawing'> {
  const { drawingOf, hasBars = false, ...part } = parts[`./${kind}/picture.ts`] ?? {};
  const bars = isSorted || part.isSorted ? sortedBars(of.bars) : of.bars;
  // There is nothing to draw of no answers.
  if (!drawingOf || bars.length === 0) return { bars };
  return { bars: hasBars ? bars : [], drawing: drawingOf(of) };
}
