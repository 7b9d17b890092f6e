import { expect, test } from 'vitest';
import { colorAt, coverAt, regionsOf, warmth } from './field.ts';

const size = { columns: 96, rows: 48, shape: 2 };

test('it is warmest where most pins are, and cold where there are none', () => {
  const field = warmth(['6.6', '18.18'], [9, 3], size);
  const at = (x: number, y: number) =>
    field[Math.floor(y * size.rows) * size.columns + Math.floor(x * size.columns)] ?? 0;
  expect(at(6.5 / 24, 6.5 / 24)).toBeGreaterThan(0.9);
  expect(at(18.5 / 24, 18.5 / 24)).toBeGreaterThan(0.25);
  expect(at(18.5 / 24, 18.5 / 24)).toBeLessThan(0.4);
  expect(at(0.9, 0.1)).toBe(0);
  expect(Math.max(...field)).toBe(1);
});

test('no pin makes nothing warm', () => {
  expect(Math.max(...warmth([], [], size), ...warmth(['3.3'], [0], size))).toBe(0);
  expect(coverAt(0)).toBe(0);
});

test('more is always lighter, so that no colour has to be told from another', () => {
  const light = Array.from({ length: 21 }, (_, step) => {
    const [red, green, blue] = colorAt(step / 20);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  });
  for (const [place, value] of light.entries()) if (place > 0) expect(value).toBeGreaterThan(light[place - 1] ?? 0);
});

test('the nine parts of the picture are told with most pins first', () => {
  expect(regionsOf(['0.0', '7.7', '8.0', '23.23', '12.12'], [1, 2, 9, 4, 3])).toEqual([
    { column: 1, row: 0, count: 9 },
    { column: 2, row: 2, count: 4 },
    { column: 0, row: 0, count: 3 },
    { column: 1, row: 1, count: 3 },
  ]);
});
