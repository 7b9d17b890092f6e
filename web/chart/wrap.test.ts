import { expect, test } from 'vitest';
import { wrap } from './wrap.ts';

/** Every character is one wide. */
const measure = (text: string) => [...text].length;

test('breaks at blanks, and fills every line', () => {
  expect(wrap('the quick brown fox', 10, 3, measure)).toEqual(['the quick', 'brown fox']);
  expect(wrap('short', 10, 3, measure)).toEqual(['short']);
  expect(wrap('', 10, 3, measure)).toEqual(['']);
});

test('a word wider than the line is broken where it must be, and the next one follows it', () => {
  expect(wrap('an incomprehensibility of words', 10, 9, measure)).toEqual([
    'an',
    'incomprehe',
    'nsibility',
    'of words',
  ]);
});

test('what does not fit ends with an ellipsis', () => {
  expect(wrap('the quick brown fox jumps over it', 10, 2, measure)).toEqual(['the quick', 'brown fox…']);
  expect(wrap('aaaaaaaaaaaaaaaaaaaaaaaa', 10, 1, measure)).toEqual(['aaaaaaaaa…']);
});

test('no line is wider than it may be, whatever the text', () => {
  for (const text of [
    '👩‍👩‍👧‍👦'.repeat(9),
    'a b '.repeat(50),
    'x'.repeat(99),
    'one two',
    'Donaudampfschifffahrt und so',
  ]) {
    for (let width = 8; width < 30; width++) {
      for (let lines = 1; lines < 4; lines++) {
        const wrapped = wrap(text, width, lines, measure);
        expect(wrapped.length).toBeLessThanOrEqual(lines);
        for (const line of wrapped) expect(measure(line)).toBeLessThanOrEqual(width);
      }
    }
  }
});

test('an emoji of several parts is never taken apart', () => {
  const family = '👩‍👩‍👧‍👦';
  expect(wrap(family.repeat(3), 8, 5, measure)).toEqual([family, family, family]);
});
