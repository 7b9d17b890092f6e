import { describe, expect, it } from 'vitest';
import { randomOf } from '../../testing/random.ts';
import { lunch } from '../../testing/room-samples.ts';
import { tallyByVotes } from '../../testing/tally-by-votes.ts';
import { kindOf } from './index.ts';

const { parse, parseBare, weigh, keys } = kindOf(lunch);

describe('[V8] a choice', () => {
  it('is the id of one of the options, and counts one for it', () => {
    expect(parse(lunch, 'sushi')).toBe('sushi');
    expect(weigh(lunch, 'sushi')).toEqual([['sushi', 1]]);
    expect(keys(lunch)).toEqual(['pizza', 'sushi', 'salad']);
  });

  it.each([['steak'], [''], [1], [true], [{}], [['pizza']], [{ id: 'pizza' }], ['__proto__'], ['toString'], ['Pizza']])(
    'is nothing else: %j',
    (raw) => {
      expect(parse(lunch, raw)).toBeNull();
    },
  );
});

describe('[B2] a bare choice', () => {
  it('is the place of one of the options', () => {
    expect([0, 1, 2].map((place) => parseBare(lunch, place))).toEqual(['pizza', 'sushi', 'salad']);
  });

  it.each([[3], [-1], [0.5], [Number.NaN], [Number.POSITIVE_INFINITY], ['0'], ['length'], [true], [[0]]])(
    'is nothing else: %j',
    (raw) => {
      expect(parseBare(lunch, raw)).toBeNull();
    },
  );
});

it.each(Array.from({ length: 10 }, (_, seed) => [seed]))(
  'the tally is a recount of the ballots, whatever was voted, changed and withdrawn (seed %i)',
  (seed) => {
    const below = randomOf(seed);
    const votes = Array.from({ length: 300 }, () => ({
      voter: `voter-${below(12)}`,
      choice: below(6) === 0 ? null : parseBare(lunch, below(3)),
    }));
    const { kept, recounted } = tallyByVotes((choice) => weigh(lunch, choice), votes);
    expect(kept).toEqual(recounted);
  },
);
