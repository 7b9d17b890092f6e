import type { DeedKind } from '#protocol/chat';
import { refuse } from '#protocol/errors';
import { limits } from '#protocol/limits';
import type { LiveRoom, Visit } from '../live/live-room.ts';
import type { Moderation } from '../live/moderation.ts';
import type { Steering } from '../live/steering.ts';
import type { Talk } from '../live/talk.ts';
import type { Voices } from '../live/voices.ts';
import type { Order } from '../room/orders.ts';
import { type Actor, rights } from '../room/rights.ts';
import type { Routes } from './door.ts';

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
  | 'screen:voices';

const phone: readonly Actor[] = ['phone'];
const moderators: readonly Actor[] = ['host', 'moderator'];
const everybody: readonly Actor[] = ['phone', 'screen', 'remote', ...moderators];
const rateOf = (name: keyof typeof limits.rates) => ({ name, limit: limits.rates[name] });

/** Who wrote a line that people see, or that waits. Lines of hosts are nobody's to answer for. */
function writerOf({ chat }: LiveRoom, seq: number) {
  const written = chat.lines.find(({ line }) => line.seq === seq) ?? chat.held.get(seq);
  if (written?.line.kind !== 'said' || written.voter === null) return refuse('no-such-line');
  const { name, host } = written.line;
  return host ? refuse('not-allowed') : { ok: true as const, voter: written.voter, name };
}

/** Chat, and what hosts and moderators may do about it: all of that is noted with who did it. */
export function createChatRoutes({ talk, moderation, voices, steering }: ChatRoutesParts): Pick<Routes, ChatEvent> {
  /** An order that is noted if it changed something. */
  async function noted(visit: Visit, order: Order, what: DeedKind, more: { name?: string | null; set?: object } = {}) {
    const { room, key } = visit;
    const { version } = room.state.room;
    const answer = await steering.order(room, { ...order, by: key });
    const { name = null, set } = more;
    const about = { ...(name === null ? {} : { name }), ...(set ? { set } : {}) };
    if (answer.ok && room.state.room.version > version) await moderation.note(room, key, { what, ...about });
    return answer;
  }

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
    'voter:ban': {
      roles: rights['voter:ban'],
      rate: rateOf('order'),
      apply(visit, { line }) {
        const writer = writerOf(visit.room, line);
        if (!writer.ok) return writer;
        const { voter, name } = writer;
        return noted(visit, { type: 'voter:ban', voter, name }, 'banned', { name });
      },
    },
    'voter:unban': {
      roles: rights['voter:unban'],
      rate: rateOf('order'),
      apply(visit, { number }) {
        const name = visit.room.state.room.banned.find((ban) => ban.number === number)?.name ?? null;
        return noted(visit, { type: 'voter:unban', number }, 'unbanned', { name });
      },
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
    'voter:mute': {
      roles: rights['voter:mute'],
      rate: rateOf('order'),
      apply(visit, { line, minutes }) {
        const writer = writerOf(visit.room, line);
        if (!writer.ok) return writer;
        const { voter, name } = writer;
        return noted(visit, { type: 'voter:mute', voter, name, line, minutes }, 'muted', { name, set: { minutes } });
      },
    },
    'voter:unmute': {
      roles: rights['voter:unmute'],
      rate: rateOf('order'),
      apply(visit, { number }) {
        const name = visit.room.state.room.muted.find((mute) => mute.number === number)?.name ?? null;
        return noted(visit, { type: 'voter:unmute', number }, 'unmuted', { name });
      },
    },
  };
}
