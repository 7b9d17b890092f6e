import { expect, it } from 'vitest';
import type { PollKind } from '#protocol/kinds/index';
import type { Poll, RoundId } from '#protocol/polls';
import type { ReplayStep } from '#protocol/replay';
import { filmOf } from './film.ts';
import { filmBars, highestBar } from './film-bars.ts';

const filmAs = (kind: PollKind, ...steps: readonly ReplayStep[]) =>
  filmOf({
    round: 'round1' as RoundId,
    number: 1,
    poll: { kind, ask: {}, options: [], settings: { quiz: null } } as unknown as Poll,
    keys: [],
    openedAt: 0,
    closedAt: 9_000,
    steps,
    marks: [],
  });

it('pins are told by the nine parts of their picture, the same at every moment', () => {
  const first = { at: 1_000, ballots: 1, keys: ['0.0'], counts: [1] };
  const last = { at: 2_000, ballots: 4, keys: ['0.0', '1.2', '23.23'], counts: [1, 2, 1] };
  const film = filmAs('pin', first, last);
  const shares = (step: ReplayStep) => filmBars(film, { ...step, tallyVersion: 1 }).map(({ shown }) => shown?.count);
  expect(shares(first)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect(shares(last)).toEqual([3, 0, 0, 0, 0, 0, 0, 0, 1]);
  expect(highestBar(film)).toBe(3);
});

it('of a thousand words there are as many as can be read', () => {
  const keys = Array.from({ length: 1_000 }, (_, place) => `word${place}`);
  const step = { at: 1_000, ballots: 1_000, keys, counts: keys.map(() => 1) };
  expect(filmBars(filmAs('words', step), { ...step, tallyVersion: 1 })).toHaveLength(20);
});
