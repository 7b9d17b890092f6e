import { expect, test } from 'vitest';
import { limits } from '#protocol/limits';
import { isMoving, placeAt } from './playback.ts';

const playing = { from: 0.5, since: 1_000, isPlaying: true };
const half = limits.replayMs / 2;

test('a replay moves on with the time, and stops at its end', () => {
  expect([1_000, 1_000 + half / 2, 1_000 + half, 99_000].map((now) => placeAt(playing, now))).toEqual([
    0.5, 0.75, 1, 1,
  ]);
  expect([isMoving(playing, 1_000 + half - 1), isMoving(playing, 1_000 + half)]).toEqual([true, false]);
});

test('a page whose clock is a little behind does not begin before the beginning', () => {
  expect(placeAt(playing, 900)).toBe(0.5);
});

test('what stands still stays where it is', () => {
  expect(placeAt({ ...playing, isPlaying: false }, 99_000)).toBe(0.5);
});
