import { expect, test } from 'vitest';
import { gridOf } from './grid.ts';

test('cells are as wide as they can be, and never beyond their place', () => {
  expect(gridOf(2, { widthPx: 410, heightPx: 1_000 }, 10)).toEqual({ columns: 1, cellPx: 410 });
  expect(gridOf(4, { widthPx: 810, heightPx: 610 }, 10)).toEqual({ columns: 2, cellPx: 400 });
  expect(gridOf(0, { widthPx: 0, heightPx: 0 }, 10).cellPx).toBe(0);
  for (const count of [2, 3, 5, 7, 12, 50]) {
    const box = { widthPx: 700, heightPx: 620 };
    const { columns, cellPx } = gridOf(count, box, 10);
    const rows = Math.ceil(count / columns);
    expect(columns * cellPx + (columns - 1) * 10).toBeLessThanOrEqual(box.widthPx);
    expect((rows * cellPx * 3) / 4 + (rows - 1) * 10).toBeLessThanOrEqual(box.heightPx);
    expect(cellPx).toBeGreaterThan(50);
  }
});
