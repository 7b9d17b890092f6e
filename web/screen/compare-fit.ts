/** Where everything in a comparison of two rounds stands. */
export interface CompareFit {
  /** An option's two bars: `stacked` below its label, `rows` beside it, `narrow` one below the other. */
  readonly place: 'stacked' | 'rows' | 'narrow';
  readonly labelPx: number;
  readonly perPage: number;
  /** For the rows of a page. */
  readonly heightPx: number;
  /** A row is never higher, in ems of the label: few options stay together. */
  readonly mostEms: number;
}

/** In ems of the label: the line that names the rounds, and the one that says what is seen. */
const headEms = 2;
const pageEms = 1.6;
const rowEms = { stacked: 2.9, rows: 1.62, narrow: 4.2 };
const mostEms = { stacked: 4.6, rows: 2.2, narrow: 5.4 };
/** One row needs room for label, two bars with a number, and the change; two bars side by side for all but the label. */
const leastWidthEms = { rows: 30, stacked: 26 };
/** Of a row's width: the label's share, without its letter (compare.css). */
const labelShare = 0.35;
const letterEms = 2.2;
/** In a narrow column the change stands behind the label; a longer one has two lines. */
const changeEms = 4.2;
const secondLineEms = 1.2;
/** With few options everything is so much larger at most. */
const mostTimes = 1.5;
const mostPages = 4;

/** `longestEms`: the widest label. `leastPx`: no label is smaller. */
export function compareFit(
  count: number,
  longestEms: number,
  box: { readonly widthPx: number; readonly heightPx: number },
  leastPx: number,
): CompareFit {
  const widthEms = box.widthPx / leastPx;
  const isLong = longestEms > widthEms - letterEms - changeEms;
  const emsOf = (place: CompareFit['place']) => rowEms[place] + (place === 'narrow' && isLong ? secondLineEms : 0);
  const rowsAt = (place: CompareFit['place'], px: number) => Math.max(2, Math.floor(px / (emsOf(place) * leastPx)));
  const headedPx = Math.max(0, box.heightPx - headEms * leastPx);
  const pagedPx = headedPx - pageEms * leastPx;
  const isStacked =
    count <= rowsAt('stacked', headedPx) ||
    widthEms < leastWidthEms.rows ||
    (longestEms > widthEms * labelShare - letterEms && count <= rowsAt('stacked', pagedPx) * mostPages);
  const place = widthEms < leastWidthEms.stacked ? 'narrow' : isStacked ? 'stacked' : 'rows';
  const shape = { place, mostEms: mostEms[place] + emsOf(place) - rowEms[place] } as const;
  // Nothing is measured yet.
  if (box.heightPx === 0) return { ...shape, labelPx: leastPx, perPage: count, heightPx: 0 };
  if (count > rowsAt(place, headedPx)) {
    return { ...shape, labelPx: leastPx, perPage: rowsAt(place, pagedPx), heightPx: pagedPx };
  }
  const labelPx = Math.min(
    leastPx * mostTimes,
    Math.max(leastPx, box.heightPx / (headEms + count * emsOf(place) * 1.2)),
  );
  return { ...shape, labelPx, perPage: count, heightPx: box.heightPx - headEms * labelPx };
}
