import { describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import type { OptionId, PollOf } from '#protocol/polls';
import { randomOf } from '../../testing/random.ts';
import { lunch } from '../../testing/room-samples.ts';
import { tallyByVotes } from '../../testing/tally-by-votes.ts';
import { ranking } from './ranking.ts';
import { shownTally } from './shown.ts';

const pollOf = (top: number | null): PollOf<'ranking'> => ({ ...lunch, kind: 'ranking', ask: { top } });
const poll = pollOf(null);
const bestTwo = pollOf(2);

describe('[Q11] a ranking', () => {
  it.each([
    ['as it is stored', 'salad,pizza,sushi'],
    ['a list of ids', ['salad', 'pizza', 'sushi']],
  ])('is stored from the first place on: %s', (_, raw) => {
    expect(ranking.parse(poll, raw)).toBe('salad,pizza,sushi');
  });

  it('gives the first as many points as there are places, the last one', () => {
    expect(ranking.weigh(poll, 'salad,pizza,sushi')).toEqual([
      ['salad', 3],
      ['pizza', 2],
      ['sushi', 1],
    ]);
    expect(ranking.keys(poll)).toEqual(['pizza', 'sushi', 'salad']);
  });

  it('of a few places also counts who was placed', () => {
    expect(ranking.weigh(bestTwo, 'salad,pizza')).toEqual([
      ['salad', 2],
      ['pizza', 1],
      ['*salad', 1],
      ['*pizza', 1],
    ]);
    expect(ranking.keys(bestTwo)).toEqual(['pizza', 'sushi', 'salad']);
  });

  it('fills all its places, no more and no fewer', () => {
    expect(ranking.parse(poll, 'salad,pizza')).toBeNull();
    expect(ranking.parse(bestTwo, 'salad,pizza')).toBe('salad,pizza');
    expect(ranking.parse(bestTwo, 'salad')).toBeNull();
    expect(ranking.parse(bestTwo, 'salad,pizza,sushi')).toBeNull();
    expect(ranking.parse(pollOf(1), 'salad')).toBe('salad');
  });

  it.each([
    [''],
    [',,'],
    ['salad,pizza,pizza'],
    ['salad,pizza,steak'],
    ['salad, pizza,sushi'],
    ['salad,pizza,__proto__'],
    ['salad,pizza,*sushi'],
    ['x'.repeat(14_000)],
    [[]],
    [['salad', 'pizza', 'salad']],
    [['salad', 'pizza', null]],
    [['salad', 'pizza', 1]],
    [['salad', 'pizza', ['sushi']]],
    [Array.from({ length: 51 }, () => 'pizza')],
    [1],
    [true],
    [null],
    [{}],
    [{ length: 3, 0: 'salad', 1: 'pizza', 2: 'sushi' }],
  ])('is nothing else: %j', (raw) => {
    expect(ranking.parse(poll, raw)).toBeNull();
  });

  it('says the labels from the first place on', () => {
    expect(ranking.say?.(bestTwo, 'salad,pizza')).toEqual(['Salad', 'Pizza']);
  });
});

describe('[B2] a bare ranking', () => {
  it.each([
    ['a list of places in the poll', [2, 0, 1]],
    ['ids', ['salad', 'pizza', 'sushi']],
    ['both', ['salad', 0, 1]],
    ['the stored text', 'salad,pizza,sushi'],
  ])('is %s', (_, raw) => {
    expect(ranking.parseBare(poll, raw)).toBe('salad,pizza,sushi');
  });

  it('is a number where there is one place', () => {
    expect(ranking.parseBare(pollOf(1), 2)).toBe('salad');
  });

  it.each([[[0, 1]], [[0, 1, 1]], [[0, 1, 'sushi']], [[0, 1, 3]], [[0, 1, -1]], [[0, 1, 0.5]], [['0', '1', '2']], [3]])(
    'is nothing else: %j',
    (raw) => {
      expect(ranking.parseBare(poll, raw)).toBeNull();
    },
  );
});

describe('[Q11] the average place', () => {
  it('is that of all ballots where all options are placed', () => {
    // Salad twice first and once third.
    const weights = new Map([
      ['salad', 7],
      ['pizza', 6],
      ['sushi', 5],
    ]);
    expect(ranking.summarise?.(poll, weights, 3)).toEqual({ places: [2, 2.33, 1.67] });
  });

  it('is that of the ballots which have placed the option, null where none has', () => {
    const votes = ['salad,pizza', 'pizza,salad', 'salad,pizza'].map((choice, voter) => ({ voter: `${voter}`, choice }));
    const { kept } = tallyByVotes((choice) => ranking.weigh(bestTwo, choice), votes);
    expect(ranking.summarise?.(bestTwo, kept, 3)).toEqual({ places: [1.67, null, 1.33] });
  });

  it('is null without ballots', () => {
    expect(ranking.summarise?.(poll, new Map(), 0)).toEqual({ places: [null, null, null] });
  });

  it('of fifty options and very many ballots fits into a frame to phones', () => {
    const options = Array.from({ length: limits.maxOptions }, (_, at) => ({ id: `o${at}` as OptionId, label: 'x' }));
    const many: PollOf<'ranking'> = { ...poll, options };
    const weights = new Map(options.map(({ id }, at) => [id, 2_500_000 + at * 7919]));
    expect(Buffer.byteLength(JSON.stringify(shownTally(many, weights, 100_000, 'phone')))).toBeLessThan(1_800);
  });
});

describe('[Q11] how many to put in order', () => {
  it('is all unless somebody says', () => {
    expect(ranking.readAsk({}, 3)).toEqual({ top: null });
    expect(ranking.readAsk({ top: 3, more: 1 }, 3)).toEqual({ top: 3 });
  });

  it.each([[{ top: 0 }], [{ top: 4 }], [{ top: 1.5 }], [{ top: '2' }], [{ top: 1e300 }], [null], [7], ['all']])(
    'is nothing that three options cannot give: %j',
    (raw) => {
      expect(ranking.readAsk(raw, 3)).toBeNull();
    },
  );
});

it.each(Array.from({ length: 20 }, (_, seed) => [seed]))(
  '[Q11] the tally is a recount of the ballots, whatever was voted, changed and withdrawn (seed %i)',
  (seed) => {
    const below = randomOf(seed);
    const asked = below(2) ? poll : bestTwo;
    const places = asked.ask.top ?? 3;
    const votes = Array.from({ length: 300 }, () => {
      const left = asked.options.map(({ id }) => id);
      const ids = Array.from({ length: places }, () => left.splice(below(left.length), 1)[0] ?? '');
      return { voter: `voter-${below(12)}`, choice: below(8) === 0 ? null : ranking.parse(asked, ids) };
    });
    const { kept, recounted, ballots } = tallyByVotes((choice) => ranking.weigh(asked, choice), votes);
    expect(kept).toEqual(recounted);

    const last = new Map(votes.map(({ voter, choice }) => [voter, choice]));
    const ballotsLeft = [...last.values()].flatMap((choice) => (choice === null ? [] : [choice.split(',')]));
    const averages = asked.options.map(({ id }) => {
      const found = ballotsLeft.filter((ids) => ids.includes(id)).map((ids) => ids.indexOf(id) + 1);
      const sum = found.reduce((total, place) => total + place, 0);
      return found.length === 0 ? null : expect.closeTo(sum / found.length, 2);
    });
    expect(ranking.summarise?.(asked, kept, ballots)).toEqual({ places: averages });
  },
);
