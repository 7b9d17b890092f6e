import { expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import type { Poll } from '#protocol/polls';
import { phases, pollOf, roomOf, roundId, roundOf } from '../testing/room-samples.ts';
import { bareUpdate } from './bare-view.ts';

const words: Poll = { ...pollOf('lunch'), kind: 'words', ask: { max: 25, hold: false }, options: [] };
const state = roomOf([roundOf(words, phases.open)]);
const said = (many: number) =>
  bareUpdate(
    state,
    new Map([
      [
        roundId('lunch-1'),
        {
          tallyVersion: 1,
          ballots: many,
          weights: new Map(Array.from({ length: many }, (_, index) => [`"wört" ${index}`, many - index] as const)),
        },
      ],
    ]),
    true,
  );

it('[B1] brings all words while they are few, the weightiest first', () => {
  expect(Object.values(said(3)).map(({ label, votes }) => [label, votes])).toEqual([
    ['"wört" 0', 3],
    ['"wört" 1', 2],
    ['"wört" 2', 1],
  ]);
});

it.each([100, 20_000])(
  '[B1] of %i different words brings as many of the weightiest as a phone\u2019s frame holds',
  (many) => {
    const update = said(many);
    const bytes = Buffer.byteLength(JSON.stringify(update));
    expect(bytes).toBeLessThan(limits.maxPhoneTallyBytes + 2);
    expect(bytes).toBeGreaterThan(limits.maxPhoneTallyBytes - 80);
    expect(Object.values(update).map(({ label }) => label)).toEqual(
      Object.keys(update).map((place) => `"wört" ${place}`),
    );
  },
);
