import { describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import { textPoll } from '../../testing/answers.ts';
import { randomOf } from '../../testing/random.ts';
import { tallyByVotes } from '../../testing/tally-by-votes.ts';
import { text } from './text.ts';

const poll = textPoll('lunch');

describe('[Q21] an answer', () => {
  it.each([
    ['a line', ' More time ', 'More time'],
    ['several lines', 'Fewer slides.\r\nMore stories.', 'Fewer slides.\nMore stories.'],
    ['many empty lines', 'a\n\n\n\n\nb', 'a\n\nb'],
    ['tabs and spaces', 'a\tb  \nc', 'a b\nc'],
    ['directions turned around', 'mo\u202ere', 'more'],
    ['one form', 'cafe\u0301', 'café'],
    ['commas', 'a, b, c', 'a, b, c'],
  ])('is stored in one form: %s', (_, raw, stored) => {
    expect(text.parse(poll, raw)).toBe(stored);
    expect(text.parseBare(poll, raw)).toBe(stored);
    expect(text.parse(poll, stored)).toBe(stored);
    expect(text.weigh(poll, stored)).toEqual([[stored, 1]]);
  });

  it('has at most 280 characters, as people count them, and 2 kB', () => {
    expect(text.parse(poll, 'x'.repeat(limits.maxAnswerChars))).toHaveLength(limits.maxAnswerChars);
    expect(text.parse(poll, 'x'.repeat(limits.maxAnswerChars + 1))).toBeNull();
    expect(text.parse(poll, '🎉'.repeat(280))).toBe('🎉'.repeat(280));
    expect(text.parse(poll, '👩‍👩‍👧‍👦'.repeat(280))).toBeNull();
  });

  it.each([
    [''],
    [' \n '],
    ['\u200b'],
    ['x'.repeat(14_000)],
    [['More time']],
    [{}],
    [true],
    [null],
    [7],
    [{ toString: 'x' }],
  ])('is nothing else: %j', (raw) => {
    expect(text.parse(poll, raw)).toBeNull();
  });

  it('[B2] of a bare client may be a number', () => {
    expect(text.parseBare(poll, 42)).toBe('42');
    expect([[], ['a'], {}, true].map((raw) => text.parseBare(poll, raw))).toEqual([null, null, null, null]);
  });
});

it('is held for approval where the poll says so', () => {
  expect(text.readAsk({}, 0)).toEqual({ hold: false });
  expect(text.readAsk({ hold: true }, 0)).toEqual({ hold: true });
  expect([{ hold: 1 }, null, 'x'].map((raw) => text.readAsk(raw, 0))).toEqual([null, null, null]);
});

it.each(Array.from({ length: 10 }, (_, seed) => [seed]))(
  'the tally is a recount of the ballots, whatever was voted, changed and withdrawn (seed %i)',
  (seed) => {
    const below = randomOf(seed);
    const said = ['More time', 'more time', ' More\ttime', 'A quiet room', 'café\nau lait'];
    const votes = Array.from({ length: 300 }, () => ({
      voter: `voter-${below(12)}`,
      choice: below(8) === 0 ? null : text.parse(poll, said[below(said.length)]),
    }));
    const { kept, recounted } = tallyByVotes((choice) => text.weigh(poll, choice), votes);
    expect(kept).toEqual(recounted);
  },
);
