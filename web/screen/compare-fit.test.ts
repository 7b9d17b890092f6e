import { expect, test } from 'vitest';
import { compareFit } from './compare-fit.ts';

const projector = { widthPx: 1340, heightPx: 740 };
const portrait = { widthPx: 1000, heightPx: 800 };

test('few options are large, each with its bars below its label', () => {
  const fit = compareFit(3, 8, projector, 33);
  expect(fit).toMatchObject({ place: 'stacked', perPage: 3 });
  expect(fit.labelPx).toBeGreaterThan(33);
});

test('many with short labels stand in one row each', () => {
  expect(compareFit(12, 6, projector, 33)).toMatchObject({ place: 'rows', perPage: 12 });
});

test('many with long labels keep them whole, on several pages', () => {
  const fit = compareFit(12, 18, projector, 33);
  expect(fit.place).toBe('stacked');
  expect(fit.perPage).toBeLessThan(12);
});

test('on a narrow screen the bars stand one below the other', () => {
  expect(compareFit(12, 6, portrait, 58).place).toBe('narrow');
});

test('a page never holds more than its height, and no label is smaller than it may be', () => {
  for (const [box, leastPx] of [
    [projector, 33],
    [portrait, 58],
  ] as const)
    for (const ems of [3, 12, 40])
      for (let count = 2; count <= 50; count++) {
        const fit = compareFit(count, ems, box, leastPx);
        expect(fit.labelPx).toBeGreaterThanOrEqual(leastPx);
        const rowPx = fit.heightPx / Math.min(count, fit.perPage);
        expect(rowPx).toBeGreaterThanOrEqual(fit.labelPx * { rows: 1.6, stacked: 2.85, narrow: 4.1 }[fit.place]);
      }
});

test('on an upright screen a label too long for a line has two, and its rows are higher for it', () => {
  const upright = { widthPx: 1020, heightPx: 1290 };
  const [short, long] = [6, 20].map((ems) => compareFit(8, ems, upright, 58.6));
  expect([short?.place, long?.place]).toEqual(['narrow', 'narrow']);
  expect([short?.perPage, long?.perPage]).toEqual([4, 3]);
});
