import { expect, it } from 'vitest';
import { phonePace } from './pace.ts';

it.each([
  ['a small room, every pulse', 2, 0.1, 50],
  ['a hall, a quarter of a core', 80, 0.3, 320],
  ['a hall beside many ballots, half of what is idle', 80, 0.7, 80 / 0.15],
  ['a hall beside more than the server can do, as rarely as allowed', 80, 1, 1_000],
  ['nobody in no time', 0, Number.NaN, 50],
  ['nobody in a busy time', 0, 1, 50],
  ['a class that votes all at once, nearly as often as ever', 5, 1, 5 / 0.08],
  ['a hall as large as a stadium, as rarely as allowed', 900, 0, 1_000],
])('[R3] phones of %s', (_, costMs, utilization, pace) => {
  expect(phonePace(costMs, utilization)).toBeCloseTo(pace);
});
