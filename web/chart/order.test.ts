import { expect, test } from 'vitest';
import type { Bar } from './bars.ts';
import { nextOrder, sortedBars } from './order.ts';

const barsOf = (counts: readonly (number | null)[]): Bar[] =>
  counts.map((count, index) => ({
    key: 'abcdef'[index] ?? '?',
    index,
    label: '',
    shown: count === null ? null : { count, percent: 0 },
  }));
const keysOf = (bars: readonly Bar[]) => bars.map(({ key }) => key).join('');

test('most votes first, equals as they are listed', () => {
  expect(keysOf(sortedBars(barsOf([1, 5, 1, 9])))).toBe('dbac');
});

test('hidden results keep the listed order: an order would tell who leads', () => {
  expect(keysOf(sortedBars(barsOf([null, null, null])))).toBe('abc');
});

test('bars change places at most once a second, and then to the newest order', () => {
  const first = nextOrder(null, ['a', 'b', 'c'], 'r', 0).held;
  const second = nextOrder(first, ['b', 'a', 'c'], 'r', 5_000).held;
  expect(second.keys).toEqual(['b', 'a', 'c']);
  const tooSoon = nextOrder(second, ['c', 'b', 'a'], 'r', 5_400);
  expect(tooSoon).toMatchObject({ held: second, waitMs: 600 });
  expect(nextOrder(tooSoon.held, ['a', 'c', 'b'], 'r', 6_000).held.keys).toEqual(['a', 'c', 'b']);
});

test('an order that comes back within the second has changed nothing', () => {
  const held = nextOrder(null, ['a', 'b'], 'r', 0).held;
  expect(nextOrder(held, ['a', 'b'], 'r', 10)).toEqual({ held, waitMs: null });
});

test('another round, a reveal, or the host’s choice is shown at once', () => {
  const moved = nextOrder(nextOrder(null, ['a', 'b'], 'r', 0).held, ['b', 'a'], 'r', 100).held;
  expect(nextOrder(moved, ['a', 'b'], 'other', 101).held.keys).toEqual(['a', 'b']);
});
