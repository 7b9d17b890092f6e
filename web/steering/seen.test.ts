import { expect, test } from 'vitest';
import { type ChoicePoll, defaultSettings, type Phase, type PollId, type RoundId } from '#protocol/polls';
import { orderOfKey } from './order-of-key.ts';
import { seenOf } from './seen.ts';

const poll: ChoicePoll = {
  id: 'p' as PollId,
  version: 1,
  kind: 'choice',
  ask: {},
  question: '?',
  options: [],
  settings: defaultSettings,
};
const closing: Phase = { phase: 'closing', openedAt: 1, closedAt: 2, acceptUntil: 3 };
const round = (phase: Phase, resultsShown = false) => ({ id: 'r' as RoundId, number: 1, phase, resultsShown });

test('[K2] an empty stage, a draft and a closing round are named as the server names them', () => {
  expect(seenOf({ poll: null, round: null })).toEqual({
    shown: null,
    round: null,
    phase: 'draft',
    resultsShown: false,
  });
  expect(seenOf({ poll, round: null })).toEqual({ shown: 'p', round: null, phase: 'draft', resultsShown: false });
  expect(seenOf({ poll, round: round(closing) })).toEqual({
    shown: 'p',
    round: 'r',
    phase: 'closed',
    resultsShown: false,
  });
  const open: Phase = { phase: 'open', openedAt: 1, closesAt: null };
  expect(seenOf({ poll, round: round(open, true) })).toMatchObject({ phase: 'open', resultsShown: true });
});

test('a step carries what was seen', () => {
  const view = { poll, round: round(closing), blank: false };
  expect(orderOfKey('forward', view)).toEqual({ event: 'step:forward', payload: { seen: seenOf(view) } });
  expect(orderOfKey('back', view)).toEqual({ event: 'step:back', payload: { seen: seenOf(view) } });
});

test('H reveals what is hidden and hides what is shown; a draft has neither', () => {
  expect(orderOfKey('visibility', { poll, round: round(closing), blank: false })?.event).toBe('poll:reveal');
  expect(orderOfKey('visibility', { poll, round: round(closing, true), blank: false })?.event).toBe('poll:hide');
  expect(orderOfKey('visibility', { poll, round: null, blank: false })).toBeNull();
});

test('B blanks and brings back', () => {
  expect(orderOfKey('blank', { poll, round: null, blank: false })?.payload).toEqual({ blank: true });
  expect(orderOfKey('blank', { poll, round: null, blank: true })?.payload).toEqual({ blank: false });
});
