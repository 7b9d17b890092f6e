import { describe, expect, it } from 'vitest';
import { pin as facts } from '#protocol/kinds/pin';
import type { PictureId } from '#protocol/pictures';
import type { PollOf } from '#protocol/polls';
import { randomOf } from '../../testing/random.ts';
import { lunch } from '../../testing/room-samples.ts';
import { tallyByVotes } from '../../testing/tally-by-votes.ts';
import { pin } from './pin.ts';
import { shownTally } from './shown.ts';

const picture = `${'a'.repeat(22)}-1600x900` as PictureId;
const poll: PollOf<'pin'> = { ...lunch, kind: 'pin', options: [], ask: { picture, alt: 'A plan' } };

describe('[Q34] a pin', () => {
  it.each([
    ['0,0', '0.0'],
    ['1000,1000', '23.23'],
    ['500,250', '12.6'],
    ['41,42', '0.1'],
    ['999,0', '23.0'],
  ])('is a place in per mille, counted in one of 24 x 24 cells: %s', (choice, cell) => {
    expect(pin.parse(poll, choice)).toBe(choice);
    expect(pin.weigh(poll, choice)).toEqual([[cell, 1]]);
  });

  it.each([
    ['1001,0'],
    ['-1,0'],
    ['0,'],
    [',0'],
    ['0,0,0'],
    ['00,0'],
    ['1e2,0'],
    ['0.5,0'],
    [' 0,0'],
    ['0,0\n'],
    [''],
    ['__proto__'],
    [0],
    [null],
    [{ x: 0, y: 0 }],
    [[0, 0]],
  ])('is nothing else: %j', (raw) => {
    expect(pin.parse(poll, raw)).toBeNull();
  });

  it('of a bare client is a pair of numbers, or the text', () => {
    expect(pin.parseBare(poll, [500, 250])).toBe('500,250');
    expect(pin.parseBare(poll, '500,250')).toBe('500,250');
  });

  it.each([[[500]], [[500, 250, 1]], [[0.5, 0]], [[1_001, 0]], [['0', '0']], [[Number.NaN, 0]], [5], [{}], [null]])(
    'of a bare client is nothing else: %j',
    (raw) => {
      expect(pin.parseBare(poll, raw)).toBeNull();
    },
  );

  it('says its place in an export, not only its cell', () => {
    expect(pin.say?.(poll, '505,250')).toEqual(['x 50.5 %, y 25 %']);
  });

  it('is counted by the nine parts of the picture where rounds are compared', () => {
    const weights = new Map([
      ['0.0', 2],
      ['7.7', 1],
      ['23.8', 4],
    ]);
    const kept = shownTally(poll, weights, 7, 'kept');
    const { keys, counts } = facts.grouped?.({ keys: kept.keys ?? [], counts: kept.counts }) ?? {};
    expect(keys).toHaveLength(9);
    expect(counts).toEqual([3, 0, 0, 0, 0, 4, 0, 0, 0]);
    expect(keys?.map((key) => facts.labelOf?.(poll, key)).slice(4, 6)).toEqual([
      'x 33\u201367 %, y 33\u201367 %',
      'x 67\u2013100 %, y 33\u201367 %',
    ]);
  });

  it('is asked with a picture and with what it shows', () => {
    expect(pin.readAsk({ picture, alt: ' A \n plan ' }, 0)).toEqual({ picture, alt: 'A plan' });
  });

  it.each([
    [{}],
    [{ picture }],
    [{ picture, alt: ' ' }],
    [{ picture, alt: 'x'.repeat(201) }],
    [{ picture: '', alt: 'A plan' }],
    [{ picture: 'https://example.org/a.png', alt: 'A plan' }],
    [{ picture: 7, alt: 'A plan' }],
    [null],
  ])('is not asked with: %j', (raw) => {
    expect(pin.readAsk(raw, 0)).toBeNull();
  });
});

it.each(Array.from({ length: 10 }, (_, seed) => [seed]))(
  'the tally is a recount of the ballots and fits into every frame, whatever was put, moved and taken away (seed %i)',
  (seed) => {
    const below = randomOf(seed);
    const votes = Array.from({ length: 4_000 }, () => ({
      voter: `voter-${below(2_500)}`,
      choice: below(6) === 0 ? null : pin.parseBare(poll, [below(1_001), below(1_001)]),
    }));
    const { kept, recounted, ballots } = tallyByVotes((choice) => pin.weigh(poll, choice), votes);
    expect(kept).toEqual(recounted);
    for (const [reader, most] of [
      ['phone', 2_000],
      ['screen', 16_000],
      ['host', 16_000],
    ] as const) {
      const tally = shownTally(poll, kept, ballots, reader);
      expect(JSON.stringify(tally).length).toBeLessThan(most);
      expect(tally.counts.reduce((sum, count) => sum + count, tally.rest?.weight ?? 0)).toBe(ballots);
    }
    expect(shownTally(poll, kept, ballots, 'screen').rest).toBeUndefined();
  },
);
