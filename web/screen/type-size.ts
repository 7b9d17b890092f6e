import { linesAt } from '../chart/text-width.ts';
import { type Layout, leastShare } from './layout.ts';

/** The height by which everything but question and labels is measured. A portrait screen is narrow before it is high. */
export function screenUnitPx(widthPx: number, heightPx: number): number {
  return Math.min(heightPx, widthPx * 1.35) / 100;
}

/** Sizes in units, each with the lines it may take. Down to 3 % of the screen's height: readable from the last row. */
const sizes = [
  { size: 6.6, lines: 1 },
  { size: 5.8, lines: 1 },
  { size: 5.2, lines: 2 },
  { size: 4.6, lines: 3 },
  { size: 4, lines: 4 },
  { size: 3.5, lines: 5 },
] as const;

/** Lines are so high, of their size. */
const lineHeight = 1.17;
/** The least of a portrait screen's height, for questions of several hundred letters. */
const leastPortraitShare = 0.0226;
/** A question at its least size may take so much of a portrait screen; the rest is the result's. */
const mostHeight = 0.26;
/** And, where it is as small as on a landscape screen of that width, so much before it gets smaller still. */
const mostSmallHeight = 0.38;

/**
 * The question as large as its length allows, and never smaller than `leastPx`. `ems`: its width. Steps, so that a small
 * change of room changes nothing. On a portrait screen a long question would leave no room for the result: there it gets
 * smaller until it takes a quarter of the height.
 */
export function questionPx(
  ems: number,
  { mainPx, unitPx, leastPx, isPortrait }: Pick<Layout, 'mainPx' | 'unitPx' | 'leastPx' | 'isPortrait'>,
): number {
  const fit = sizes.find(({ size, lines }) => linesAt(ems, size * unitPx, mainPx) <= lines);
  const px = Math.max(leastPx, (fit?.size ?? 0) * unitPx);
  if (!isPortrait) return px;
  const heightPx = leastPx / leastShare;
  const floorPx = leastPortraitShare * heightPx;
  const isWithin = (share: number) => (candidate: number) =>
    candidate <= px && linesAt(ems, candidate, mainPx) * candidate * lineHeight <= share * heightPx;
  const small = 3.05 * unitPx;
  const fits = [px, leastPx, 3.9 * unitPx, 3.5 * unitPx].find(isWithin(mostHeight));
  return fits ?? (isWithin(mostSmallHeight)(small) ? small : floorPx);
}
