import { useEffect, useState } from 'preact/hooks';
import {
  aboveRowEms,
  besideEms,
  columnsFor,
  isNarrow,
  leastRowEms,
  linesAbove,
  mostLinesAbove,
  type Space,
} from './fit.ts';

/** How long a page of options stays: long enough to read what is new on it. */
const turnMs = { few: 10_000, many: 6_000 };
const manyPages = 7;

/** A hall waits for one round of pages at most so long. */
const mostPages = 4;
/** In a narrow column there is room for few options, and for few words beside a bar. */
const mostNarrowPages = 17;
/** Heights of a row in ems of the label: its label on one line above its bar, on two beside it, on one. */
const rows = { lineAbove: 2.6, twoLines: 2.46, oneLine: leastRowEms };

/**
 * How many options a page holds. Rows as high as the labels need, so that they can be read to their end, while that takes
 * few pages; else lower ones. `longestEms`: the widest label. At least two: a page of one compares nothing.
 */
export function perPage(count: number, longestEms: number, space: Space): number {
  const { heightPx, minLabelPx } = space;
  const beside = besideEms(1, space);
  const columns = columnsFor(count, longestEms, space);
  const wanted = columns === 2 || longestEms <= beside ? [] : wantedRows(longestEms, beside, space);
  const atLeast = (rowEms: number) => Math.max(2, columns * Math.floor(heightPx / (minLabelPx * rowEms)));
  const most = isNarrow(space) ? mostNarrowPages : mostPages;
  const enough = wanted.map(atLeast).find((fitting) => Math.ceil(count / fitting) <= most);
  return enough ?? atLeast(rows.oneLine);
}

/** The rows in which a label too long to stand beside its bar on one line can be read, the best first. */
function wantedRows(longestEms: number, beside: number, space: Space): readonly number[] {
  const narrow = isNarrow(space);
  const lines = Math.min(linesAbove(longestEms, space), mostLinesAbove);
  if (narrow && lines === 1) return [rows.lineAbove];
  // Words do not fill the first of two lines to its end.
  if (!narrow && longestEms <= beside * 1.8) return [rows.twoLines];
  const above = Array.from({ length: Math.max(1, lines - 1) }, (_, fewer) => aboveRowEms(Math.max(2, lines - fewer)));
  return [...above, narrow ? rows.lineAbove : rows.twoLines];
}

export interface Page {
  /** The first and the last place on this page, from 1. */
  readonly from: number;
  readonly to: number;
  readonly of: number;
}

/** `count` places on as few pages as `most` allows, as equally full as can be. */
export function pagesOf(count: number, most: number): readonly Page[] {
  const pages = Math.max(1, Math.ceil(count / most));
  const size = Math.ceil(count / pages);
  return Array.from({ length: pages }, (_, page) => ({
    from: page * size + 1,
    to: Math.min(count, (page + 1) * size),
    of: count,
  }));
}

/** The page to show now: one after another, each for a while, and from the first again. */
export function usePage(count: number, most: number): Page | null {
  const pages = pagesOf(count, most);
  const turn = useTurn(pages.length, count);
  return pages.length === 1 ? null : (pages[turn] ?? null);
}

/** Which of so many pages to show now, from 0. Starts again with another number of them, or `of` something else. */
export function useTurn(pages: number, of: unknown = null, ms = turnMs[pages < manyPages ? 'few' : 'many']): number {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    setTurn(0);
    // Pictures of the page must not depend on the moment.
    if (pages <= 1 || document.documentElement.dataset['still'] !== undefined) return;
    const timer = setInterval(() => setTurn((now) => now + 1), ms);
    return () => clearInterval(timer);
  }, [of, pages, ms]);
  return pages === 0 ? 0 : turn % pages;
}
