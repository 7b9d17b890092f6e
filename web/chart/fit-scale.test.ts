import { expect, test } from 'vitest';
import { fitScale } from './fit-scale.ts';

const projector = { widthPx: 1_280, heightPx: 760, minLabelPx: 33, maxLabelPx: 54 };
const ems = { numbers: 2.3, end: 9 };

test.each([2, 5, 11])('everything of %i steps fits a projector, and nothing is too small to be read', (steps) => {
  const fit = fitScale(steps, ems, projector);
  if (!fit) throw new Error('the bars lie');
  expect(Math.min(fit.labelPx, fit.endPx, fit.numberPx, fit.meanPx)).toBeGreaterThanOrEqual(projector.minLabelPx);
  expect(fit.numberPx * ems.numbers).toBeLessThanOrEqual(fit.columnPx);
  expect(fit.barPx).toBeLessThan(fit.columnPx);
  const chartPx = projector.heightPx - fit.headPx - fit.footPx;
  // Numbers over the columns, and as much again for the columns themselves.
  expect(chartPx).toBeGreaterThan(fit.numberPx * 2.4 * 2);
});

test('the bars lie where columns are too narrow for their numbers, or too low', () => {
  expect(fitScale(11, { ...ems, numbers: 3.5 }, projector)).toBeNull();
  expect(fitScale(11, ems, { ...projector, widthPx: 700 })).toBeNull();
  expect(fitScale(5, ems, { ...projector, heightPx: 280 })).toBeNull();
});

test('ends without names take no room', () => {
  const [named, bare] = [fitScale(5, ems, projector), fitScale(5, { ...ems, end: 0 }, projector)];
  expect(bare?.endLines).toBe(0);
  expect(bare?.footPx).toBeLessThan(named?.footPx ?? 0);
});
