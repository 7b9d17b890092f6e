import type { Deed } from '#protocol/chat';
import type { Visit } from '../live/live-room.ts';
import type { DeedOf, Moderation } from '../live/moderation.ts';
import type { Steering } from '../live/steering.ts';
import type { Order } from '../room/orders.ts';

export interface NotedOrdersParts {
  readonly moderation: Pick<Moderation, 'note'>;
  readonly steering: Pick<Steering, 'order'>;
}

type More = Omit<DeedOf, 'what' | 'name'> & { readonly name?: string | null };

/** Orders that are noted, with who gave them, if they changed something. */
export function createNotedOrders({ moderation, steering }: NotedOrdersParts) {
  return async ({ room, key }: Visit, order: Order, what: Deed['what'], { name = null, ...more }: More = {}) => {
    const { version } = room.state.room;
    const answer = await steering.order(room, { ...order, by: key });
    const about = { ...more, ...(name === null ? {} : { name }) };
    if (answer.ok && room.state.room.version > version) await moderation.note(room, key, { what, ...about });
    return answer;
  };
}

export type NotedOrders = ReturnType<typeof createNotedOrders>;
