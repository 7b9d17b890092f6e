import { expect, test } from 'vitest';
import type { Phase, RoundId } from '#protocol/polls';
import type { Presence } from '#protocol/presence';
import { lightOf } from './light.ts';

const round = (phase: Phase) => ({ id: 'r' as RoundId, number: 1, phase, resultsShown: true });
const open = round({ phase: 'open', openedAt: 1, closesAt: null });
const here = (voters: number, more: Partial<Presence> = {}): Presence => ({
  voters,
  voted: 0,
  waiting: 0,
  screens: 1,
  inFlight: 0,
  dropped: 0,
  ...more,
});

test('[V11] green when everybody here has a ballot and none is on its way', () => {
  expect(lightOf(open, here(3), 3)).toEqual({ tone: 'good', why: 'all-in' });
  // Some have voted and left.
  expect(lightOf(open, here(3), 5)).toEqual({ tone: 'good', why: 'all-in' });
  expect(lightOf(open, here(3, { waiting: 1 }), 5)).toEqual({ tone: 'warn', why: 'waiting', count: 1 });
});

test('[V11] amber while somebody has not voted, says how many', () => {
  expect(lightOf(open, here(3, { waiting: 2 }), 1)).toEqual({ tone: 'warn', why: 'waiting', count: 2 });
});

test('[V11] what could be lost counts more than who has not voted', () => {
  expect(lightOf(open, here(3, { waiting: 2, dropped: 2 }), 1)).toEqual({ tone: 'warn', why: 'dropped', count: 2 });
  expect(lightOf(open, here(3, { dropped: 2, inFlight: 4 }), 1)).toEqual({ tone: 'warn', why: 'in-flight', count: 4 });
  expect(lightOf(open, here(3, { dropped: 1 }), 3)).toEqual({ tone: 'warn', why: 'dropped', count: 1 });
});

test('an empty room is neither safe nor unsafe', () => {
  expect(lightOf(open, here(0), 0)).toEqual({ tone: 'off', why: 'nobody' });
});

test('off while nothing can be closed', () => {
  expect(lightOf(null, here(3), 0).why).toBe('not-open');
  expect(lightOf(round({ phase: 'closing', openedAt: 1, closedAt: 2, acceptUntil: 3 }), here(3), 1).why).toBe(
    'closing',
  );
  expect(lightOf(round({ phase: 'closed', openedAt: 1, closedAt: 2 }), here(3), 1).why).toBe('final');
  expect(lightOf(open, null, 1).why).toBe('unknown');
});
