/** Where everything in a comparison of two rounds stands. */
export interface CompareFit {
  /** `stacked`: an option's two bars below its label; `rows`: beside it, in one row. */
  readonly place: 'stacked' | 'rows';
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
const rowEms = { stacked: 2.9, rows: 1.62 };
const mostEms = { stacked: 4.6, rows: 2.2 };
/** One row needs room for label, two bars with a number, and the change. */
const leastRowEms = 30;
/** Of a row's width: the label's share, without its letter (compare.css). */
const labelShare = 0.35;
const letterEms = 2.2;
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
  const rowsAt = (place: CompareFit['place'], px: number) => Math.max(2, Math.floor(px / (rowEms[place] * leastPx)));
  const headedPx = Math.max(0, box.heightPx - headEms * leastPx);
  const pagedPx = headedPx - pageEms * leastPx;
  const widthEms = box.widthPx / leastPx;
  const isStacked =
    count <= rowsAt('stacked', headedPx) ||
    widthEms < leastRowEms ||
    (longestEms > widthEms * labelShare - letterEms && count <= rowsAt('stacked', pagedPx) * mostPages);
  const place = isStacked ? 'stacked' : 'rows';
  const shape = { place, mostEms: mostEms[place] } as const;
  // Nothing is measured yet.
  if (box.heightPx === 0) return { ...shape, labelPx: leastPx, perPage: count, heightPx: 0 };
  if (count > rowsAt(place, headedPx)) {
    return { ...shape, labelPx: leastPx, perPage: rowsAt(place, pagedPx), heightPx: pagedPx };
  }
  const labelPx = Math.min(
    leastPx * mostTimes,
    Math.max(leastPx, box.heightPx / (headEms + count * rowEms[place] * 1.2)),
  );
  return { ...shape, labelPx, perPage: count, heightPx: box.heightPx - headEms * labelPx };
}
