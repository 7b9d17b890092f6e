import { expect, test } from 'vitest';
import { placeOf, ticksOf } from './places.ts';

test('a number stands in its bar, as far as it is on its way through it', () => {
  expect(placeOf(['3', '4', '5'], 4, 0)).toBe(1.5);
  expect(placeOf(['3', '4', '5'], 4.5, 0)).toBe(2);
  expect(placeOf(['0..9', '10..19'], 9.5, 0)).toBe(1);
  expect(placeOf(['0..9', '10..19'], 14.5, 0)).toBe(1.5);
  expect(placeOf(['0.0..0.9', '1..1.9'], 1.45, 1)).toBe(1.5);
  expect(placeOf(['..9', '10..19', '20..'], -400, 0)).toBe(0.5);
  expect(placeOf(['..9', '10..19', '20..'], 400, 0)).toBe(2.5);
  expect(placeOf(['10..19'], 400, 0)).toBe(1);
  expect(placeOf(['10..19'], 4, 0)).toBe(0);
});

test('bars that hold many numbers are named by where they begin, with the end of the last', () => {
  const at = (keys: readonly string[], decimals = 0) => ticksOf(keys, decimals).map(({ at, value }) => [at, value]);
  expect(at(['3', '4'])).toEqual([
    [0.5, 3],
    [1.5, 4],
  ]);
  expect(at(['0..4', '5..10'])).toEqual([
    [0, 0],
    [1, 5],
    [2, 10],
  ]);
  expect(at(['0..0.4', '0.5..0.9'], 1)).toEqual([
    [0, 0],
    [1, 0.5],
    [2, 1],
  ]);
  expect(at(['..9', '10..19', '20..'])).toEqual([
    [1, 10],
    [2, 20],
  ]);
  expect(at(['42', '43..'])).toEqual([[0.5, 42]]);
});
