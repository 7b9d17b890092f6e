import { effect } from '@preact/signals';
import { Server, type ServerOptions, type Socket } from 'socket.io';
import { vi } from 'vitest';
import type { OptionId, RoomCode, RoundId } from '#protocol/polls';
import type { PhoneView } from '#protocol/views';
import { connect } from './connection.ts';
import type { Link } from './session.ts';
import { guarded, onOtherTab } from './storage.ts';

export const view = {
  as: 'phone',
  now: 0,
  announcement: null,
  names: 'optional',
  lock: false,
  blank: false,
  version: 1,
  room: { code: '482913' as RoomCode, title: 'Room' },
  poll: null,
  round: { id: 'r1' as RoundId, number: 1, phase: { phase: 'open', openedAt: 1, closesAt: null }, resultsShown: true },
  keys: ['a' as OptionId],
  tally: { tallyVersion: 0, ballots: 0, counts: [0] },
  chat: { enabled: true, onScreen: true },
} satisfies PhoneView;
export const me = { name: null, ballots: {}, lines: [], now: 1_000 };

/** For tests: the real Socket.IO server, saying what the test has it say, and pages that connect to it. */
export async function startFarEnd(options: Partial<ServerOptions> = {}) {
  const server = new Server({ path: '/polls/socket.io', pingInterval: 1_000, ...options });
  const arrivals: Socket[] = [];
  const stops: (() => void)[] = [];
  server.on('connection', (socket) => arrivals.push(socket));
  server.listen(0);
  await new Promise((resolve) => server.httpServer.once('listening', resolve));
  const address = server.httpServer.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`;

  function join() {
    const address = { origin, base: '/polls', code: '482913', as: 'phone' } as const;
    // A page of its own: what one keeps for its life is nothing to the next.
    const { session, enter, stop } = connect<PhoneView>(address, undefined, {
      kept: guarded(() => localStorage),
      keptInTab: guarded(() => sessionStorage),
      onOtherTab,
    });
    stops.push(stop);
    const links: Link['state'][] = [];
    effect(() => void links.push(session.link.value.state));
    return { session, enter, links };
  }

  return {
    server,
    join,
    arrival: (index: number) => vi.waitFor(() => arrivals[index] ?? Promise.reject(new Error('nobody')), 5_000),
    async stop() {
      for (const stop of stops.splice(0)) stop();
      await server.close();
    },
  };
}

export type FarEnd = Awaited<ReturnType<typeof startFarEnd>>;

export const until = (holds: () => boolean) =>
  vi.waitFor(() => (holds() ? true : Promise.reject(new Error('not yet'))), 5_000);
