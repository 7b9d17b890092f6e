import { expect, test } from 'vitest';
import type { RoundId } from '#protocol/polls';
import { closesAtOf, secondsUntil, toldSeconds, untilNextSecond } from './countdown.ts';

const until = 100_000;

test('the last second reads 1, and the end reads 0', () => {
  const read = [30_000, 29_999, 29_001, 29_000, 1_000, 1, 0, -1, -60_000].map((left) =>
    secondsUntil(until, until - left),
  );
  expect(read).toEqual([30, 30, 30, 29, 1, 1, 0, 0, 0]);
});

test('the number changes when the next whole second begins, not a second after the page has looked', () => {
  for (const left of [30_000, 29_999, 29_400, 1_000, 600, 1]) {
    const now = until - left;
    const wait = untilNextSecond(until, now);
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(1_000);
    expect(secondsUntil(until, now + wait - 0.5)).toBe(secondsUntil(until, now));
    expect(secondsUntil(until, now + wait)).toBe(secondsUntil(until, now) - 1);
  }
});

test('[P8] a countdown runs only while the round is open', () => {
  const round = { id: 'r1' as RoundId, number: 1, resultsShown: true };
  const open = { phase: 'open', openedAt: 1 } as const;
  expect(closesAtOf({ round: null })).toBeNull();
  expect(closesAtOf({ round: { ...round, phase: { ...open, closesAt: null } } })).toBeNull();
  expect(closesAtOf({ round: { ...round, phase: { ...open, closesAt: until } } })).toBe(until);
  expect(closesAtOf({ round: { ...round, phase: { phase: 'closed', openedAt: 1, closedAt: 2 } } })).toBeNull();
});

test('the time is said as it is when a countdown begins, at 30 and at 10 seconds, and at its end', () => {
  const toldOf = (begun: number) => {
    const told = Array.from({ length: begun + 1 }, (_, passed) => toldSeconds(begun - passed, begun));
    return [...new Set(told)];
  };
  expect(toldOf(60)).toEqual([60, 30, 10, 0]);
  expect(toldOf(40)).toEqual([40, 30, 10, 0]);
  expect(toldOf(30)).toEqual([30, 10, 0]);
  expect(toldOf(20)).toEqual([20, 10, 0]);
  expect(toldOf(10)).toEqual([10, 0]);
  // Not twice within a few seconds.
  expect(toldOf(31)).toEqual([31, 10, 0]);
  expect(toldOf(12)).toEqual([12, 0]);
});

test('a mark is said when it is reached, and stands until the next one', () => {
  const at = [31, 30, 29, 11, 10, 9, 1, 0].map((left) => toldSeconds(left, 60));
  expect(at).toEqual([60, 30, 30, 30, 10, 10, 10, 0]);
});
