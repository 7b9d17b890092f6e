import { expect, it } from 'vitest';
import { take } from './bucket.ts';

const rate = { burst: 3, perSecond: 2 };
const full = () => ({ left: rate.burst, at: 0 });

it('[D3] gives a burst at once, then says after how long there is one more', () => {
  const bucket = full();
  expect([take(bucket, rate, 0), take(bucket, rate, 0), take(bucket, rate, 0)]).toEqual([0, 0, 0]);
  expect(take(bucket, rate, 0)).toBe(500);
  expect(take(bucket, rate, 300)).toBe(200);
  expect(take(bucket, rate, 500)).toBe(0);
});

it('asking in vain costs nothing', () => {
  const bucket = full();
  for (let time = 0; time < 3; time++) take(bucket, rate, 0);
  for (let time = 0; time < 100; time++) take(bucket, rate, 100);
  expect(take(bucket, rate, 500)).toBe(0);
});

it('never holds more than the burst', () => {
  const bucket = full();
  take(bucket, rate, 1_000_000);
  expect(bucket.left).toBe(rate.burst - 1);
});

it('a clock that is set back takes nothing away and gives nothing', () => {
  const bucket = { left: 1, at: 10_000 };
  expect(take(bucket, rate, 5_000)).toBe(0);
  expect(take(bucket, rate, 5_000)).toBe(500);
});
