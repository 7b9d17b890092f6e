import { expect, test } from 'vitest';
import type { Bar } from '../chart/bars.ts';
import { notedPen, plainLook } from '../chart/noted-pen.ts';
import { chartOf, type Pictured } from './pictures.ts';

const heights = { leastPx: 800, mostPx: 2_600 };
const widthPx = 1_744;

const barsOf = (counted: readonly (readonly [label: string, count: number])[]): Bar[] =>
  counted.map(([label, count], index) => ({ key: label, index, label, shown: { count, percent: 0 } }));

function pictured(counted: readonly (readonly [string, number])[], more: Partial<Pictured> = {}): Pictured {
  return { ask: {}, ballots: 10, keys: [], counts: [], bars: barsOf(counted), ...more };
}

/** What a kind writes in place of bars, and how high it wants to be. */
async function drawn(kind: string, of: Pictured) {
  const { bars, drawing } = chartOf(kind, of);
  const { pen, font, written } = notedPen();
  const heightPx = drawing?.heightPx?.({ widthPx, fontPx: 32, ...heights }) ?? heights.leastPx;
  const { ink, muted } = plainLook;
  await drawing?.draw(pen, { x: 0, y: 0, widthPx, heightPx, fontPx: 32, font, ink, muted, look: plainLook });
  return { bars, heightPx, written, texts: written.map(({ text }) => text) };
}

test('words are a cloud, the one that came most the largest, and what finds no room is counted', async () => {
  const { bars, written, texts } = await drawn(
    'words',
    pictured([['rare', 1] as const, ['often', 20] as const], { left: 3 }),
  );
  expect(bars).toEqual([]);
  const [rare, often] = ['rare', 'often'].map((word) => written.find(({ text }) => text === word)?.fontPx ?? 0);
  expect(often).toBeGreaterThan(rare ?? 0);
  expect(texts).toContain('and 3 more');
});

test('texts are cards, whole: the picture grows with them, and says how many it holds where it cannot', async () => {
  const long = 'So many words that nobody would put them onto one line of a card. '.repeat(3).trim();
  const few = await drawn('text', pictured([['Short', 2] as const, [long, 1] as const]));
  expect([few.bars, few.heightPx]).toEqual([[], heights.leastPx]);
  expect(few.texts.join(' ')).toContain('Short\u00a0×2');
  expect(few.texts.join(' ')).toContain(long);
  const many = await drawn('text', pictured(Array.from({ length: 16 }, (_, at) => [`${long} ${at}`, 1] as const)));
  expect(many.heightPx).toBeGreaterThan(heights.leastPx);
  expect(many.heightPx).toBeLessThan(heights.mostPx);
  expect(many.texts.at(-1)).toMatch(/ 15$|^15$/);
  const all = pictured(
    Array.from({ length: 300 }, (_, at) => [`${long} ${at}`, 1] as const),
    { left: 100 },
  );
  const most = await drawn('text', all);
  expect(most.heightPx).toBe(heights.mostPx);
  expect(most.texts.at(-1)).toMatch(/^Answers 1–\d+ of 400, the newest first\.$/);
});

test('a scale stands, with its ends and its average over its place', async () => {
  const steps = [1, 2, 3, 4, 5].map((step) => [String(step), step === 4 ? 8 : 0] as const);
  const ask = { from: 1, to: 5, low: 'Not at all', high: null };
  const { bars, written, texts } = await drawn('scale', pictured(steps, { ask, summary: { mean: 4 } }));
  expect(bars).toEqual([]);
  expect(texts).toEqual(expect.arrayContaining(['1', '5', 'Not at all', '4.0', ' on average']));
  const at = (text: string) => written.findLast((one) => one.text === text)?.x ?? 0;
  expect(Math.abs(at('4.0') - at('4'))).toBeLessThan(widthPx / 5);
});

test('pictures stand beside their bars', () => {
  const chart = chartOf('images', pictured([['Sea', 1] as const], { ask: { pictures: [] } }));
  expect(chart.drawing).toBeDefined();
  expect(chart.bars.map(({ label }) => label)).toEqual(['Sea']);
});

test('points and ranks are in their order, others as listed unless the room wishes it', () => {
  const of = pictured([['low', 1] as const, ['high', 5] as const]);
  const labels = (kind: string, isSorted = false) => chartOf(kind, of, isSorted).bars.map(({ label }) => label);
  for (const kind of ['points', 'ranking']) expect(labels(kind)).toEqual(['high', 'low']);
  for (const kind of ['choice', 'multiple', 'motion', 'images']) {
    expect(labels(kind)).toEqual(['low', 'high']);
    expect(labels(kind, true)).toEqual(['high', 'low']);
  }
});

test('of no answers nothing is drawn', () => {
  for (const kind of ['words', 'text', 'number', 'pin']) expect(chartOf(kind, pictured([]))).toEqual({ bars: [] });
});
