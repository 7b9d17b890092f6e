import { describe, expect, it } from 'vitest';
import type { OptionId, Poll, RoundId } from '#protocol/polls';
import type { Replay } from '#protocol/replay';
import { filmOf, frameAt, momentsOf } from './film.ts';

const replay: Replay = {
  round: 'round1' as RoundId,
  number: 1,
  poll: {} as Poll,
  keys: ['pizza', 'sushi'] as OptionId[],
  openedAt: 10_000,
  closedAt: 20_000,
  steps: [
    { at: 12_000, ballots: 1, counts: [1, 0] },
    { at: 15_000, ballots: 5, counts: [4, 1] },
    { at: 18_000, ballots: 4, counts: [2, 2] },
  ],
  marks: [
    { at: 10_000, what: 'open' },
    { at: 14_000, what: 'announcement', text: 'Last call' },
    { at: 20_000, what: 'close' },
    { at: 90_000, what: 'reveal' },
  ],
};
const film = filmOf(replay);

describe('a replay', () => {
  it('begins with nothing and ends with the result', () => {
    expect(frameAt(film, 0)).toMatchObject({ at: 10_000, elapsedMs: 0, tally: { ballots: 0, counts: [0, 0] } });
    expect(frameAt(film, 1)).toMatchObject({ at: 20_000, elapsedMs: 10_000, tally: { ballots: 4, counts: [2, 2] } });
  });

  it('shows each tally from its moment on, and none that never was', () => {
    for (let place = 0; place <= 1; place += 0.01) {
      const { at, tally } = frameAt(film, place);
      const step = replay.steps.findLast((one) => one.at <= at);
      expect(tally.counts).toEqual(step?.counts ?? [0, 0]);
    }
  });

  it('says what happened last, and leaves out what was done after the end', () => {
    expect(frameAt(film, 0).mark?.what).toBe('open');
    expect(frameAt(film, film.timeline.placeOf(14_500)).mark).toMatchObject({ text: 'Last call' });
    expect(frameAt(film, 1).mark?.what).toBe('close');
    expect(film.marks).toHaveLength(3);
  });

  it('knows the highest bar there ever was', () => {
    expect(film.highest).toBe(4);
  });

  it('counts what came in after the close while that still counted', () => {
    const late = filmOf({ ...replay, steps: [...replay.steps, { at: 24_000, ballots: 5, counts: [3, 2] }] });
    expect(frameAt(late, 1)).toMatchObject({ at: 24_000, tally: { counts: [3, 2] }, mark: { what: 'close' } });
  });

  it('is told moment by moment, with what happened in each', () => {
    expect(momentsOf(film).map(({ elapsedMs, tally, marks }) => [elapsedMs, tally.counts, marks[0]?.what])).toEqual([
      [0, [0, 0], 'open'],
      [2_000, [1, 0], undefined],
      [4_000, [1, 0], 'announcement'],
      [5_000, [4, 1], undefined],
      [8_000, [2, 2], undefined],
      [10_000, [2, 2], 'close'],
    ]);
  });

  it('without a ballot shows nothing throughout', () => {
    const silent = filmOf({ ...replay, steps: [] });
    expect([0, 0.5, 1].map((place) => frameAt(silent, place).tally.counts)).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });
});
