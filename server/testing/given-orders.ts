import type { Order } from '../room/orders.ts';
import { apply } from '../room/room.ts';
import { shownRound } from '../room/rounds.ts';
import type { RoomState } from '../room/state.ts';
import { now } from './room-samples.ts';

let made = 0;

/** Applies orders in turn at one moment; ids never repeat. Throws the code of the first that is refused. */
export function given(state: RoomState, orders: readonly Order[], at = now): RoomState {
  return orders.reduce((before, order) => {
    const outcome = attempt(before, order, at);
    if (!outcome.ok) throw new Error(`${order.type}: ${outcome.code}`);
    return outcome.state;
  }, state);
}

export function attempt(state: RoomState, order: Order, at = now, voters: number | null = 0) {
  return apply(state, order, { now: at, newId: () => `made-${++made}`, keyHash: (number) => `hash-${number}`, voters });
}

/** Takes the newest step of this kind back. */
export function takeBack(state: RoomState, what: string, at = now) {
  const entry = state.room.undo.findLast((held) => held.what === what);
  return attempt(state, { type: 'undo', id: entry?.id ?? 'none' }, at);
}

/**
 * What came of an order: a refusal's code, `same` (accepted, nothing to do), or the phase of the shown round after the change,
 * with `+` when its results are shown; `draft` when there is none.
 */
export function outcomeOf(state: RoomState, order: Order): string {
  const outcome = attempt(state, order, now, 12);
  if (!outcome.ok) return outcome.code;
  if (!outcome.isChanged) return 'same';
  const after = shownRound(outcome.state);
  return after ? `${after.phase.phase}${after.resultsShown ? '+' : ''}` : 'draft';
}
