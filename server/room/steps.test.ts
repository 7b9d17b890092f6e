import { describe, expect, it } from 'vitest';
import { attempt, given } from '../testing/given-orders.ts';
import { drink, lunch, phases, pollOf, roomOf, roundId, roundOf } from '../testing/room-samples.ts';
import { shownRound } from './rounds.ts';
import type { RoomState } from './state.ts';
import { seenOf } from './steps.ts';

const secret = pollOf('lunch', { settings: { results: 'hidden' } });
const step = (state: RoomState, way: 'forward' | 'back' = 'forward') =>
  attempt(state, { type: `step:${way}`, seen: seenOf(state) });
const stepped = (state: RoomState, way: 'forward' | 'back' = 'forward') =>
  given(state, [{ type: `step:${way}`, seen: seenOf(state) }]);

/** What the hall sees. */
function stage(state: RoomState): string {
  const round = shownRound(state);
  const shown = round ? `${round.phase.phase}${round.resultsShown ? ' shown' : ''}` : 'draft';
  return `${state.room.shown}: ${shown}`;
}

describe('[K1] forward', () => {
  it('walks a deck: open, close, reveal what is hidden, the next poll as a draft', () => {
    let state = roomOf([], { deck: [secret, drink] });
    const stages: string[] = [];
    for (let steps = 0; steps < 6; steps++) {
      state = stepped(state);
      stages.push(stage(state));
    }
    expect(stages).toEqual([
      'lunch: open',
      'lunch: closing',
      'lunch: closed shown',
      'drink: draft',
      'drink: open shown',
      'drink: closed shown',
    ]);
    expect(step(state)).toEqual({ ok: false, code: 'end-of-deck' });
  });

  it('shows the first poll where nothing is shown, and says when there is none', () => {
    expect(stage(stepped(roomOf([], { shown: null })))).toBe('lunch: draft');
    expect(step(roomOf([], { deck: [], shown: null }))).toEqual({ ok: false, code: 'end-of-deck' });
  });

  it('goes on from a poll that was asked before without asking it again', () => {
    const state = roomOf([roundOf(lunch, phases.closed), roundOf(drink, phases.closed)]);
    expect(stage(stepped(state))).toBe('drink: closed shown');
  });

  it('of two clickers at once moves one step: the second saw something else', () => {
    const state = roomOf([roundOf(lunch, phases.open)]);
    const seen = seenOf(state);
    const once = given(state, [{ type: 'step:forward', seen }]);
    expect(attempt(once, { type: 'step:forward', seen })).toEqual({ ok: false, code: 'changed-meanwhile' });
  });

  it('that saw an earlier round of the same poll is refused', () => {
    const state = roomOf([roundOf(lunch, phases.open)]);
    const again = given(state, [{ type: 'poll:rerun', poll: lunch.id, round: roundId('lunch-1') }]);
    expect(attempt(again, { type: 'step:forward', seen: seenOf(state) })).toMatchObject({ code: 'changed-meanwhile' });
  });

  it('does not mind that the grace has ended meanwhile', () => {
    const state = roomOf([roundOf(secret, phases.closing)], { deck: [secret, drink] });
    const seen = seenOf(state);
    const settled = { ...state, rounds: [roundOf(secret, phases.closed)] };
    expect(attempt(settled, { type: 'step:forward', seen })).toMatchObject({ ok: true, isChanged: true });
  });
});

describe('[K2] back', () => {
  it('shows the previous poll as it is, and destroys nothing', () => {
    const rounds = [roundOf(lunch, phases.closed), roundOf(drink, phases.closed)];
    const state = stepped(roomOf(rounds, { shown: drink.id }), 'back');
    expect(stage(state)).toBe('lunch: closed shown');
    expect(state.rounds).toEqual(rounds);
  });

  it('does not leave an open round, and says where the deck begins', () => {
    const open = roomOf([roundOf(drink, phases.open)], { shown: drink.id });
    expect(step(open, 'back')).toEqual({ ok: false, code: 'round-running' });
    expect(step(roomOf(), 'back')).toEqual({ ok: false, code: 'start-of-deck' });
  });

  it('of somebody who saw something else is refused', () => {
    const seen = { ...seenOf(roomOf()), shown: lunch.id };
    const state = roomOf([], { shown: drink.id });
    expect(attempt(state, { type: 'step:back', seen })).toEqual({ ok: false, code: 'changed-meanwhile' });
  });
});
