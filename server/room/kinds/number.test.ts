import { describe, expect, it } from 'vitest';
import { binOf, number as facts, type NumberAsk } from '#protocol/kinds/number';
import type { PollOf } from '#protocol/polls';
import { randomOf } from '../../testing/random.ts';
import { lunch } from '../../testing/room-samples.ts';
import { tallyByVotes } from '../../testing/tally-by-votes.ts';
import { number } from './number.ts';
import { shownTally } from './shown.ts';

const pollOf = (ask: Partial<NumberAsk> = {}): PollOf<'number'> => ({
  ...lunch,
  kind: 'number',
  options: [],
  ask: { ...facts.usualAsk, ...ask },
});
const poll = pollOf({ min: -10, max: 1_000, decimals: 1 });
const weightsOf = (said: Readonly<Record<string, number>>) => new Map(Object.entries(said));
const shown = (ask: Partial<NumberAsk>, said: Readonly<Record<string, number>>) => {
  const ballots = Object.values(said).reduce((sum, weight) => sum + weight, 0);
  return shownTally(pollOf(ask), weightsOf(said), ballots, 'screen');
};

describe('[Q30] an estimate', () => {
  it.each([
    ['42', '42'],
    [' 42.0 ', '42'],
    ['4,5', '4.5'],
    ['1,000', '1000'],
    ['-10', '-10'],
  ])('is a number as text, in one form: %j', (raw, stored) => {
    expect(number.parse(poll, raw)).toBe(stored);
    expect(number.weigh(poll, stored)).toEqual([[stored, 1]]);
  });

  it.each([
    ['1000.1'],
    ['-10.1'],
    ['4.55'],
    [''],
    ['four'],
    ['9'.repeat(61)],
    ['1e2'],
    ['NaN'],
    ['__proto__'],
    [42],
    [Number.NaN],
    [true],
    [null],
    [['42']],
    [{}],
    [{ toString: '42' }],
  ])('is nothing else: %j', (raw) => {
    expect(number.parse(poll, raw)).toBeNull();
  });

  it.each([
    [42, '42'],
    [0.1 + 0.2, '0.3'],
    [-0, '0'],
    ['4,5', '4.5'],
  ])('of a bare client is a number or a text: %j', (raw, stored) => {
    expect(number.parseBare(poll, raw)).toBe(stored);
  });

  it.each([[4.55], [1_001], [Number.NaN], [Number.POSITIVE_INFINITY], [1e21], [true], [[4]], [null]])(
    'of a bare client is nothing else: %j',
    (raw) => {
      expect(number.parseBare(poll, raw)).toBeNull();
    },
  );
});

describe('[Q31] what is asked', () => {
  it('is any number unless somebody says', () => {
    expect(number.readAsk({}, 0)).toEqual(facts.usualAsk);
    const ask = { unit: 'm', min: 0, max: 500, decimals: 2, right: { value: 330, tolerance: 10 } };
    expect(number.readAsk({ ...ask, more: 1 }, 0)).toEqual(ask);
  });

  it.each([
    [{ unit: 'x'.repeat(13) }],
    [{ unit: 'a, b' }],
    [{ unit: '<!--' }],
    [{ unit: 7 }],
    [{ min: Number.NaN }],
    [{ min: '0' }],
    [{ min: 2, max: 1 }],
    [{ decimals: 4 }],
    [{ decimals: 0.5 }],
    [{ right: 7 }],
    [{ right: { value: 7 } }],
    [{ max: 5, right: { value: 7, tolerance: 1 } }],
    [null],
    ['any'],
  ])('is nothing else: %j', (raw) => {
    expect(number.readAsk(raw, 0)).toBeNull();
  });

  it.each([
    [0, 'km/h', { unit: 'km/h' }, 'km/h'],
    [0, 'none', { unit: '' }, 'none'],
    [1, '0..100', { min: 0, max: 100 }, '0..100'],
    [1, '-2.5 .. 2.5', { min: -2.5, max: 2.5 }, '-2.5..2.5'],
    [1, '0..', { min: 0, max: null }, '0..'],
    [1, '..7', { min: null, max: 7 }, '..7'],
    [1, 'any', { min: null, max: null }, 'any'],
    [2, '2', { decimals: 2 }, '2'],
    [3, '330 +- 10', { right: { value: 330, tolerance: 10 } }, '330 +- 10'],
    [3, '330 \u00b1 0.5', { right: { value: 330, tolerance: 0.5 } }, '330 +- 0.5'],
    [3, '42', { right: { value: 42, tolerance: 0 } }, '42'],
    [3, 'none', { right: null }, 'none'],
  ])('is written in a file (word %i) as %j', (word, text, given, written) => {
    const read = number.words?.[word]?.read(text, facts.usualAsk);
    expect(read).toEqual({ ...facts.usualAsk, ...given });
    expect(read && number.words?.[word]?.write(read)).toBe(written);
  });

  it.each([
    [0, 'thirteen letters'],
    [0, '<!--'],
    [1, ''],
    [1, '..'],
    [1, '5'],
    [1, 'a..b'],
    [2, '4'],
    [2, '-1'],
    [3, '5 +- -1'],
    [3, '5 +-'],
    [3, 'about 5'],
  ])('is not written so: word %i, %j', (word, text) => {
    expect(number.words?.[word]?.read(text, facts.usualAsk)).toBeUndefined();
  });
});

