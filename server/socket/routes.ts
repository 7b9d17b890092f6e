import { type Refusal, refuse } from '#protocol/errors';
import { limits } from '#protocol/limits';
import type { Payload } from '#protocol/schemas';
import type { Access } from '../live/access.ts';
import type { Clock } from '../live/clock.ts';
import type { LiveRoom, Visit } from '../live/live-room.ts';
import type { Presence } from '../live/presence.ts';
import type { Steering } from '../live/steering.ts';
import type { Talk } from '../live/talk.ts';
import type { Voting } from '../live/voting.ts';
import type { Order, OrderType } from '../room/orders.ts';
import { type Actor, rights } from '../room/rights.ts';
import type { Routes } from './door.ts';
import type { Identity } from './identity.ts';
import { createKeyRoutes } from './key-routes.ts';

const phone: readonly Actor[] = ['phone'];
const moderators: readonly Actor[] = ['host', 'moderator'];
const talkers: readonly Actor[] = ['phone', 'host', 'moderator'];
const everybody: readonly Actor[] = ['phone', 'screen', 'remote', 'host', 'moderator'];
const rateOf = (name: keyof typeof limits.rates) => ({ name, limit: limits.rates[name] });

export interface RoutesParts {
  readonly voting: Voting;
  readonly steering: Steering;
  readonly talk: Talk;
  readonly presence: Presence;
  readonly access: Pick<Access, 'remember'>;
  readonly identity: Pick<Identity, 'hostKey'>;
  readonly clock: Clock;
  /** A ballot is under way. */
  readonly onVote?: (room: LiveRoom) => void;
}

/** Where names are required, a vote waits for one. */
function nameMissing({ room, seat }: Visit): Refusal | null {
  if (room.state.room.names === 'optional') return null;
  return (room.names.get(seat.voter)?.name ?? null) === null ? refuse('name-required') : null;
}

/** What each client event does. Adding one: its schema in protocol/schemas.ts, its line here, its rule in protocol/README.md. */
export function createRoutes(parts: RoutesParts): Routes {
  const { voting, steering, talk, presence, access, identity, clock, onVote } = parts;
  const order = <E extends OrderType>(type: E) => ({
    roles: rights[type],
    rate: rateOf('order'),
    apply: ({ room }: Visit, payload: Payload<E>) => steering.order(room, { type, ...payload } as Order),
  });
  return {
    vote: {
      roles: phone,
      rate: rateOf('vote'),
      apply(visit, payload) {
        onVote?.(visit.room);
        return nameMissing(visit) ?? voting.vote(visit, payload);
      },
      besides: voting.besides,
    },
    'vote:bare': {
      roles: phone,
      rate: rateOf('vote'),
      apply(visit, { choice }) {
        onVote?.(visit.room);
        return nameMissing(visit) ?? voting.voteBare(visit, choice);
      },
      besides: voting.besides,
    },
    chat: {
      roles: talkers,
      rate: rateOf('chat'),
      apply: ({ room, seat, as }, payload) => talk.say(room, seat.voter, as !== 'phone', payload),
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
    'poll:countdown': order('poll:countdown'),
    'step:forward': order('step:forward'),
    'step:back': order('step:back'),
    'screen:blank': order('screen:blank'),
    'deck:add': order('deck:add'),
    'deck:edit': order('deck:edit'),
    'deck:duplicate': order('deck:duplicate'),
    'deck:move': order('deck:move'),
    'deck:remove': order('deck:remove'),
    announce: order('announce'),
    'room:title': order('room:title'),
    'room:lock': {
      ...order('room:lock'),
      async apply({ room }, payload) {
        if (payload.lock) await access.remember(room);
        return steering.order(room, { type: 'room:lock', ...payload });
      },
    },
    'room:passcode': order('room:passcode'),
    'room:names': order('room:names'),
    undo: order('undo'),
    ...createKeyRoutes({ steering, identity }),
    'chat:rules': order('chat:rules'),
    'chat:remove': {
      roles: moderators,
      rate: rateOf('order'),
      apply: ({ room }, { seq }) => talk.remove(room, seq),
    },
  };
}
