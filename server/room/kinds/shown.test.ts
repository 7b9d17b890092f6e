import { describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import { openWords } from '../../testing/open-kind.ts';
import { randomOf } from '../../testing/random.ts';
import { lunch } from '../../testing/room-samples.ts';
import { shownTally, weightiest } from './shown.ts';

const bytes = (shown: object) => Buffer.byteLength(JSON.stringify(shown));
const many = new Map(
  Array.from({ length: 100_000 }, (_, index) => [`\u{1f642} word ${index}`, 1 + ((index * 7919) % 997)] as const),
);
const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, each) => total + each, 0);

describe('[Q4] keys that are not known beforehand', () => {
  const weights = new Map([
    ['tea', 2],
    ['milk', 0],
    ['coffee', 5],
    ['cocoa', 2],
  ]);

  it('come with the tally, the weightiest first, equals by their text, those without weight not at all', () => {
    const shown = shownTally(lunch, weights, 9, 'phone', openWords);
    expect(shown).toMatchObject({ keys: ['coffee', 'cocoa', 'tea'], counts: [5, 2, 2] });
    expect(shown.rest).toBeUndefined();
  });

  it('bring what the kind says of them', () => {
    expect(shownTally(lunch, weights, 9, 'screen', openWords).summary).toEqual({ words: 3 });
  });

  it.each([
    ['phone', limits.maxPhoneTallyBytes, 2_000],
    ['screen', limits.maxScreenTallyBytes, 16_000],
    ['host', limits.maxScreenTallyBytes, 16_000],
  ] as const)('stay within a frame of a %s, however many there are, and the rest is counted', (reader, most, frame) => {
    const shown = shownTally(lunch, many, 100_000, reader, openWords);
    expect(bytes(shown)).toBeLessThan(frame);
    expect(bytes(shown)).toBeGreaterThan(most * 0.9);
    expect((shown.keys?.length ?? 0) + (shown.rest?.keys ?? 0)).toBe(100_000);
    expect(sum(shown.counts) + (shown.rest?.weight ?? 0)).toBe(sum(many.values()));
  });

  it('are all in a file', () => {
    expect(shownTally(lunch, many, 100_000, 'file', openWords).keys).toHaveLength(100_000);
  });

  it('never lose a weight, whatever is cut off', () => {
    const below = randomOf(7);
    for (let round = 0; round < 50; round++) {
      const drawn = new Map(Array.from({ length: below(3_000) }, (_, index) => [`w${index}`, 1 + below(9)] as const));
      const { keys, counts, rest } = weightiest(drawn, below(400));
      expect(keys.length + (rest?.keys ?? 0)).toBe(drawn.size);
      expect(sum(counts) + (rest?.weight ?? 0)).toBe(sum(drawn.values()));
    }
  });
});

it('[Q3] keys that are known stay in their order and are not sent along', () => {
  const shown = shownTally(lunch, new Map([['salad', 2]]), 2, 'phone');
  expect(shown).toEqual({ counts: [0, 0, 2] });
});
