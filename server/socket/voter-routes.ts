import { type Refusal, refuse } from '#protocol/errors';
import { limits } from '#protocol/limits';
import type { VoterId } from '#protocol/polls';
import type { LiveRoom } from '../live/live-room.ts';
import type { Written } from '../room/orders.ts';
import { rights } from '../room/rights.ts';
import type { Routes } from './door.ts';
import type { NotedOrders } from './noted-orders.ts';

interface Writer {
  readonly ok: true;
  readonly voter: VoterId;
  readonly name: string | null;
}

/** Who wrote what people see, or what waits. Lines of hosts are nobody's to answer for; of questions the removed ones are there, too. */
function writerOf({ chat, questions }: LiveRoom, about: Written): Writer | Refusal {
  if ('question' in about) {
    const question = questions.get(about.question);
    return question ? { ok: true, voter: question.voter, name: question.name } : refuse('no-such-question');
  }
  const written = chat.lines.find(({ line }) => line.seq === about.line) ?? chat.held.get(about.line);
  if (written?.line.kind !== 'said' || written.voter === null) return refuse('no-such-line');
  const { name, host } = written.line;
  return host ? refuse('not-allowed') : { ok: true, voter: written.voter, name };
}

const rate = { name: 'order', limit: limits.rates.order } as const;

/** Keeps people from writing, or out, by what they wrote: nobody learns who they are. */
export function createVoterRoutes(noted: NotedOrders): Pick<Routes, `voter:${'ban' | 'unban' | 'mute' | 'unmute'}`> {
  return {
    'voter:ban': {
      roles: rights['voter:ban'],
      rate,
      apply(visit, about) {
        const writer = writerOf(visit.room, about);
        if (!writer.ok) return writer;
        const { voter, name } = writer;
        return noted(visit, { type: 'voter:ban', voter, name }, 'banned', { name, ...about });
      },
    },
    'voter:unban': {
      roles: rights['voter:unban'],
      rate,
      apply(visit, { number }) {
        const name = visit.room.state.room.banned.find((ban) => ban.number === number)?.name ?? null;
        return noted(visit, { type: 'voter:unban', number }, 'unbanned', { name });
      },
    },
    'voter:mute': {
      roles: rights['voter:mute'],
      rate,
      apply(visit, { minutes, ...about }) {
        const writer = writerOf(visit.room, about);
        if (!writer.ok) return writer;
        const { voter, name } = writer;
        const order = { type: 'voter:mute', voter, name, about, minutes } as const;
        return noted(visit, order, 'muted', { name, set: { minutes }, ...about });
      },
    },
    'voter:unmute': {
      roles: rights['voter:unmute'],
      rate,
      apply(visit, { number }) {
        const name = visit.room.state.room.muted.find((mute) => mute.number === number)?.name ?? null;
        return noted(visit, { type: 'voter:unmute', number }, 'unmuted', { name });
      },
    },
  };
}
