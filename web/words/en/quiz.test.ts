import { expect, it } from 'vitest';
import { ordinal } from './quiz.ts';

it.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [11, '11th'],
  [12, '12th'],
  [13, '13th'],
  [21, '21st'],
  [112, '112th'],
  [1_003, '1,003rd'],
])('%d is the %s', (n, words) => {
  expect(ordinal(n)).toBe(words);
});
