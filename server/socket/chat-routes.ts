import { limits } from '#protocol/limits';
import type { Moderation } from '../live/moderation.ts';
import type { Steering } from '../live/steering.ts';
import type { Talk } from '../live/talk.ts';
import type { Voices } from '../live/voices.ts';
import { type Actor, rights } from '../room/rights.ts';
import type { Routes } from './door.ts';
import { createNotedOrders } from './noted-orders.ts';
import { createVoterRoutes } from './voter-routes.ts';

export interface ChatRoutesParts {
  readonly talk: Talk;
  readonly moderation: Moderation;
  readonly voices: Voices;
  readonly steering: Pick<Steering, 'order'>;
}

type ChatEvent =
  | `chat${'' | ':rules' | ':remove' | ':restore' | ':approve' | ':report' | ':older' | ':deeds'}`
  | `voter:${'ban' | 'unban' | 'mute' | 'unmute'}`
  | 'voice'
  | 'undo'
  | 'questions:rules'
  | 'screen:voices';

const phone: readonly Actor[] = ['phone'];
const moderators: readonly Actor[] = ['host', 'moderator'];
const everybody: readonly Actor[] = ['phone', 'screen', 'remote', ...moderators];
const rateOf = (name: keyof typeof limits.rates) => ({ name, limit: limits.rates[name] });

/** Chat, and what hosts and moderators may do about it: all of that is noted with who did it. */
export function createChatRoutes({ talk, moderation, voices, steering }: ChatRoutesParts): Pick<Routes, ChatEvent> {
  const noted = createNotedOrders({ moderation, steering });
  return {
    chat: {
      roles: [...phone, ...moderators],
      rate: rateOf('chat'),
      apply: ({ room, seat, as }, payload) => talk.say(room, seat.voter, as, payload),
    },
    voice: {
      roles: phone,
      rate: rateOf('chat'),
      apply: ({ room, seat }, payload) => voices.give(room, seat.voter, payload),
    },
    'chat:report': {
      roles: phone,
      rate: rateOf('report'),
      apply: ({ room, seat }, { seq }) => moderation.report(room, seat.voter, seq),
    },
    'chat:older': {
      roles: everybody,
      rate: rateOf('older'),
      apply: ({ room }, { before }) => talk.older(room, before),
    },
    'chat:deeds': {
      roles: ['host'],
      rate: rateOf('order'),
      apply: ({ room }, { before }) => moderation.deeds(room, before ?? Number.MAX_SAFE_INTEGER),
    },
    'chat:rules': {
      roles: rights['chat:rules'],
      rate: rateOf('order'),
      apply: (visit, rules) => noted(visit, { type: 'chat:rules', ...rules }, 'rules', { set: rules }),
    },
    'chat:remove': {
      roles: moderators,
      rate: rateOf('order'),
      apply: ({ room, key }, { seq }) => moderation.remove(room, key, seq),
    },
    'chat:restore': {
      roles: moderators,
      rate: rateOf('order'),
      apply: ({ room, key }, { seq }) => moderation.restore(room, key, seq),
    },
    'chat:approve': {
      roles: moderators,
      rate: rateOf('order'),
      apply: ({ room, key }, { seq }) => moderation.approve(room, key, seq),
    },
    'screen:voices': {
      roles: ['host', 'remote'],
      rate: rateOf('order'),
      apply: ({ room }, payload) => voices.show(room, payload),
    },
    undo: {
      roles: rights.undo,
      rate: rateOf('order'),
      apply(visit, { id }) {
        const entry = visit.room.state.room.undo.find((held) => held.id === id);
        const order = { type: 'undo', id } as const;
        if (entry?.what === 'ban') return noted(visit, order, 'unbanned', { name: entry.name });
        return steering.order(visit.room, { ...order, by: visit.key });
      },
    },
    'questions:rules': {
      roles: rights['questions:rules'],
      rate: rateOf('order'),
      apply: (visit, rules) => noted(visit, { type: 'questions:rules', ...rules }, 'question-rules', { set: rules }),
    },
    ...createVoterRoutes(noted),
  };
}
