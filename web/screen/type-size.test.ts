import { expect, test } from 'vitest';
import { textEms } from '../chart/text-width.ts';
import { hasRoomForChat, screenLayout } from './layout.ts';
import { isLong, questionParts, questionPx } from './type-size.ts';

const layout = screenLayout(1920, 1080, true);
const sizeOf = (question: string) => questionPx(textEms(question), layout) / layout.unitPx;

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

test.each([
  [1024, 768],
  [1920, 1080],
  [3840, 2160],
])('no question is smaller than 0.03 of the height of a screen of %d by %d', (width, height) => {
  expect(questionPx(300, screenLayout(width, height, true)) / height).toBeGreaterThanOrEqual(0.03);
});

test.each([
  [1080, 1920],
  [768, 1024],
])('in portrait (%d by %d) neither, and what is not needed makes room for a long one', (width, height) => {
  const usual = screenLayout(width, height, true);
  const crowded = screenLayout(width, height, false, true);
  for (const letter of ['x', '你']) {
    for (const chars of [10, 80, 150, 300, 500]) {
      const ems = textEms(letter.repeat(chars));
      expect(questionPx(ems, isLong(ems, usual) ? crowded : usual) / height).toBeGreaterThanOrEqual(0.03);
    }
  }
  expect(isLong(textEms('x'.repeat(80)), usual)).toBe(false);
  expect(isLong(textEms('x'.repeat(300)), usual)).toBe(true);
});

test.each([
  [false, 0.42],
  [true, 0.27],
])(
  'a question takes at most its share of the height (portrait: %s, %d); a longer one is seen in parts, whole lines, none left out',
  (isPortrait, most) => {
    for (const heightPx of [768, 1080, 1920]) {
      const linePx = heightPx * 0.03 * 1.17;
      for (let lines = 1; lines <= 40; lines++) {
        const parts = questionParts(lines, linePx, heightPx, isPortrait);
        expect(parts.lines * linePx).toBeLessThanOrEqual(heightPx * most);
        expect(parts.count * parts.lines).toBeGreaterThanOrEqual(lines);
        expect((parts.count - 1) * parts.lines).toBeLessThan(lines);
      }
      expect(questionParts(7, linePx, heightPx, isPortrait)).toEqual({ count: 1, lines: 7 });
    }
  },
);

test.each([
  [1920, 1080],
  [1080, 1920],
])('no label may be smaller than 0.03 of the height (%d by %d)', (width, height) => {
  expect(screenLayout(width, height, true).leastPx / height).toBeGreaterThanOrEqual(0.03);
});

test('the chat is on every landscape screen, and on a portrait one that is high enough', () => {
  expect(
    [
      [1024, 768],
      [1080, 1920],
      [768, 1024],
    ].map(([width = 0, height = 0]) => hasRoomForChat(width, height)),
  ).toEqual([true, true, false]);
});

test('Chinese needs more room than Latin of the same length', () => {
  expect(sizeOf('你'.repeat(60))).toBeLessThan(sizeOf('n'.repeat(60)));
});
