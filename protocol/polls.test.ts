import { expect, it } from 'vitest';
import { letterOf, spokenCode } from './polls.ts';

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [49, 'AX'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('option %i has the letter %s', (index, letter) => {
  expect(letterOf(index)).toBe(letter);
});

it('no two options of a long list share a letter', () => {
  const letters = Array.from({ length: 1_000 }, (_, index) => letterOf(index));
  expect(new Set(letters).size).toBe(letters.length);
});

it('a code is read aloud in two halves', () => {
  expect(spokenCode('482913')).toBe('482 913');
});
