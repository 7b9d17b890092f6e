import { expect, test } from 'vitest';
import { afterAt, moved, placeAt, type RowBox, shiftOf } from './places.ts';

const deck = ['a', 'b', 'c', 'd'];
/** 100 px each, but the second: it is open and 300 px high. */
const rows: RowBox[] = [
  { top: 0, height: 100 },
  { top: 100, height: 300 },
  { top: 400, height: 100 },
  { top: 500, height: 100 },
];

test('moving keeps everything, up and down', () => {
  expect(moved(deck, 0, 2)).toEqual(['b', 'c', 'a', 'd']);
  expect(moved(deck, 3, 0)).toEqual(['d', 'a', 'b', 'c']);
  expect(moved(deck, 1, 9)).toEqual(['a', 'c', 'd', 'b']);
});

test.each([
  [0, 2, 'c'],
  [3, 0, null],
  [2, 1, 'a'],
  [1, 3, 'd'],
])('from %i to %i it stands behind %s', (from, to, after) => {
  expect(afterAt(deck, from, to)).toBe(after);
});

test('a row that has not been moved stays in its place', () => {
  for (const from of rows.keys()) expect(placeAt(0, rows, from)).toBe(from);
});

test.each([
  [0, 149, 0],
  [0, 151, 1],
  [0, 9_999, 3],
  [3, -49, 3],
  [3, -51, 2],
  [3, -251, 1],
  [3, -9_999, 0],
  [1, 49, 1],
  [1, 51, 2],
  [1, -51, 0],
])('row %i, dragged by %i px, takes place %i', (from, byPx, to) => {
  expect(placeAt(byPx, rows, from)).toBe(to);
});

test('the rows between make room, by the height of the one that is dragged', () => {
  const shifts = (from: number, to: number) => rows.map((_, place) => shiftOf(place, rows, from, to));
  expect(shifts(0, 2)).toEqual([0, -100, -100, 0]);
  expect(shifts(3, 1)).toEqual([0, 100, 100, 0]);
  expect(shifts(1, 0)).toEqual([300, 0, 0, 0]);
  expect(shifts(2, 2)).toEqual([0, 0, 0, 0]);
});
