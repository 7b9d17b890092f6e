import { expect, test } from 'vitest';
import { fitRows, letterEms } from './fit.ts';
import { pagesOf, perPage } from './pages.ts';
import { linesAt } from './text-width.ts';

test('what fits is one page', () => {
  expect(pagesOf(20, 20)).toEqual([{ from: 1, to: 20, of: 20 }]);
});

test('more stand on as few pages as can be, equally full, and none is left out', () => {
  expect(pagesOf(50, 34)).toEqual([
    { from: 1, to: 25, of: 50 },
    { from: 26, to: 50, of: 50 },
  ]);
  for (let count = 2; count <= 50; count++) {
    for (let most = 2; most <= 50; most++) {
      const pages = pagesOf(count, most);
      const all = pages.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, place) => from + place));
      expect(all).toEqual(Array.from({ length: count }, (_, place) => place + 1));
      expect(Math.max(...pages.map(({ from, to }) => to - from + 1))).toBeLessThanOrEqual(most);
    }
  }
});

const projector = { widthPx: 1340, heightPx: 740, minLabelPx: 33, maxLabelPx: 54 };
const small = { widthPx: 690, heightPx: 480, minLabelPx: 23.4, maxLabelPx: 38 };

test('short labels stand close: fifty on two pages of a projector', () => {
  expect(pagesOf(50, perPage(50, 7, projector))).toHaveLength(2);
  expect(pagesOf(20, perPage(20, 7, projector))).toHaveLength(1);
});

test('long labels get the rows they need to be read to their end', () => {
  expect(perPage(10, 25, projector)).toBe(9);
  expect(perPage(20, 60, projector)).toBe(6);
});

test('whatever the labels, all options have been seen after four pages', () => {
  for (const space of [projector, small])
    for (const ems of [3, 12, 25, 65])
      for (let count = 2; count <= 50; count++)
        expect(pagesOf(count, perPage(count, ems, space)).length).toBeLessThanOrEqual(4);
});

test('on an upright screen a label of one or two lines is whole, however many there are', () => {
  const upright = { widthPx: 1036, heightPx: 620, minLabelPx: 58.6, maxLabelPx: 73 };
  expect(perPage(50, 12, upright)).toBe(4);
  for (const ems of [12, 24]) {
    const { place, labelLines, labelPx } = fitRows(perPage(20, ems, upright), ems, upright);
    expect(place).toBe('above');
    expect(linesAt(ems, labelPx, upright.widthPx - labelPx * letterEms), `${ems} em`).toBeLessThanOrEqual(labelLines);
  }
});

test('where there is next to no room, two are compared at a time', () => {
  expect(perPage(20, 5, { ...small, heightPx: 20 })).toBe(2);
});
