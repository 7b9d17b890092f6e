import { describe, expect, it } from 'vitest';
import { defaultDecision } from '#protocol/decision';
import type { Order } from '../room/orders.ts';
import type { RoomState } from '../room/state.ts';
import { attempt, given, takeBack } from '../testing/given-orders.ts';
import { drink, lunch, now, phases, pollOf, roomOf, roundId, roundOf } from '../testing/room-samples.ts';
import { shownRound } from './rounds.ts';
import { hostView, phoneView } from './views.ts';

const round = roundId('lunch-1');
const named = { poll: lunch.id, round };
const open = roomOf([roundOf(lunch, phases.open)]);

function ordered(state: RoomState, order: Order, voters: number | null, at = now): RoomState {
  const outcome = attempt(state, order, at, voters);
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.state;
}

describe('[M4] who was there when voting closed', () => {
  const close: Order = { type: 'poll:close', ...named };

  it('is noted with the close, and told to everybody', () => {
    const closed = ordered(open, close, 41);
    expect(shownRound(closed)?.voters).toBe(41);
    expect(phoneView(closed, new Map(), now, false).round?.voters).toBe(41);
    expect(phoneView(open, new Map(), now, false).round).not.toHaveProperty('voters');
  });

  it('is noted by the countdown, too; nobody was counted where nobody was awake', () => {
    const counting = roomOf([roundOf(lunch, { ...phases.open, closesAt: now })]);
    const timeUp: Order = { type: 'round:time-up', round };
    expect(shownRound(ordered(counting, timeUp, 7))?.voters).toBe(7);
    expect(shownRound(ordered(counting, timeUp, null))?.voters).toBeNull();
  });

  it('stays as it was, whatever comes and goes until it is opened again', () => {
    const closed = ordered(open, close, 41);
    for (const order of [close, { type: 'poll:hide', ...named }, { type: 'poll:show', poll: drink.id }] as const)
      expect(ordered(closed, order, 3).rounds[0]?.voters).toBe(41);
    const again = ordered(closed, { type: 'poll:open', ...named }, 3);
    expect(shownRound(again)?.voters).toBeNull();
    expect(shownRound(ordered(again, close, 44))?.voters).toBe(44);
  });

  it('is noted when a rerun ends the round, and when that is taken back for the round it made', () => {
    const rerun = ordered(open, { type: 'poll:rerun', ...named }, 12);
    expect(rerun.rounds.map(({ voters }) => voters)).toEqual([12, null]);
    const undone = takeBack(rerun, 'rerun');
    expect(undone.ok && undone.state.rounds.map(({ voters, archived }) => [voters, archived])).toEqual([
      [null, false],
      [0, true],
    ]);
  });

  it('is forgotten with a close that is taken back', () => {
    const undone = takeBack(ordered(open, close, 41), 'close');
    expect(undone.ok && shownRound(undone.state)?.voters).toBeNull();
  });
});

describe('[M1] a decision', () => {
  const motion = { ...defaultDecision, rule: '2/3', motion: 0 } as const;
  const decided = pollOf('lunch', { settings: { decision: motion } });

  it('is part of what is asked: another one opens a new round, and the old one keeps its own', () => {
    const closed = roomOf([roundOf(decided, phases.closed)], { deck: [decided, drink] });
    const { question, options } = decided;
    const settings = { ...decided.settings, decision: { ...motion, rule: 'absolute' as const } };
    const edit: Order = { type: 'deck:edit', poll: decided.id, version: 1, question, options: [...options], settings };
    const reopened = given(closed, [edit, { type: 'poll:open', ...named }]);
    expect(reopened.rounds.map(({ asked }) => asked.settings.decision?.rule)).toEqual(['2/3', 'absolute']);
  });

  it('is copied with its poll', () => {
    const state = given(roomOf([], { deck: [decided], shown: decided.id }), [
      { type: 'deck:duplicate', poll: decided.id, id: 'copy' as typeof decided.id },
    ]);
    expect(state.room.deck[1]?.settings.decision).toEqual(motion);
  });

  it('[P4] goes with the kept rounds that consoles see, with their voters; others have none', () => {
    const kept = roundOf(decided, phases.closed, { voters: 30 });
    const plain = roundOf(lunch, phases.closed, { id: roundId('lunch-2'), number: 2, voters: null });
    const current = roundOf(decided, phases.open, { id: roundId('lunch-3'), number: 3 });
    const state = roomOf([kept, plain, current], { deck: [decided] });
    const [second, first] = hostView(state, new Map(), now, { url: '', fixed: false }).earlier;
    expect(first).toMatchObject({ decision: motion, voters: 30 });
    expect(second).not.toHaveProperty('decision');
    expect(second).not.toHaveProperty('voters');
  });
});
