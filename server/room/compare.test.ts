import { describe, expect, it } from 'vitest';
import type { RoundId } from '#protocol/polls';
import { attempt, given } from '../testing/given-orders.ts';
import { drink, lunch, now, phases, pollOf, roomOf, roundId, roundOf } from '../testing/room-samples.ts';
import type { Order } from './orders.ts';
import type { RoomState } from './state.ts';
import type { Tallies } from './tallies.ts';
import { hostView, phoneView, screenView } from './views.ts';

const join = { url: 'http://192.168.1.20:3000/482913', fixed: false };
const poll = lunch.id;
const [one, two] = [roundId('lunch-1'), roundId('lunch-2')];
const tallies: Tallies = new Map([
  [one, { tallyVersion: 3, ballots: 3, weights: new Map([['pizza', 3]]) }],
  [two, { tallyVersion: 4, ballots: 4, weights: new Map([['sushi', 4]]) }],
]);
const twice = (first = {}, second = {}): RoomState =>
  roomOf([
    roundOf(lunch, phases.closed, first),
    roundOf(lunch, phases.closed, { id: two, number: 2, ...second }),
    roundOf(drink, phases.closed),
  ]);
const compare = (rounds: readonly [RoundId, RoundId] = [one, two]): Order => ({
  type: 'screen:compare',
  poll,
  rounds: [...rounds],
});
const onScreen = (state: RoomState) => screenView(state, tallies, now, join).compare;
const codeOf = (state: RoomState, order: Order) => {
  const outcome = attempt(state, order);
  return outcome.ok ? outcome.isChanged : outcome.code;
};

describe('two rounds side by side on the screens', () => {
  it('[L2] are in the screen’s view with their counts, by id in the console’s, and in no phone’s', () => {
    const state = given(twice(), [compare()]);
    expect(onScreen(state)).toMatchObject([
      { id: one, number: 1, ballots: 3, counts: [3, 0, 0] },
      { id: two, number: 2, ballots: 4, counts: [0, 4, 0] },
    ]);
    expect(hostView(state, tallies, now, join).compare).toEqual([one, two]);
    expect(phoneView(state, tallies, now, true)).not.toHaveProperty('compare');
    expect(onScreen(twice())).toBeNull();
  });

  it('[L2] end when the host says so, and only for the poll that is named', () => {
    const state = given(twice(), [compare()]);
    expect(codeOf(state, { type: 'screen:compare', poll: drink.id, rounds: null })).toBe(false);
    expect(onScreen(given(state, [{ type: 'screen:compare', poll, rounds: null }]))).toBeNull();
    expect(codeOf(state, compare())).toBe(false);
  });

  it.each<[string, Order]>([
    ['another poll is shown', { type: 'poll:show', poll: drink.id }],
    ['voting opens again', { type: 'poll:open', poll, round: two }],
    ['the poll is asked again', { type: 'poll:rerun', poll, round: two }],
    ['one of them is hidden', { type: 'poll:hide', poll, round: two }],
    ['the poll is removed', { type: 'deck:remove', poll, version: 1 }],
  ])('[L2] end when %s, in the same change, and do not come back by themselves', (_, order) => {
    const state = given(twice(), [compare()]);
    const after = given(state, [order]);
    expect(after.room).toMatchObject({ compare: null, version: state.room.version + 1 });
    expect(onScreen(given(after, [{ type: 'screen:blank', blank: true }]))).toBeNull();
  });

  it('[L2] stay while something else changes', () => {
    expect(onScreen(given(twice(), [compare(), { type: 'room:title', title: 'Lunch' }]))).not.toBeNull();
  });

  it.each<[string, RoomState, Order, string]>([
    ['a round whose results are hidden', twice({ resultsShown: false }), compare(), 'results-hidden'],
    ['the current round, hidden', twice({}, { resultsShown: false }), compare(), 'results-hidden'],
    ['a round of another poll', twice(), compare([one, roundId('drink-1')]), 'no-such-round'],
    ['a round that is not there', twice(), compare([one, roundId('nothing')]), 'no-such-round'],
    ['while voting is open', twice({}, { phase: phases.open }), compare(), 'round-running'],
    [
      'while late ballots come in',
      twice({}, { phase: phases.closing, resultsShown: false }),
      compare(),
      'round-running',
    ],
    [
      'another poll than the one shown',
      { ...twice(), room: { ...twice().room, shown: drink.id } },
      compare(),
      'changed-meanwhile',
    ],
  ])('[L2] is refused: %s', (_, state, order, code) => {
    expect(codeOf(state, order)).toBe(code);
  });

  it('[L2] a hidden round’s counts are not in the screen’s view, whatever was compared before', () => {
    const secret = pollOf('lunch', { settings: { results: 'hidden' } });
    const state = roomOf(
      [roundOf(secret, phases.closed, { resultsShown: true }), roundOf(secret, phases.closed, { id: two, number: 2 })],
      { compare: { poll, rounds: [one, two] } },
    );
    expect(JSON.stringify(screenView(state, tallies, now, join))).not.toContain('counts');
  });
});
