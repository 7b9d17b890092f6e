import { expect, test } from 'vitest';
import { moved, placeAt, putAt, toggled } from './order.ts';

test('whoever is tapped comes last, whoever is tapped again goes, and those behind move up', () => {
  expect(toggled([], 'b', 3)).toEqual(['b']);
  expect(toggled(['b', 'a'], 'c', 3)).toEqual(['b', 'a', 'c']);
  expect(toggled(['b', 'a', 'c'], 'a', 3)).toEqual(['b', 'c']);
});

test('a full order takes in nobody', () => {
  expect(toggled(['b', 'a'], 'c', 2)).toEqual(['b', 'a']);
  expect(toggled(['b', 'a'], 'a', 2)).toEqual(['b']);
});

test('one place up or down, and no further than the ends', () => {
  expect(moved(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
  expect(moved(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c']);
  expect(moved(['a'], 'x', 1)).toEqual(['a']);
});

test('to any place, and nowhere if it is there or has none', () => {
  const order = ['a', 'b', 'c', 'd'];
  expect(putAt(order, 'a', 2)).toEqual(['b', 'c', 'a', 'd']);
  expect(putAt(order, 'd', 0)).toEqual(['d', 'a', 'b', 'c']);
  expect(putAt(order, 'b', 1)).toBe(order);
  expect(putAt(order, 'x', 0)).toBe(order);
});

test('a row that is dragged stands beyond those whose middle it has passed, however high they are', () => {
  const rows = [
    { topPx: 0, heightPx: 60 },
    { topPx: 70, heightPx: 100 },
    { topPx: 180, heightPx: 60 },
  ];
  expect(placeAt(rows, 0, 0)).toBe(0);
  expect(placeAt(rows, 0, 59)).toBe(0);
  expect(placeAt(rows, 0, 61)).toBe(1);
  expect(placeAt(rows, 0, 151)).toBe(2);
  expect(placeAt(rows, 0, 9_000)).toBe(2);
  expect(placeAt(rows, 2, -59)).toBe(2);
  expect(placeAt(rows, 2, -61)).toBe(1);
  expect(placeAt(rows, 2, -9_000)).toBe(0);
  expect(placeAt(rows, 1, 5)).toBe(1);
  expect(placeAt([], 3, 5)).toBe(3);
});
