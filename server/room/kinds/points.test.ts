import { describe, expect, it } from 'vitest';
import type { PointsAsk } from '#protocol/kinds/points';
import { limits } from '#protocol/limits';
import type { OptionId, PollOf } from '#protocol/polls';
import { randomOf } from '../../testing/random.ts';
import { lunch } from '../../testing/room-samples.ts';
import { tallyByVotes } from '../../testing/tally-by-votes.ts';
import { points } from './points.ts';
import { shownTally } from './shown.ts';

const pollOf = (ask: Partial<PointsAsk> = {}): PollOf<'points'> => ({
  ...lunch,
  kind: 'points',
  ask: { points: 100, all: true, ...ask },
});
const poll = pollOf();
const upTo = pollOf({ all: false });

describe('[Q12] points', () => {
  it.each([
    ['as they are stored', 'pizza:30,salad:70'],
    ['in any order', 'salad:70,pizza:30'],
    ['a list in the order of the options', [30, 0, 70]],
  ])('are stored in the order of the options: %s', (_, raw) => {
    expect(points.parse(poll, raw)).toBe('pizza:30,salad:70');
    expect(points.parseBare(poll, raw)).toBe('pizza:30,salad:70');
  });

  it('count as many for each option', () => {
    expect(points.weigh(poll, 'pizza:30,salad:70')).toEqual([
      ['pizza', 30],
      ['salad', 70],
    ]);
    expect(points.keys(poll)).toEqual(['pizza', 'sushi', 'salad']);
  });

  it('may be fewer in the list than there are options', () => {
    expect(points.parse(poll, [100])).toBe('pizza:100');
  });

  it('are spent, all of them or some', () => {
    expect(points.parse(poll, 'pizza:99')).toBeNull();
    expect(points.parse(poll, 'pizza:101')).toBeNull();
    expect(points.parse(poll, 'pizza:60,salad:60')).toBeNull();
    expect(points.parse(upTo, 'pizza:99')).toBe('pizza:99');
    expect(points.parse(upTo, 'pizza:60,salad:60')).toBeNull();
    expect(points.parse(upTo, [0, 0, 0])).toBeNull();
    expect(points.parse(upTo, '')).toBeNull();
  });

  it.each([
    ['pizza'],
    ['pizza:'],
    [':100'],
    ['pizza:100,'],
    ['pizza:50,pizza:50'],
    ['pizza:50,pizza:100'],
    ['pizza:100,salad:0'],
    ['pizza:0100'],
    ['pizza:1e2'],
    ['pizza:100.0'],
    ['pizza:-1,salad:101'],
    ['pizza: 100'],
    ['steak:100'],
    ['__proto__:100'],
    ['pizza:50:50'],
    ['x'.repeat(14_000)],
    [','.repeat(14_000)],
    [[]],
    [[50, 50, 0, 0]],
    [[50.5, 49.5]],
    [[-1, 101]],
    [['50', '50']],
    [[null, 100]],
    [[Number.NaN, 100]],
    [[[100]]],
    [100],
    [true],
    [null],
    [{}],
    [{ pizza: 100 }],
  ])('are nothing else: %j', (raw) => {
    expect(points.parse(poll, raw)).toBeNull();
    expect(points.parseBare(poll, raw)).toBeNull();
  });

  it('are said with their options', () => {
    expect(points.say?.(poll, 'pizza:30,salad:70')).toEqual(['Pizza: 30', 'Salad: 70']);
  });

  it('come with what a ballot gives on average', () => {
    const weights = new Map([
      ['pizza', 100],
      ['salad', 200],
    ]);
    expect(points.summarise?.(poll, weights, 3)).toEqual({ means: [33.3, 0, 66.7] });
    expect(points.summarise?.(poll, new Map(), 0)).toEqual({ means: [null, null, null] });
  });

  it('of fifty options and very many ballots fit into a frame to phones', () => {
    const options = Array.from({ length: limits.maxOptions }, (_, at) => ({ id: `o${at}` as OptionId, label: 'x' }));
    const weights = new Map(options.map(({ id }, at) => [id, 25_000_000 + at * 7919]));
    const shown = shownTally({ ...pollOf({ points: 1_000 }), options }, weights, 100_000, 'phone');
    expect(Buffer.byteLength(JSON.stringify(shown))).toBeLessThan(1_800);
  });
});

describe('[Q12] how many points there are', () => {
  it('are a hundred, to be spent all, unless somebody says', () => {
    expect(points.readAsk({}, 3)).toEqual({ points: 100, all: true });
    expect(points.readAsk({ points: 10, all: false, more: 1 }, 3)).toEqual({ points: 10, all: false });
  });

  it.each([
    [{ points: 9 }],
    [{ points: 1_001 }],
    [{ points: 50.5 }],
    [{ points: '100' }],
    [{ points: null }],
    [{ all: 'yes' }],
    [null],
    [100],
  ])('are not: %j', (raw) => {
    expect(points.readAsk(raw, 3)).toBeNull();
  });
});

it.each(Array.from({ length: 20 }, (_, seed) => [seed]))(
  '[Q12] the tally is a recount of the ballots, whatever was voted, changed and withdrawn (seed %i)',
  (seed) => {
    const below = randomOf(seed);
    const votes = Array.from({ length: 300 }, () => {
      const first = below(101);
      const second = below(101 - first);
      const given = [first, second, 100 - first - second];
      return { voter: `voter-${below(12)}`, choice: below(8) === 0 ? null : points.parse(poll, given) };
    });
    const { kept, recounted, ballots } = tallyByVotes((choice) => points.weigh(poll, choice), votes);
    expect(kept).toEqual(recounted);
    expect([...kept.values()].reduce((sum, weight) => sum + weight, 0)).toBe(ballots * 100);
  },
);
