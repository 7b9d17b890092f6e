/** A card as it has been broken into lines. */
export interface CardText {
  readonly key: string;
  readonly lines: number;
}

export interface CardSpace {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly fontPx: number;
}

export interface PlacedCard {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly heightPx: number;
}

/** In ems of the card's font. */
export const cardEms = { line: 1.28, padding: 0.7, gap: 0.6, least: 15, mark: 0.24 };

/** As many columns as keep lines long enough to read. */
export function columnsOf({ widthPx, fontPx }: Pick<CardSpace, 'widthPx' | 'fontPx'>): {
  readonly columns: number;
  readonly cardPx: number;
  readonly textPx: number;
} {
  const gap = cardEms.gap * fontPx;
  const columns = Math.max(1, Math.floor((widthPx + gap) / (cardEms.least * fontPx + gap)));
  const cardPx = (widthPx - gap * (columns - 1)) / columns;
  return { columns, cardPx, textPx: cardPx - (2 * cardEms.padding + cardEms.mark) * fontPx };
}

export const cardHeight = (lines: number, fontPx: number) => (lines * cardEms.line + 2 * cardEms.padding) * fontPx;

/** The most lines a card may have: it must fit onto a page. */
export const mostLines = ({ heightPx, fontPx }: Pick<CardSpace, 'heightPx' | 'fontPx'>) =>
  Math.max(1, Math.floor((heightPx / fontPx - 2 * cardEms.padding) / cardEms.line));

/** Cards on pages, each in the column that ends highest: from the left, and from the top, the first first. */
export function cardPages(cards: readonly CardText[], space: CardSpace): readonly (readonly PlacedCard[])[] {
  const { columns, cardPx } = columnsOf(space);
  const gap = cardEms.gap * space.fontPx;
  const pages: PlacedCard[][] = [];
  let page: PlacedCard[] = [];
  let ends: number[] = [];

  function turn() {
    page = [];
    pages.push(page);
    ends = Array.from({ length: columns }, () => 0);
  }

  for (const { key, lines } of cards) {
    const heightPx = cardHeight(lines, space.fontPx);
    if (pages.length === 0) turn();
    let column = ends.indexOf(Math.min(...ends));
    if ((ends[column] ?? 0) + heightPx > space.heightPx && page.length > 0) {
      turn();
      column = 0;
    }
    const y = ends[column] ?? 0;
    page.push({ key, x: column * (cardPx + gap), y, heightPx });
    ends[column] = y + heightPx + gap;
  }
  return pages;
}
