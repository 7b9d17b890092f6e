import { expect, test } from 'vitest';
import { fitRows, lineHeight } from './fit.ts';
import { perPage } from './pages.ts';

const projector = { widthPx: 1340, heightPx: 820, minLabelPx: 32.4, maxLabelPx: 56 };
const small = { widthPx: 640, heightPx: 440, minLabelPx: 23, maxLabelPx: 40 };
const short = 8;
const long = 120 * 0.54;

test('a handful of options have their labels above thick bars', () => {
  expect(fitRows(5, short, projector)).toMatchObject({ place: 'above', columns: 1, rows: 5 });
});

test('on an upright screen bars are no stumps: labels of one line stand above', () => {
  const upright = { widthPx: 1000, heightPx: 840, minLabelPx: 57.6, maxLabelPx: 62 };
  expect(fitRows(5, short, upright)).toMatchObject({ place: 'above', columns: 1 });
  expect(fitRows(5, 30, upright)).toMatchObject({ place: 'beside', labelLines: 2 });
});

test('many options have their labels beside the bars', () => {
  expect(fitRows(15, short, projector)).toMatchObject({ place: 'beside', columns: 1 });
});

test('labels keep their least size up to twenty options on a projector', () => {
  for (let count = 2; count <= 20; count++) {
    for (const ems of [short, long]) expect(fitRows(count, ems, projector).labelPx).toBeGreaterThanOrEqual(32.4);
  }
});

test('more options than one column takes stand in two, where both have room and no label is cut', () => {
  expect(fitRows(26, short, projector)).toMatchObject({ columns: 2, rows: 13 });
  expect(fitRows(26, 20, projector)).toMatchObject({ columns: 1 });
  expect(fitRows(26, short, small)).toMatchObject({ columns: 1 });
});

test('whatever the number and the length, label and bar stay within their row', () => {
  for (const space of [projector, small]) {
    for (const ems of [1, short, 30, long]) {
      for (let count = 2; count <= perPage(50, ems, space); count++) {
        const fit = fitRows(count, ems, space);
        const textPx = fit.labelPx * lineHeight * fit.labelLines;
        expect(fit.rows * fit.columns).toBeGreaterThanOrEqual(count);
        expect(fit.labelPx).toBeGreaterThanOrEqual(space.minLabelPx);
        const needed = fit.place === 'above' ? textPx + fit.gapPx + fit.barPx : Math.max(textPx, fit.barPx);
        expect(needed, `${count} options, ${ems} em`).toBeLessThanOrEqual(fit.rowPx + 0.01);
        expect(Math.abs(fit.barOffsetPx) + fit.barPx / 2).toBeLessThanOrEqual(fit.rowPx / 2 + 0.01);
        expect(fit.labelColumnPx).toBeLessThan((space.widthPx / fit.columns) * 0.67);
      }
    }
  }
});

test('long labels take further lines where there is room', () => {
  expect(fitRows(4, long, projector).labelLines).toBeGreaterThan(1);
  expect(fitRows(4, short, projector).labelLines).toBe(1);
});
