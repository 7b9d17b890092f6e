import { limits } from '#protocol/limits';
import type { Payload } from '#protocol/schemas';
import type { Role } from '#protocol/views';
import type { Clock } from '../live/clock.ts';
import type { Presence } from '../live/presence.ts';
import type { Steering } from '../live/steering.ts';
import type { Talk } from '../live/talk.ts';
import type { Voting } from '../live/voting.ts';
import type { Order, OrderType } from '../room/orders.ts';
import type { Routes } from './door.ts';

const phone: readonly Role[] = ['phone'];
const host: readonly Role[] = ['host'];
const talkers: readonly Role[] = ['phone', 'host'];
const everybody: readonly Role[] = ['phone', 'screen', 'host'];
const rateOf = (name: keyof typeof limits.rates) => ({ name, limit: limits.rates[name] });

export interface RoutesParts {
  readonly voting: Voting;
  readonly steering: Steering;
  readonly talk: Talk;
  readonly presence: Presence;
  readonly clock: Clock;
}

/** What each client event does. Adding one: its schema in protocol/schemas.ts, its line here, its rule in protocol/README.md. */
export function createRoutes({ voting, steering, talk, presence, clock }: RoutesParts): Routes {
  const order = <E extends OrderType>(type: E) => ({
    roles: host,
    rate: rateOf('order'),
    apply: ({ room }: Parameters<Routes['vote']['apply']>[0], payload: Payload<E>) =>
      steering.order(room, { type, ...payload } as Order),
  });
  return {
    vote: {
      roles: phone,
      rate: rateOf('vote'),
      apply: voting.vote,
      besides: voting.besides,
    },
    'vote:bare': {
      roles: phone,
      rate: rateOf('vote'),
      apply: (visit, { choice }) => voting.voteBare(visit, choice),
      besides: voting.besides,
    },
    chat: {
      roles: talkers,
      rate: rateOf('chat'),
      apply: ({ room, seat, as }, payload) => talk.say(room, seat.voter, as === 'host', payload),
    },
    name: {
      roles: phone,
      rate: rateOf('name'),
      async apply({ room, seat }, { name }) {
        await presence.rename(room, seat.voter, name);
        voting.tellTabs(room, seat.voter);
        return { ok: true };
      },
    },
    hello: {
      roles: everybody,
      rate: rateOf('any'),
      apply: () => ({ ok: true, now: clock.now() }),
    },
    'poll:open': order('poll:open'),
    'poll:close': order('poll:close'),
    'poll:reveal': order('poll:reveal'),
    'poll:hide': order('poll:hide'),
    'poll:rerun': order('poll:rerun'),
    'poll:show': order('poll:show'),
    'deck:add': order('deck:add'),
    'deck:edit': order('deck:edit'),
    'chat:rules': order('chat:rules'),
    'chat:remove': {
      roles: host,
      rate: rateOf('order'),
      apply: ({ room }, { seq }) => talk.remove(room, seq),
    },
  };
}
