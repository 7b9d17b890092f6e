import { expect, test } from 'vitest';
import { labelOfKey } from '#protocol/kinds/index';
import { cellKey, cellOfLabel, gridCells } from '#protocol/kinds/pin';
import { figureOf } from './figures.ts';

test('every cell of a picture is found again by what an export calls it', () => {
  for (let column = 0; column < gridCells; column += 1)
    for (let row = 0; row < gridCells; row += 1)
      expect(cellOfLabel(labelOfKey('pin', {}, cellKey({ column, row })))).toEqual({ column, row });
  for (const label of ['', 'x 1–2 %, y 0–4 %', 'x 0–33 %', '11.15']) expect(cellOfLabel(label)).toBeNull();
});

test('numbers of a file become the bars that the hall saw', () => {
  const totals = [150, 300, 318, 331, 500].map((value, place) => ({
    label: String(value),
    votes: [1, 7, 6, 11, 2][place] ?? 0,
  }));
  const summary = { spread: { least: 150, low: 300, median: 318, high: 331, most: 500, mean: 317.4 } };
  const kept = { ask: { unit: 'm', decimals: 0, right: null }, ballots: 27, keys: [], counts: [], summary };
  const counted = figureOf('number')?.countedIn(totals, kept);
  expect(counted?.counts.reduce((sum, count) => sum + count, 0)).toBe(27);
  expect(counted?.keys.at(-1)).toMatch(/^\d+\.\.$/);
  expect(figureOf('number')?.sayOf(kept)).toBe('Median 318\u00a0m');
});

test('pins by the parts of the picture, the fullest first', () => {
  expect(figureOf('pin')?.rowsOf({ ask: {}, ballots: 5, keys: ['0.0', '23.23', '22.23'], counts: [2, 2, 1] })).toEqual([
    { label: 'bottom right', votes: 3 },
    { label: 'top left', votes: 2 },
  ]);
});

test('parts of a picture by which rounds are compared have names', () => {
  const nameOf = figureOf('pin')?.nameOf;
  expect(['part 0.0', 'part 2.1', '23.23', '12.12'].map((key) => nameOf?.(key))).toEqual([
    'top left',
    'right',
    'bottom right',
    'middle',
  ]);
});
