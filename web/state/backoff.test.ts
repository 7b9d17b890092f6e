import { describe, expect, test } from 'vitest';
import { limits } from '#protocol/limits';
import { delayBeforeTry, nextTry } from './backoff.ts';

describe('the wait before the next try', () => {
  test('grows from half a second to five', () => {
    const waits = [0, 1, 2, 3, 4, 5, 20].map((failures) => delayBeforeTry(failures, undefined, 1));
    expect(waits[0]).toBe(500);
    expect(waits.at(-1)).toBe(5_000);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
  });

  test('differs from phone to phone by up to half', () => {
    expect(delayBeforeTry(0, undefined, 0)).toBe(250);
    expect(delayBeforeTry(9, undefined, 0)).toBe(2_500);
  });

  test('is never shorter than the server asked for, and spread beyond it', () => {
    expect(delayBeforeTry(0, 3_000, 0)).toBe(3_000);
    expect(delayBeforeTry(0, 3_000, 1)).toBe(3_000 + limits.restartJitterMs);
    expect(delayBeforeTry(20, 100, 0)).toBe(2_500);
  });
});

describe('what a try does', () => {
  const first = { failures: 0, hasWorked: false, isBlocked: false };

  test('the first is a WebSocket, with 2.5 s to answer, and long polling behind it', () => {
    expect(nextTry(first)).toEqual({ transports: ['websocket', 'polling'], patienceMs: 2_500 });
  });

  test('a blocked WebSocket means long polling first, for good', () => {
    for (const failures of [0, 1, 2, 7]) {
      expect(nextTry({ ...first, failures, isBlocked: true }).transports).toEqual(['polling', 'websocket']);
    }
  });

  test('a WebSocket that has worked is kept to over a restart, with every third try by polling', () => {
    const ways = [1, 2, 3, 4, 5, 6].map((failures) => nextTry({ ...first, failures, hasWorked: true }).transports[0]);
    expect(ways).toEqual(['websocket', 'websocket', 'polling', 'websocket', 'websocket', 'polling']);
  });
});
