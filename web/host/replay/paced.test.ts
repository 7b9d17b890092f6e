import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { paced } from './paced.ts';

const everyMs = 200;
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a hand that drags', () => {
  it('is followed at once, then at most five times a second, and to where it lets go', async () => {
    const told: number[] = [];
    const { say } = paced(async (place: number) => void told.push(place), everyMs);
    // A second of moves, sixty times a second.
    for (let move = 1; move <= 60; move++) {
      say(move);
      await vi.advanceTimersByTimeAsync(1_000 / 60);
    }
    expect(told[0]).toBe(1);
    expect(told.length).toBeGreaterThan(3);
    expect(told.length).toBeLessThanOrEqual(6);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    await vi.advanceTimersByTimeAsync(everyMs);
    expect(told.at(-1)).toBe(60);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told.filter((place) => place === 60)).toHaveLength(1);
  });

  it('waits for the answer to the move before, however long that takes', async () => {
    const told: number[] = [];
    let answer = () => {};
    const { say } = paced((place: number) => {
      told.push(place);
      return new Promise<void>((resolve) => {
        answer = resolve;
      });
    }, everyMs);
    for (const move of [1, 2, 3]) say(move);
    await vi.advanceTimersByTimeAsync(5 * everyMs);
    expect(told).toEqual([1]);
    answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toEqual([1, 3]);
  });

  it('that comes back later is followed at once again', async () => {
    const told: number[] = [];
    const { say } = paced(async (place: number) => void told.push(place), everyMs);
    say(1);
    await vi.advanceTimersByTimeAsync(everyMs);
    say(2);
    expect(told).toEqual([1, 2]);
  });

  it('is followed no more when what it moves was taken away', async () => {
    const told: number[] = [];
    const { say, forget } = paced(async (place: number) => void told.push(place), everyMs);
    for (const move of [1, 2]) say(move);
    forget();
    await vi.advanceTimersByTimeAsync(10 * everyMs);
    expect(told).toEqual([1]);
  });
});
