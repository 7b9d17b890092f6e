import { describe, expect, it } from 'vitest';
import type { MultipleAsk } from '#protocol/kinds/multiple';
import type { OptionId, PollOf } from '#protocol/polls';
import { randomOf } from '../../testing/random.ts';
import { lunch } from '../../testing/room-samples.ts';
import { tallyByVotes } from '../../testing/tally-by-votes.ts';
import { multiple } from './multiple.ts';

const pollOf = (ask: Partial<MultipleAsk> = {}): PollOf<'multiple'> => ({
  ...lunch,
  kind: 'multiple',
  ask: { min: 1, max: null, ...ask },
});
const poll = pollOf();
const oneOrTwo = pollOf({ max: 2 });

describe('[V8] a multiple choice', () => {
  it.each([
    ['one', 'sushi', 'sushi'],
    ['several, as they are stored', 'pizza,salad', 'pizza,salad'],
    ['several in any order', 'salad,pizza', 'pizza,salad'],
    ['a list of ids', ['salad', 'pizza'], 'pizza,salad'],
    ['all of them', ['salad', 'pizza', 'sushi'], 'pizza,sushi,salad'],
  ])('is stored in the order of the options: %s', (_, raw, stored) => {
    expect(multiple.parse(poll, raw)).toBe(stored);
  });

  it('counts one for each of its options', () => {
    expect(multiple.weigh(poll, 'pizza,salad')).toEqual([
      ['pizza', 1],
      ['salad', 1],
    ]);
    expect(multiple.keys(poll)).toEqual(['pizza', 'sushi', 'salad']);
  });

  it('has as many options as the poll asks for', () => {
    expect(multiple.parse(oneOrTwo, 'pizza,salad')).toBe('pizza,salad');
    expect(multiple.parse(oneOrTwo, 'pizza,sushi,salad')).toBeNull();
    expect(multiple.parse(pollOf({ min: 2 }), 'pizza')).toBeNull();
    expect(multiple.parse(pollOf({ min: 2 }), 'pizza,sushi')).toBe('pizza,sushi');
  });

  it.each([
    [''],
    [','],
    ['pizza,'],
    ['pizza,pizza'],
    ['pizza, salad'],
    ['steak'],
    ['pizza,steak'],
    ['__proto__'],
    ['Pizza'],
    ['x'.repeat(14_000)],
    [[]],
    [['pizza', 'pizza']],
    [['pizza', null]],
    [['pizza', 2]],
    [[['pizza']]],
    [[{ id: 'pizza' }]],
    [Array.from({ length: 51 }, () => 'pizza')],
    [0],
    [true],
    [null],
    [{}],
    [{ length: 1, 0: 'pizza' }],
  ])('is nothing else: %j', (raw) => {
    expect(multiple.parse(poll, raw)).toBeNull();
  });
});

describe('[B2] a bare multiple choice', () => {
  it.each([
    ['a place', 1, 'sushi'],
    ['a list of places', [2, 0], 'pizza,salad'],
    ['a list of ids', ['salad', 'pizza'], 'pizza,salad'],
    ['both', ['salad', 0], 'pizza,salad'],
    ['the stored text', 'pizza,salad', 'pizza,salad'],
  ])('is %s', (_, raw, stored) => {
    expect(multiple.parseBare(poll, raw)).toBe(stored);
  });

  it.each([
    [[0, 0]],
    [[0, 'pizza']],
    [[3]],
    [[-1]],
    [[0.5]],
    [[Number.NaN]],
    [['0']],
    [3],
    ['length'],
    [[true]],
    [[]],
    [{}],
  ])('is nothing else: %j', (raw) => {
    expect(multiple.parseBare(poll, raw)).toBeNull();
  });
});

describe('how many to pick', () => {
  it('is any number unless somebody says', () => {
    expect(multiple.readAsk({}, 3)).toEqual({ min: 1, max: null });
    expect(multiple.readAsk({ min: 2, max: 3, more: 1 }, 3)).toEqual({ min: 2, max: 3 });
  });

  it.each([
    [{ min: 0 }],
    [{ min: 4 }],
    [{ max: 4 }],
    [{ min: 3, max: 2 }],
    [{ min: 1.5 }],
    [{ min: '1' }],
    [{ max: 1e300 }],
    [null],
    [7],
    ['any'],
  ])('is nothing that three options cannot give: %j', (raw) => {
    expect(multiple.readAsk(raw, 3)).toBeNull();
  });

  it.each([
    ['any', 1, null, 'any'],
    ['2', 2, 2, '2'],
    ['1-3', 1, 3, '1-3'],
    ['1 - 3', 1, 3, '1-3'],
    ['2-any', 2, null, '2-any'],
  ])('is written in a file as %j', (text, min, max, written) => {
    const [word] = multiple.words ?? [];
    expect(word?.read(text, { min: 1, max: null })).toEqual({ min, max });
    expect(word?.write({ min, max })).toBe(written);
  });

  it.each([[''], ['0'], ['3-1'], ['-2'], ['1-'], ['99'], ['1-99'], ['some'], ['1,3'], ['1-2-3'], ['1e1']])(
    'is not: %j',
    (text) => {
      expect(multiple.words?.[0]?.read(text, { min: 1, max: null })).toBeUndefined();
    },
  );
});

it.each(Array.from({ length: 20 }, (_, seed) => [seed]))(
  'the tally is a recount of the ballots, whatever was voted, changed and withdrawn (seed %i)',
  (seed) => {
    const below = randomOf(seed);
    const votes = Array.from({ length: 300 }, () => {
      const ids = poll.options.map(({ id }) => id as OptionId).filter(() => below(2) === 0);
      const raw = below(8) === 0 ? null : below(2) ? ids : ids.join(',');
      return {
        voter: `voter-${below(12)}`,
        choice: raw === null ? null : multiple.parse(oneOrTwo, raw),
        isVote: raw === null,
      };
    }).filter(({ choice, isVote }) => choice !== null || isVote);
    const { kept, recounted } = tallyByVotes((choice) => multiple.weigh(oneOrTwo, choice), votes);
    expect(kept).toEqual(recounted);
    expect([...recounted.keys()].every((key) => multiple.keys(oneOrTwo)?.includes(key))).toBe(true);
  },
);
