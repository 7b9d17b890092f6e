import { describe, expect, it } from 'vitest';
import { attempt, given } from '../testing/given-orders.ts';
import { drink, lunch, now, phases, pollOf, roomOf, roundId, roundOf } from '../testing/room-samples.ts';
import type { Order } from './orders.ts';
import type { RoomState } from './state.ts';
import { phoneView, screenView } from './views.ts';

const poll = lunch.id;
const round = roundId('lunch-1');
const replay = (change: Partial<Extract<Order, { type: 'screen:replay' }>> = {}): Order => ({
  type: 'screen:replay',
  poll,
  round,
  from: 0,
  isPlaying: true,
  ...change,
});
const closed = roomOf([roundOf(lunch, phases.closed)]);
const codeOf = (state: RoomState, order: Order) => {
  const outcome = attempt(state, order);
  return outcome.ok ? outcome.isChanged : outcome.code;
};

describe('[Y3] a replay on the screens', () => {
  it('says from where it plays, and since when: to screens, and to nobody with a phone', () => {
    const state = given(closed, [replay({ from: 0.25 })], now + 5);
    expect(state.room.replay).toEqual({ round, from: 0.25, since: now + 5, isPlaying: true });
    expect(screenView(state, new Map(), now, { url: '', fixed: false }).replay).toEqual(state.room.replay);
    expect(phoneView(state, new Map(), now, false)).not.toHaveProperty('replay');
  });

  it('stands still, moves on, is taken off; what is repeated changes nothing', () => {
    const still = replay({ from: 0.5, isPlaying: false });
    const state = given(closed, [replay(), still]);
    expect(state.room.replay).toMatchObject({ from: 0.5, isPlaying: false });
    expect(codeOf(state, still)).toBe(false);
    const off = given(state, [replay({ round: null })]);
    expect(off.room.replay).toBeNull();
    expect(codeOf(off, replay({ round: null }))).toBe(false);
  });

  it('may be of an earlier round whose results were shown', () => {
    const earlier = roundOf(lunch, phases.closed, { id: roundId('first') });
    const state = roomOf([earlier, roundOf(lunch, phases.closed, { number: 2 })]);
    expect(codeOf(state, replay({ round: roundId('first') }))).toBe(true);
  });

  const secret = pollOf('lunch', { settings: { results: 'hidden' } });
  const first = roundOf(lunch, phases.closed, { id: roundId('first') });
  it.each<[string, RoomState, Order, string]>([
    [
      'another poll is shown',
      roomOf([roundOf(lunch, phases.closed)], { shown: drink.id }),
      replay(),
      'changed-meanwhile',
    ],
    ['its results are hidden', roomOf([roundOf(secret, phases.closed)]), replay(), 'results-hidden'],
    ['late ballots still count', roomOf([roundOf(secret, phases.closing)]), replay(), 'round-running'],
    ['voting is open', roomOf([roundOf(lunch, phases.open)]), replay(), 'round-running'],
    [
      'a newer round takes ballots',
      roomOf([first, roundOf(lunch, phases.open, { number: 2 })]),
      replay({ round: roundId('first') }),
      'round-running',
    ],
    ['it never was', closed, replay({ round: roundId('nothing') }), 'no-such-round'],
  ])('is refused when %s', (_, state, order, code) => {
    expect(codeOf(state, order)).toBe(code);
  });

  it.each<[string, Order]>([
    ['voting opens again', { type: 'poll:open', poll, round }],
    ['it is asked again', { type: 'poll:rerun', poll, round }],
    ['its results are hidden', { type: 'poll:hide', poll, round }],
    ['another poll is shown', { type: 'poll:show', poll: drink.id }],
    ['its poll is removed', { type: 'deck:remove', poll, version: 1 }],
  ])('ends when %s', (_, order) => {
    expect(given(closed, [replay(), order]).room.replay).toBeNull();
  });

  it('goes on when something else happens', () => {
    const state = given(closed, [
      replay(),
      { type: 'room:title', title: 'Other' },
      { type: 'screen:blank', blank: true },
    ]);
    expect(state.room.replay?.round).toBe(round);
  });
});
