import { expect, it } from 'vitest';
import { keptOrder } from './calm-order.ts';

it('[QA6] nothing that is on view moves: what is gone leaves, what is new comes behind', () => {
  expect(keptOrder([3, 1, 2], [2, 1, 3])).toEqual([3, 1, 2]);
  expect(keptOrder([3, 1, 2], [4, 2, 3, 5])).toEqual([3, 2, 4, 5]);
  expect(keptOrder([], [2, 1])).toEqual([2, 1]);
  expect(keptOrder([1, 2], [])).toEqual([]);
});
