import { describe, expect, it } from 'vitest';
import { images as facts } from '#protocol/kinds/images';
import type { PictureId } from '#protocol/pictures';
import type { PollOf } from '#protocol/polls';
import { randomOf } from '../../testing/random.ts';
import { lunch } from '../../testing/room-samples.ts';
import { tallyByVotes } from '../../testing/tally-by-votes.ts';
import { images } from './images.ts';

const id = (letter: string) => `${letter.repeat(22)}-400x300` as PictureId;
const pictures = [id('a'), id('b'), id('c')];
const poll: PollOf<'images'> = { ...lunch, kind: 'images', ask: { pictures } };

describe('[Q33] an image choice', () => {
  it('is one option, by its id or, of a bare client, by its place', () => {
    expect(images.parse(poll, 'sushi')).toBe('sushi');
    expect(images.parseBare(poll, 2)).toBe('salad');
    expect(images.weigh(poll, 'sushi')).toEqual([['sushi', 1]]);
    expect(images.keys(poll)).toEqual(['pizza', 'sushi', 'salad']);
  });

  it.each([['steak'], [''], [id('a')], [0], [true], [null], [{}], [['pizza']], ['__proto__'], ['pizza,sushi']])(
    'is nothing else: %j',
    (raw) => {
      expect(images.parse(poll, raw)).toBeNull();
    },
  );

  it.each([[3], [-1], [0.5], [Number.NaN], ['0'], [true], [[0]], [null]])(
    'of a bare client is nothing else: %j',
    (raw) => {
      expect(images.parseBare(poll, raw)).toBeNull();
    },
  );

  it('is asked with a picture for every option', () => {
    expect(images.readAsk({ pictures, more: 1 }, 3)).toEqual({ pictures });
  });

  it.each([
    [{}],
    [{ pictures: [] }],
    [{ pictures: pictures.slice(1) }],
    [{ pictures: [...pictures, id('d')] }],
    [{ pictures: ['', id('b'), id('c')] }],
    [{ pictures: ['../../secret', id('b'), id('c')] }],
    [{ pictures: [`${'a'.repeat(22)}-0x300`, id('b'), id('c')] }],
    [{ pictures: [`${'a'.repeat(21)}-400x300`, id('b'), id('c')] }],
    [{ pictures: [`${id('a')}\n`, id('b'), id('c')] }],
    [{ pictures: [1, 2, 3] }],
    [{ pictures: 'abc' }],
    [null],
    ['any'],
  ])('is not asked with: %j', (raw) => {
    expect(images.readAsk(raw, 3)).toBeNull();
  });

  it('keeps each picture with its option when rows move, go and come', () => {
    const moved = (places: readonly (number | null)[]) =>
      facts.moved?.({ pictures }, (place) => places[place] ?? null).pictures;
    expect(moved([2, 0, 1])).toEqual([id('b'), id('c'), id('a')]);
    expect(moved([0, null, 1])).toEqual([id('a'), id('c')]);
    expect(moved([1, 2, 3])).toEqual(['', id('a'), id('b'), id('c')]);
  });
});

it.each(Array.from({ length: 10 }, (_, seed) => [seed]))(
  'the tally is a recount of the ballots, whatever was voted, changed and withdrawn (seed %i)',
  (seed) => {
    const below = randomOf(seed);
    const votes = Array.from({ length: 300 }, () => ({
      voter: `voter-${below(12)}`,
      choice: below(6) === 0 ? null : images.parseBare(poll, below(3)),
    }));
    const { kept, recounted } = tallyByVotes((choice) => images.weigh(poll, choice), votes);
    expect(kept).toEqual(recounted);
  },
);
