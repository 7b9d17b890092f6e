import { expect, test } from 'vitest';
import { textEms } from '../chart/text-width.ts';
import { questionPx, screenUnitPx } from './type-size.ts';

const unit = screenUnitPx(1920, 1080);
const sizeOf = (question: string) => questionPx(textEms(question), 1340, unit) / unit;

test('a short question is large, on one line', () => {
  expect(sizeOf('Lunch?')).toBe(6.6);
});

test('a longer question is never larger than a shorter one', () => {
  let before = Number.POSITIVE_INFINITY;
  for (let chars = 1; chars <= 300; chars++) {
    const now = sizeOf('x'.repeat(chars));
    expect(now).toBeLessThanOrEqual(before);
    before = now;
  }
});

test('no question is smaller than 3 % of the height of a landscape screen', () => {
  for (const [width, height] of [
    [1024, 768],
    [1920, 1080],
    [3840, 2160],
  ] as const) {
    const px = questionPx(300, width * 0.6, screenUnitPx(width, height));
    expect(px / height).toBeGreaterThanOrEqual(0.03);
  }
});

test('Chinese needs more room than Latin of the same length', () => {
  expect(sizeOf('你'.repeat(60))).toBeLessThan(sizeOf('n'.repeat(60)));
});