describe('[Q32] what screens and phones are shown', () => {
  it('is a histogram of round bars, the last one with its upper edge', () => {
    const { keys, counts } = shown({ min: 0, max: 100 }, { 0: 1, 4: 2, 5: 3, 94: 1, 95: 4, 100: 5 });
    expect(keys).toHaveLength(20);
    expect([keys?.[0], keys?.[1], keys?.at(-1)]).toEqual(['0..4', '5..9', '95..100']);
    expect([counts[0], counts[1], counts.at(-2), counts.at(-1)]).toEqual([3, 3, 1, 9]);
  });

  it('has a bar for every number where these are few', () => {
    expect(shown({}, { 3: 1, 5: 2 })).toMatchObject({ keys: ['3', '4', '5'], counts: [1, 0, 2] });
    expect(shown({ decimals: 1 }, { '0.1': 1, '0.3': 2 })).toMatchObject({ keys: ['0.1', '0.2', '0.3'] });
    expect(shown({}, {})).toMatchObject({ keys: [], counts: [], summary: { spread: null } });
  });

  it('keeps those who are far off in a bar of their own', () => {
    const { keys, counts } = shown({}, { 40: 5, 41: 9, 44: 6, 47: 3, '-90000': 1, 1000000: 2 });
    expect([keys?.[0], counts[0]]).toEqual(['..39', 1]);
    expect([keys?.at(-1), counts.at(-1)]).toEqual(['48..', 2]);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(26);
    const { keys: same } = shown({}, { 42: 90, 1000000000: 1 });
    expect(same).toEqual(['42', '43..']);
  });

  it('leaves a range that nobody uses', () => {
    const { keys } = shown({ min: 0, max: 1_000_000 }, { 12: 3, 19: 4, 32: 2 });
    expect([keys?.[0], keys?.at(-1)]).toEqual(['12..13', '32..33']);
  });

  it('says median, middle half and mean; how many were right only to those who may know what is', () => {
    const ask = { right: { value: 5, tolerance: 1 }, decimals: 1 };
    const said = { 1: 1, 4: 1, 5: 2, '6.5': 1, 9: 1 };
    const spread = { least: 1, low: 4.25, median: 5, high: 6.125, most: 9, mean: 5.083333 };
    expect(shown(ask, said).summary).toEqual({ spread, within: 3 });
    const veiled = number.veiled?.(pollOf(ask));
    expect(JSON.stringify(veiled)).not.toContain('tolerance');
    expect(veiled && number.summarise?.(veiled, weightsOf(said), 6)).toEqual({ spread });
  });

  it('are all numbers in a file, in order', () => {
    expect(shownTally(poll, weightsOf({ 10: 1, 9: 2, '-1': 3, '0.5': 1 }), 7, 'file')).toMatchObject({
      keys: ['-1', '0.5', '9', '10'],
      counts: [3, 1, 2, 1],
    });
  });

  it('stays small, and is quick, with 100,000 different numbers', () => {
    const below = randomOf(7);
    const weights = new Map<string, number>();
    for (let n = 0; n < 100_000; n += 1) weights.set(String((n - 50_000) * (1 + below(1_000))), 1 + below(3));
    const ballots = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
    for (const reader of ['phone', 'screen', 'host'] as const)
      expect(JSON.stringify(shownTally(poll, weights, ballots, reader)).length).toBeLessThan(1_000);
  });
});

/** As it would be reckoned by somebody who writes all ballots down in order. */
function byHand(weights: ReadonlyMap<string, number>) {
  const all = [...weights].flatMap(([key, weight]) => Array<number>(weight).fill(Number(key))).sort((a, b) => a - b);
  const at = (share: number) => {
    const place = (all.length - 1) * share;
    const [low = 0, high = 0] = [all[Math.floor(place)], all[Math.ceil(place)]];
    return low + (high - low) * (place % 1);
  };
  const mean = all.reduce((sum, value) => sum + value, 0) / all.length;
  return { least: all[0], low: at(0.25), median: at(0.5), high: at(0.75), most: all.at(-1), mean };
}

const scales = [3, 40, 5_000, 2_000_000];

it.each(Array.from({ length: 24 }, (_, seed) => [seed]))(
  'the tally is a recount of the ballots, its numbers are those of all of them in order, and its bars hold each once (seed %i)',
  (seed) => {
    const below = randomOf(seed);
    const scale = scales[seed % scales.length] ?? 3;
    const asked = pollOf({ decimals: seed % 3, ...(seed % 5 === 0 ? { min: -scale, max: scale } : {}) });
    const votes = Array.from({ length: seed % 2 ? 300 : 3_000 }, () => {
      const value = (below(2) ? 1 : -1) * below(below(4) ? 3 + scale / 10 : scale + 1);
      return {
        voter: `voter-${below(2_000)}`,
        choice: below(8) === 0 ? null : number.parse(asked, String(Math.trunc(value))),
      };
    });
    const { kept, recounted, ballots } = tallyByVotes((choice) => number.weigh(asked, choice), votes);
    expect(kept).toEqual(recounted);
    const { keys = [], counts, summary } = shownTally(asked, kept, ballots, 'screen');
    for (const [what, value] of Object.entries(byHand(kept)))
      expect((summary as { spread: Record<string, number> }).spread[what]).toBeCloseTo(Number(value), 4);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(ballots);
    for (const [place, key] of keys.entries()) {
      const { from, to } = binOf(key);
      const held = [...kept].filter(
        ([value]) => (from === null || Number(value) >= Number(from)) && (to === null || Number(value) <= Number(to)),
      );
      expect(held.reduce((sum, [, weight]) => sum + weight, 0)).toBe(counts[place]);
    }
    expect(keys.length).toBeLessThanOrEqual(23);
  },
);
