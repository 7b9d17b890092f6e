import { describe, expect, it } from 'vitest';
import { attempt, given, takeBack } from '../testing/given-orders.ts';
import { moment, pollId, roomOf, roundId } from '../testing/room-samples.ts';
import type { Order, OrderOf } from './orders.ts';
import { apply } from './room.ts';

/** Applies in turn; every order must be accepted. */
function applyAll(...orders: readonly Order[]) {
  return orders.reduce(
    ({ state }, order) => {
      const outcome = apply(state, order, moment());
      if (!outcome.ok) throw new Error(outcome.code);
      return outcome;
    },
    { state: roomOf(), isChanged: false } as { state: ReturnType<typeof roomOf>; isChanged: boolean },
  );
}

describe('[P6] adding a poll', () => {
  const add: OrderOf<'deck:add'> = { type: 'deck:add', question: 'Coffee?', options: ['Yes', 'No'] };

  it('again under the same id adds nothing', () => {
    const once = applyAll({ ...add, id: pollId('coffee') });
    const twice = applyAll({ ...add, id: pollId('coffee') }, { ...add, id: pollId('coffee') });
    expect(twice.isChanged).toBe(false);
    expect(twice.state).toEqual(once.state);
    expect(once.state.room.deck.at(-1)).toMatchObject({ id: 'coffee', question: 'Coffee?' });
  });

  const coffee = pollId('coffee');
  const added: OrderOf<'deck:add'> = { ...add, id: coffee };
  const again: [string, Order][] = [
    ['added', { ...added, question: 'Tea?' }],
    ['a copy', { type: 'deck:duplicate', poll: pollId('drink'), id: coffee }],
  ];

  it.each(again)('[N8] that was asked and removed gives its id to nobody: %s', (_, order) => {
    const asked = given(roomOf(), [added, { type: 'poll:open', poll: coffee, round: null }]);
    const round = asked.rounds[0]?.id ?? roundId('none');
    const close: Order = { type: 'poll:close', poll: coffee, round };
    const gone = given(asked, [close, { type: 'deck:remove', poll: coffee, version: 1 }]);
    const later = { ...gone, room: { ...gone.room, undo: [] } };
    expect(attempt(later, order)).toMatchObject({ ok: true, isChanged: false, poll: coffee });
  });

  it.each(again)('[N8] that was removed and can come back gives its id to nobody: %s', (_, order) => {
    const removed = given(roomOf(), [added, { type: 'deck:remove', poll: coffee, version: 1 }]);
    expect(attempt(removed, order)).toMatchObject({ ok: true, isChanged: false });
    const file: Order = { type: 'deck:replace', polls: [add] };
    const replaced = given(roomOf(), [added, file]);
    const kept = replaced.room.undo.filter(({ what }) => what === 'replace');
    expect(attempt({ ...replaced, room: { ...replaced.room, undo: kept } }, order)).toMatchObject({ isChanged: false });
    expect(attempt(takeBackAdd(), order)).toMatchObject({ ok: true, isChanged: false });
  });

  /** Added, and taken back: a late retry of the first order does not bring it back. */
  function takeBackAdd() {
    const undone = takeBack(given(roomOf(), [added]), 'add');
    if (!undone.ok) throw new Error(undone.code);
    return undone.state;
  }

  it('without an id, or under another, adds another', () => {
    expect(applyAll(add, { ...add, id: pollId('coffee') }).state.room.deck).toHaveLength(4);
  });
});

describe('[C3] the chat switches', () => {
  it('change only what they name, so that two clicks do not undo each other', () => {
    const { state } = applyAll({ type: 'chat:rules', enabled: false }, { type: 'chat:rules', onScreen: false });
    expect(state.room.chat).toEqual({ enabled: false, onScreen: false });
  });
});
