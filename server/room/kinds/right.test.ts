import { expect, it } from 'vitest';
import { lunch } from '../../testing/room-samples.ts';
import { areAllOf, isAnyOf, shareInPlace } from './right.ts';

it.each([
  ['the right one', [0], 'pizza', 1],
  ['another one', [0], 'sushi', 0],
  ['one of several right ones', [0, 2], 'salad', 1],
  ['nothing that is an option', [0], 'toast', 0],
  ['a place that has no option', [9], 'pizza', 0],
] as const)('[Z2] any of the right options: %s', (_, right, chosen, share) => {
  expect(isAnyOf(lunch, right, chosen)).toBe(share);
});

it.each([
  ['all of them', [0, 2], ['pizza', 'salad'], 1],
  ['in whatever order', [0, 2], ['salad', 'pizza'], 1],
  ['one too few', [0, 2], ['pizza'], 0],
  ['one too many', [0, 2], ['pizza', 'sushi', 'salad'], 0],
  ['none', [0, 2], [], 0],
] as const)('[Z2] exactly the right options: %s', (_, right, picked, share) => {
  expect(areAllOf(lunch, right, picked)).toBe(share);
});

it.each([
  ['all in place', [2, 0, 1], ['salad', 'pizza', 'sushi'], 1],
  ['one of three in place', [0, 1, 2], ['pizza', 'salad', 'sushi'], 1 / 3],
  ['none in place', [0, 1, 2], ['sushi', 'salad', 'pizza'], 0],
  ['of the first two, both', [0, 1, 2], ['pizza', 'sushi'], 1],
  ['of the first two, one', [0, 1, 2], ['pizza', 'salad'], 0.5],
  ['nothing', [0, 1, 2], [], 0],
] as const)('[Z2] in the right order: %s', (_, right, ordered, share) => {
  expect(shareInPlace(lunch, right, ordered)).toBeCloseTo(share, 10);
});
