import type { Me, Update, View } from '#protocol/views';
import { delayBeforeTry, nextTry } from '../../web/state/backoff.ts';
import { type Channel, openChannel } from '../../web/state/channel.ts';
import { createTimes } from '../summary.ts';
import type { Crowd } from './crowd.ts';
import type { CameBack } from './orders.ts';
import type { Phone } from './phone.ts';

interface Way {
  failures: number;
  timer: NodeJS.Timeout | undefined;
  channel: Channel | null;
  backAt: number | null;
}

/**
 * After a loss phones come back with the delays and transports of web/state. Tries by WebSocket go over raw sockets;
 * tries that poll first go over the pages' own channel, upgrade and all. A phone is back when it is right: it has the
 * tally that stood before, and its own ballot.
 */
export function comeBack(crowd: Crowd, withinMs: number) {
  const { phones, screens, watch, dialect, port } = crowd;
  const stood = Math.max(...phones.map(({ tally }) => tally?.ballots ?? 0));
  const ways = new Map<Phone, Way>();
  const times = createTimes();
  const done = Promise.withResolvers<void>();
  let lostAt: number | null = null;
  let right = 0;
  let byPolling = 0;
  let tries = 0;

  function lost(phone: Phone) {
    lostAt ??= performance.now();
    const way = ways.get(phone) ?? { failures: 0, timer: undefined, channel: null, backAt: null };
    ways.set(phone, way);
    clearTimeout(way.timer);
    way.failures += 1;
    phone.socket?.terminate();
    phone.socket = null;
    way.channel?.close();
    way.channel = null;
    if (way.backAt === null) way.timer = setTimeout(() => attempt(phone, way), delayBeforeTry(way.failures - 1));
  }

  function attempt(phone: Phone, way: Way) {
    const { transports, patienceMs } = nextTry({ failures: way.failures, hasWorked: true, isBlocked: false });
    tries += 1;
    way.timer = setTimeout(() => lost(phone), patienceMs);
    phone.tally = null;
    phone.toldN = 0;
    if (transports[0] === 'websocket') return crowd.open(phone);
    const auth = JSON.parse(dialect.handshake?.(phone) ?? '{}') as object;
    const way2 = { origin: `http://127.0.0.1:${port}`, path: '/socket.io', transports, auth: () => auth };
    const channel = openChannel(way2, {
      opened: () => {},
      refused: () => lost(phone),
      closed: () => way.channel === channel && lost(phone),
      heard: (event, payload) => heard(phone, event, payload),
    });
    way.channel = channel;
  }

  function heard(phone: Phone, event: string, payload: unknown) {
    if (event === 'view') phone.tally = tallyOf((payload as View).tally);
    if (event === 'update') phone.tally = tallyOf(payload as Update);
    if (event === 'me') phone.toldN = Object.values((payload as Me).ballots)[0]?.n ?? 0;
    // Screens are told no `me`.
    if (event !== (phone.as === 'screen' ? 'view' : 'me')) return;
    byPolling += 1;
    back(phone);
  }

  /** View and `me` are there. */
  function back(phone: Phone) {
    const way = ways.get(phone);
    if (!way) return;
    clearTimeout(way.timer);
    const isRight = (phone.tally?.ballots ?? 0) >= stood && phone.toldN >= (phone.stands?.n ?? 0);
    if (!isRight || way.backAt !== null) return;
    way.backAt = performance.now();
    right += 1;
    times.record(way.backAt - (lostAt ?? way.backAt));
    if (right === phones.length + screens.length) done.resolve();
  }

  watch.onLost = lost;
  watch.onJoined = back;
  const patience = setTimeout(() => done.resolve(), withinMs);

  return {
    async ended(): Promise<CameBack> {
      await done.promise;
      clearTimeout(patience);
      delete watch.onLost;
      delete watch.onJoined;
      for (const way of ways.values()) {
        clearTimeout(way.timer);
        way.channel?.close();
      }
      return { phones: phones.length + screens.length, right, times: times.summary(), byPolling, tries };
    },
  };
}

function tallyOf(tally: View['tally']): Phone['tally'] {
  return tally && { version: tally.tallyVersion, ballots: tally.ballots, counts: tally.counts ?? [] };
}
