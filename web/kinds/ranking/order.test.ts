import { expect, test } from 'vitest';
import { moved, toggled } from './order.ts';

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
