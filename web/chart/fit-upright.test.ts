import { expect, test } from 'vitest';
import { fitUpright } from './fit-upright.ts';

const projector = { widthPx: 1340, heightPx: 760, minLabelPx: 33, maxLabelPx: 54 };
const ems = { label: 5, word: 5, numbers: 2 };

test('a handful of short labels stand under their bars, as large as they may be', () => {
  expect(fitUpright(3, ems, projector)).toMatchObject({ labelPx: 54, labelLines: 1 });
});

test('longer labels break into lines, and get smaller, down to the least size', () => {
  const fit = fitUpright(5, { label: 16, word: 6, numbers: 2 }, projector);
  expect(fit?.labelLines).toBeGreaterThan(1);
  expect(fit?.labelPx).toBeGreaterThanOrEqual(33);
});

test.each([
  ['there are too many', 20, ems],
  ['a word is wider than its column', 8, { ...ems, word: 7 }],
  ['a label needs too many lines', 4, { ...ems, label: 65 }],
  ['a number is wider than its column', 10, { label: 2, word: 2, numbers: 4 }],
])('where %s, bars lie', (_, count, wide) => {
  expect(fitUpright(count, wide, projector)).toBeNull();
});

test('labels, numbers and bars stay within the space, whatever it is', () => {
  for (let count = 2; count <= 50; count++) {
    for (const label of [1, 4, 9, 20, 40]) {
      const fit = fitUpright(count, { label, word: Math.min(label, 5), numbers: 2 }, projector);
      if (!fit) continue;
      expect(fit.labelPx).toBeGreaterThanOrEqual(33);
      expect(fit.labelBlockPx + fit.numberPx * 2.4).toBeLessThan(projector.heightPx * 0.75);
      expect(fit.barPx).toBeLessThan(fit.columnPx);
    }
  }
});
