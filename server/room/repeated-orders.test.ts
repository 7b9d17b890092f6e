import { describe, expect, it } from 'vitest';
import { moment, pollId, roomOf } from '../testing/room-samples.ts';
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
