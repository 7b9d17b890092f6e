import { expect, test } from 'vitest';
import { spentOf, stepsOf, withMore, withPoints } from './spread.ts';

const ask = { points: 100, all: true };

test.each([
  [100, [5, 10]],
  [10, [1, 2]],
  [1_000, [50, 100]],
  [25, [1, 2]],
])('of %i points the buttons give %j', (points, steps) => {
  expect(stepsOf({ ...ask, points })).toEqual(steps);
});

test('more is never more than are left', () => {
  expect(withMore({ a: 60, b: 37 }, 'b', 10, ask)).toEqual({ a: 60, b: 40 });
  expect(withMore({ a: 60, b: 40 }, 'c', 10, ask)).toEqual({ a: 60, b: 40 });
});

test('fewer is never less than none, and none is nothing', () => {
  expect(withMore({ a: 60, b: 7 }, 'b', -10, ask)).toEqual({ a: 60 });
});

test('too many may be typed, to be taken away again', () => {
  const over = withPoints({ a: 60 }, 'b', 70);
  expect(spentOf(over)).toBe(130);
  expect(withMore(over, 'a', 10, ask)).toEqual(over);
  expect(withMore(over, 'a', -10, ask)).toEqual({ a: 50, b: 70 });
});

test.each([Number.NaN, -5, 2.5, 0])('%j is nothing', (typed) => {
  expect(withPoints({ a: 60 }, 'a', typed)).toEqual({});
});
