import { describe, expect, it } from 'vitest';
import { labelOf } from '#protocol/kinds/index';
import type { ScaleAsk } from '#protocol/kinds/scale';
import type { PollOf } from '#protocol/polls';
import { randomOf } from '../../testing/random.ts';
import { lunch } from '../../testing/room-samples.ts';
import { tallyByVotes } from '../../testing/tally-by-votes.ts';
import { scale } from './scale.ts';

const pollOf = (ask: Partial<ScaleAsk> = {}): PollOf<'scale'> => ({
  ...lunch,
  kind: 'scale',
  options: [],
  ask: { from: 1, to: 5, low: null, high: null, ...ask },
});
const poll = pollOf();
const eleven = pollOf({ from: 0, to: 10, low: 'Never', high: 'Always' });

describe('[Q10] a step of a scale', () => {
  it.each([
    ['the stored text', '4', '4'],
    ['a number, as bare clients send it', 4, '4'],
    ['the first', 1, '1'],
    ['the last', '5', '5'],
  ])('is stored by its digits: %s', (_, raw, stored) => {
    expect(scale.parse(poll, raw)).toBe(stored);
    expect(scale.parseBare(poll, raw)).toBe(stored);
    expect(scale.weigh(poll, stored)).toEqual([[stored, 1]]);
  });

  it('is one that the scale has', () => {
    expect(scale.parse(poll, 0)).toBeNull();
    expect(scale.parse(poll, 6)).toBeNull();
    expect(scale.parse(eleven, 0)).toBe('0');
    expect(scale.parse(eleven, '10')).toBe('10');
    expect(scale.parse(eleven, 11)).toBeNull();
  });

  it.each([
    [''],
    ['04'],
    ['4 '],
    ['+4'],
    ['4.0'],
    ['1e0'],
    ['-1'],
    ['four'],
    [2.5],
    [-0.1],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [null],
    [true],
    [[]],
    [[4]],
    [{}],
    ['9'.repeat(14_000)],
  ])('is nothing else: %j', (raw) => {
    expect(scale.parse(poll, raw)).toBeNull();
    expect(scale.parseBare(poll, raw)).toBeNull();
  });

  it('is counted in the order of the scale, and its ends have names', () => {
    expect(scale.keys(poll)).toEqual(['1', '2', '3', '4', '5']);
    expect(scale.keys(eleven)).toHaveLength(11);
    expect(['0', '5', '10'].map((key) => labelOf(eleven, key))).toEqual(['0 · Never', '5', '10 · Always']);
    expect(labelOf(poll, '1')).toBe('1');
  });
});

describe('[Q10] the average', () => {
  it('is that of all ballots', () => {
    const weights = new Map([
      ['1', 1],
      ['4', 2],
    ]);
    expect(scale.summarise?.(poll, weights, 3)).toEqual({ mean: 3 });
  });

  it('is none without ballots', () => {
    expect(scale.summarise?.(poll, new Map(), 0)).toEqual({ mean: null });
  });
});

describe('[Q10] the settings of a scale', () => {
  it.each([
    [{}, { from: 1, to: 5, low: null, high: null }],
    [undefined, { from: 1, to: 5, low: null, high: null }],
    [
      { from: 0, to: 10, high: '  Very \n much ' },
      { from: 0, to: 10, low: null, high: 'Very much' },
    ],
    [
      { from: 1, to: 2, more: true },
      { from: 1, to: 2, low: null, high: null },
    ],
    [
      { from: 1, to: 11 },
      { from: 1, to: 11, low: null, high: null },
    ],
  ])('are read from %j', (raw, ask) => {
    expect(scale.readAsk(raw, 0)).toEqual(ask);
  });

  it.each([
    [{ from: 2 }],
    [{ from: -5 }],
    [{ from: 1, to: 1 }],
    [{ from: 0, to: 11 }],
    [{ from: 1, to: 12 }],
    [{ to: 4.5 }],
    [{ to: '5' }],
    [{ to: 1e300 }],
    [{ low: '' }],
    [{ low: '   ' }],
    [{ high: 7 }],
    [{ high: 'x'.repeat(61) }],
    [null],
    [7],
    ['1-5'],
  ])('are not: %j', (raw) => {
    expect(scale.readAsk(raw, 0)).toBeNull();
  });
});

it.each(Array.from({ length: 20 }, (_, seed) => [seed]))(
  '[Q10] the tally is a recount of the ballots, whatever was voted, changed and withdrawn (seed %i)',
  (seed) => {
    const below = randomOf(seed);
    const votes = Array.from({ length: 300 }, () => ({
      voter: `voter-${below(12)}`,
      choice: below(8) === 0 ? null : scale.parse(eleven, below(2) ? below(11) : String(below(11))),
    }));
    const { kept, recounted, ballots } = tallyByVotes((choice) => scale.weigh(eleven, choice), votes);
    expect(kept).toEqual(recounted);
    const chosen = [...recounted].flatMap(([key, count]) => Array<number>(count).fill(Number(key)));
    const mean = chosen.length === 0 ? null : chosen.reduce((sum, step) => sum + step, 0) / chosen.length;
    expect(scale.summarise?.(eleven, kept, ballots)).toEqual({ mean });
  },
);
