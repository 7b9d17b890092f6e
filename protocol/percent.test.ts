import { describe, expect, it } from 'vitest';
import { percentages } from './percent.ts';

/** A small generator with a seed, so that a failing list can be made again. https://en.wikipedia.org/wiki/Xorshift */
function random(seed: number) {
  let state = seed;
  return (below: number) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

describe('percentages', () => {
  it.each([
    [
      [1, 1, 1],
      [34, 33, 33],
    ],
    [
      [1, 2],
      [33, 67],
    ],
    [
      [0, 0, 5],
      [0, 0, 100],
    ],
    [
      [1, 999],
      [0, 100],
    ],
    [[7], [100]],
    [
      [1, 1, 1, 1, 1, 1, 1],
      [15, 15, 14, 14, 14, 14, 14],
    ],
  ])('shares %j as %j', (counts, wanted) => {
    expect(percentages(counts)).toEqual(wanted);
  });

  it('shares nothing as zeros, never NaN', () => {
    expect(percentages([0, 0, 0])).toEqual([0, 0, 0]);
    expect(percentages([])).toEqual([]);
  });

  it('always adds to 100, and no share is a whole point away from the exact one', () => {
    const next = random(20_260_801);
    for (let round = 0; round < 500; round++) {
      const counts = Array.from({ length: 1 + next(12) }, () => next(round % 2 ? 10 : 100_000));
      const total = counts.reduce((sum, count) => sum + count, 0);
      const shares = percentages(counts);
      if (total === 0) continue;
      expect(
        shares.reduce((sum, share) => sum + share, 0),
        counts.join(),
      ).toBe(100);
      for (const [index, share] of shares.entries()) {
        expect(Math.abs(share - ((counts[index] ?? 0) * 100) / total), counts.join()).toBeLessThan(1);
      }
    }
  });

  it('never gives an option without votes a point', () => {
    expect(percentages([1, 0, 1, 0, 1])).toEqual([34, 0, 33, 0, 33]);
  });
});
