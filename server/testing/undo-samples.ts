import type { Order } from '../room/orders.ts';
import type { RoomState } from '../room/state.ts';
import { takeBack } from './given-orders.ts';
import { drink, lunch, now, phases, pollOf, roomOf, roundId, roundOf } from './room-samples.ts';

export const poll = lunch.id;
export const round = roundId('lunch-1');
const secret = pollOf('lunch', { settings: { results: 'hidden' } });
export const open = roomOf([roundOf(lunch, phases.open)]);
export const hiddenOpen = roomOf([roundOf(secret, phases.open)], { deck: [secret, drink] });
export const close: Order = { type: 'poll:close', poll, round };
export const remove: Order = { type: 'deck:remove', poll, version: 1 };
export const edit: Order = {
  type: 'deck:edit',
  poll,
  version: 1,
  question: 'Dinner?',
  options: [{ label: 'Soup' }, { label: 'Bread' }],
  settings: lunch.settings,
};

/** The state after taking back, which must be possible. */
export function back(state: RoomState, what: string, at = now): RoomState {
  const outcome = takeBack(state, what, at);
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.state;
}

export const blocked = { ok: false, code: 'undo-blocked' };
