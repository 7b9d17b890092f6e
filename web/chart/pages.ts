import { useEffect, useState } from 'preact/hooks';
import { besideEms, columnsFor, leastRowEms, type Space } from './fit.ts';

/** How long a page of options stays: long enough to read what is new on it. */
const turnMs = 10_000;

/** A hall waits for one round of pages at most so long. */
const mostPages = 4;
/** Heights of a row in ems of the label: a long label in two lines above its bar, in two beside it, in one. */
const rows = { above: 3.46, twoLines: 2.46, oneLine: leastRowEms };

/**
 * How many options a page holds. Rows as high as the labels need, so that they can be read to their end, while that takes
 * few pages; else lower ones. `longestEms`: the widest label. At least two: a page of one compares nothing.
 */
export function perPage(count: number, longestEms: number, space: Space): number {
  const { heightPx, minLabelPx } = space;
  const beside = besideEms(1, space);
  const columns = columnsFor(count, longestEms, space);
  // Words do not fill the first of two lines to its end.
  const wanted =
    columns === 2 || longestEms <= beside
      ? []
      : longestEms <= beside * 1.8
        ? [rows.twoLines]
        : [rows.above, rows.twoLines];
  const atLeast = (rowEms: number) => Math.max(2, columns * Math.floor(heightPx / (minLabelPx * rowEms)));
  const enough = wanted.map(atLeast).find((most) => Math.ceil(count / most) <= mostPages);
  return enough ?? atLeast(rows.oneLine);
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
export function useTurn(pages: number, of: unknown = null): number {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    setTurn(0);
    // Pictures of the page must not depend on the moment.
    if (pages <= 1 || document.documentElement.dataset['still'] !== undefined) return;
    const timer = setInterval(() => setTurn((now) => now + 1), turnMs);
    return () => clearInterval(timer);
  }, [of, pages]);
  return pages === 0 ? 0 : turn % pages;
}
