import { expect, test } from 'vitest';
import type { Tally } from '#protocol/views';
import { heldStill } from './paused.ts';

const then: Tally = { tallyVersion: 4, ballots: 3, counts: [2, 1] };
const now: Tally = { tallyVersion: 9, ballots: 15, counts: [9, 6] };
const hidden: Tally = { tallyVersion: 9, ballots: 15 };

test('a paused result stays as it was, until it is let go', () => {
  expect(heldStill({ round: 'r1', tally: then }, 'r1', now)).toBe(then);
  expect(heldStill(null, 'r1', now)).toBe(now);
});

test('[P5] what is hidden meanwhile is not shown, and another round is never mistaken for the paused one', () => {
  expect(heldStill({ round: 'r1', tally: then }, 'r1', hidden)).toBe(hidden);
  expect(heldStill({ round: 'r1', tally: then }, 'r2', now)).toBe(now);
  expect(heldStill({ round: 'r1', tally: then }, 'r1', null)).toBeNull();
});
