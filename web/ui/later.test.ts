import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { later } from './later.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a part is loaded once, when it is first asked for, and there from then on', async () => {
  let loads = 0;
  const part = later(async () => ++loads);
  expect(loads).toBe(0);
  expect([part(), part()]).toEqual([null, null]);
  await vi.advanceTimersByTimeAsync(0);
  expect([part(), part(), loads]).toEqual([1, 1, 1]);
});

test('a load that failed is tried again', async () => {
  let loads = 0;
  const part = later(async () => {
    if (++loads < 3) throw new Error('no network');
    return 'there';
  });
  part();
  await vi.advanceTimersByTimeAsync(1_000);
  expect([part(), loads]).toEqual([null, 1]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect([part(), loads]).toEqual(['there', 3]);
});
