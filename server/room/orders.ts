import type { RoundId } from '#protocol/polls';
import type { ClientEvent, Payload } from '#protocol/schemas';

/** The client events that change a room. All of them are the host's. */
export const orderTypes = [
  'poll:open',
  'poll:close',
  'poll:reveal',
  'poll:hide',
  'poll:rerun',
  'poll:show',
  'deck:add',
  'deck:edit',
  'chat:rules',
] as const satisfies readonly ClientEvent[];

export type OrderType = (typeof orderTypes)[number];

type Tagged<E extends OrderType> = E extends OrderType ? { readonly type: E } & Payload<E> : never;

/** `round:settle` is the clock's own order: the grace after a close is over. */
export type Order = Tagged<OrderType> | { readonly type: 'round:settle'; readonly round: RoundId };
export type OrderOf<E extends OrderType> = Extract<Order, { type: E }>;
