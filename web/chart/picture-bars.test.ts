import { expect, test } from 'vitest';
import type { Bar } from './bars.ts';
import { notedPen, plainLook } from './noted-pen.ts';
import { barsIn, drawBars } from './picture-bars.ts';

const heights = { leastPx: 800, mostPx: 2_600 };

const barsOf = (labels: readonly string[], counts: readonly number[] = []): Bar[] =>
  labels.map((label, index) => ({ key: label, index, label, shown: { count: counts[index] ?? 0, percent: 0 } }));

function picture(bars: readonly Bar[], more: Partial<Parameters<typeof barsIn>[0]> = {}) {
  const { pen, font, written } = notedPen();
  const measure = (text: string) => pen.measureText(text).width;
  const wanted = { bars, widthPx: 1_744, heights, font, measure, ...more };
  const fitted = barsIn(wanted);
  drawBars(pen, { ...wanted, x: 0, y: 0, fitted, look: plainLook });
  return { fitted, at: (text: string) => written.find((one) => one.text === text) };
}

test('bars stand where the room wishes it and their labels can be read', () => {
  const { at, fitted } = picture(barsOf(['Tea', 'Water'], [3, 2]), { direction: 'vertical' });
  expect(fitted.fit).toHaveProperty('standing');
  expect(at('Water')?.y).toBe(at('Tea')?.y);
  const long = barsOf(Array.from({ length: 20 }, (_, place) => `A label that is far too wide for a column, ${place}`));
  expect(picture(long, { direction: 'vertical' }).fitted.fit).toHaveProperty('lying');
});

test('a picture is as high as lets every label be read whole', () => {
  const labels = Array.from({ length: 12 }, (_, place) => `${'many words '.repeat(20)}${place}`);
  const { fitted } = picture(barsOf(labels));
  expect(fitted.heightPx).toBeGreaterThan(heights.leastPx);
});

test('the line of the votes that carry has its label above, and no number stands on it', () => {
  const line = { at: 28, label: '2/3 of 42 votes', short: '28', on: [0] };
  const without = picture(barsOf(['Yes', 'No'], [27, 15]));
  const { at, fitted } = picture(barsOf(['Yes', 'No'], [27, 15]), { line });
  expect(fitted.fit).toHaveProperty('lying');
  expect(at('2/3 of 42 votes')?.y).toBeLessThan(at('Yes')?.y ?? 0);
  expect(at('27')?.x).toBeGreaterThan(without.at('27')?.x ?? 0);
  expect(at('15')?.x).toBe(without.at('15')?.x);
});
