import { describe, expect, it } from 'vitest';
import { cardHeight, cardPages, columnsOf, mostLines } from './card-pages.ts';

const space = { widthPx: 1_300, heightPx: 700, fontPx: 33 };
const cards = (many: number, lines: (index: number) => number = () => 2) =>
  Array.from({ length: many }, (_, index) => ({ key: `card ${index}`, lines: lines(index) }));

describe('cards', () => {
  it('stand in columns, the first at the top left, each in the column that ends highest', () => {
    const [page = []] = cardPages(cards(4), space);
    expect(page.map(({ x, y }) => [x > 0, y > 0])).toEqual([
      [false, false],
      [true, false],
      [false, true],
      [true, true],
    ]);
  });

  it.each([1, 7, 40, 200])('all have their place, in order, on pages that hold them (%i)', (many) => {
    const pages = cardPages(
      cards(many, (index) => 1 + (index % 9)),
      space,
    );
    expect(pages.flat().map(({ key }) => key)).toEqual(cards(many).map(({ key }) => key));
    for (const { y, heightPx } of pages.flat()) expect(y + heightPx).toBeLessThanOrEqual(space.heightPx);
    for (const page of pages) expect(page.length).toBeGreaterThan(0);
  });

  it('are as high as a page at most', () => {
    expect(cardHeight(mostLines(space), space.fontPx)).toBeLessThanOrEqual(space.heightPx);
  });

  it('lie in one column where there is little room', () => {
    expect(columnsOf({ widthPx: 500, fontPx: 33 })).toMatchObject({ columns: 1, cardPx: 500 });
    expect(columnsOf({ widthPx: 100, fontPx: 33 }).columns).toBe(1);
  });

  it('are none on no page', () => {
    expect(cardPages([], space)).toEqual([]);
  });
});
