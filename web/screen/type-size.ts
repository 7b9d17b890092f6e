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
/** A question may take so much of a portrait screen before the chat and what is not needed make room for it. */
const mostHeight = 0.26;

type Sheet = Pick<Layout, 'mainPx' | 'unitPx' | 'leastPx' | 'isPortrait'>;

const shareOf = (ems: number, px: number, { mainPx, leastPx }: Sheet) =>
  (linesAt(ems, px, mainPx) * px * lineHeight) / (leastPx / leastShare);

/** Is a question so long that a portrait screen needs the room of all that people can do without? `ems`: its width. */
export const isLong = (ems: number, layout: Sheet): boolean =>
  layout.isPortrait && shareOf(ems, layout.leastPx, layout) > mostHeight;

/**
 * The question as large as its length allows, and never smaller than `leastPx`. `ems`: its width. Steps, so that a small
 * change of room changes nothing. On a portrait screen a long question would leave no room for the result: there it is as
 * small as it may be once it would take a quarter of the height.
 */
export function questionPx(ems: number, layout: Sheet): number {
  const { mainPx, unitPx, leastPx, isPortrait } = layout;
  const fit = sizes.find(({ size, lines }) => linesAt(ems, size * unitPx, mainPx) <= lines);
  const px = Math.max(leastPx, (fit?.size ?? 0) * unitPx);
  return isPortrait && shareOf(ems, px, layout) > mostHeight ? leastPx : px;
}

/** A question takes at most so much of the height: the hall has come for the answer, too. Labels of a portrait screen take more lines. */
const mostOfHeight = { landscape: 0.42, portrait: 0.27 };

export interface Parts {
  readonly count: number;
  /** On each of them; the last one may have fewer. */
  readonly lines: number;
}

/** What of a question is seen at a time: all of it, or as few parts as there can be, of whole lines, equally full. */
export function questionParts(lines: number, linePx: number, heightPx: number, isPortrait: boolean): Parts {
  const share = mostOfHeight[isPortrait ? 'portrait' : 'landscape'];
  const most = Math.max(1, Math.floor((heightPx * share) / linePx));
  const count = Math.max(1, Math.ceil(lines / most));
  return { count, lines: Math.ceil(lines / count) };
}
