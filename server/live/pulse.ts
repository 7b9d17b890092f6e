import { limits } from '#protocol/limits';
import type { Join, LineChange } from '#protocol/views';
import type { LiveRoom, Socket, Visit } from './live-room.ts';
import { compose, eventPacket, type Packet, write } from './message.ts';
import { addNews, hasNews, type News, noNews } from './news.ts';
import { createOutgoing, type Reader } from './outgoing.ts';
import { createSlowPhones } from './slow-phones.ts';

export interface PulseParts {
  readonly join: (room: LiveRoom) => Join;
  /** Exceptions are bugs; the pulse goes on with the next room. */
  readonly onBug: (error: unknown) => void;
  readonly onSkipped?: (phones: number) => void;
}

interface Beat {
  readonly fast: News;
  readonly phones: News;
  fastAt: number;
  phonesAt: number;
  presenceAt: number;
  /** Measured: see `walk`. */
  phonePulseMs: number;
  isWalking: boolean;
  fastTimer: NodeJS.Timeout | undefined;
  phoneTimer: NodeJS.Timeout | undefined;
  presenceTimer: NodeJS.Timeout | undefined;
}

const hosts: Reader = { as: 'host', isBare: false };
const screens: Reader = { as: 'screen', isBare: false };
const phones: Reader = { as: 'phone', isBare: false };
const bareClients: Reader = { as: 'phone', isBare: true };

/**
 * Who gets what when. Changes are marked and leave together: screens and hosts every `pulseMs`, phones shard by shard
 * at a pace at which fan-out costs at most `phoneFanOutShare` of a core, measured as it runs. Each shard gets the
 * newest tally at the moment of its turn; between shards the event loop is free for ballots and screens (law 8).
 *
 *   mark --> fast: hosts, first 20 screens
 *        \-> walk: shard 0, yield, shard 1, yield, ..., more screens, bare clients
 */
export function createPulse({ join, onBug, onSkipped }: PulseParts) {
  const beats = new Map<LiveRoom, Beat>();
  const { eventsFor, viewFor } = createOutgoing(join);
  const slow = createSlowPhones({ resend, onBug });
  let isStopped = false;

  function beatOf(room: LiveRoom): Beat {
    const known = beats.get(room);
    if (known) return known;
    const beat: Beat = {
      fast: noNews(),
      phones: noNews(),
      fastAt: 0,
      phonesAt: 0,
      presenceAt: 0,
      phonePulseMs: limits.pulseMs,
      isWalking: false,
      fastTimer: undefined,
      phoneTimer: undefined,
      presenceTimer: undefined,
    };
    beats.set(room, beat);
    return beat;
  }

  function mark(room: LiveRoom, news: Partial<News>) {
    if (isStopped) return;
    const beat = beatOf(room);
    addNews(beat.fast, news);
    addNews(beat.phones, news);
    const now = performance.now();
    beat.fastTimer ??= setTimeout(() => fastPulse(room, beat), Math.max(0, beat.fastAt + limits.pulseMs - now));
    schedulePhones(room, beat);
  }

  function schedulePhones(room: LiveRoom, beat: Beat) {
    if (beat.isWalking || isStopped || !hasNews(beat.phones)) return;
    const wait = Math.max(0, beat.phonesAt + beat.phonePulseMs - performance.now());
    beat.phoneTimer ??= setTimeout(() => void walk(room, beat).catch(onBug), wait);
  }

  function fastPulse(room: LiveRoom, beat: Beat) {
    beat.fastTimer = undefined;
    beat.fastAt = performance.now();
    const news = { ...beat.fast };
    Object.assign(beat.fast, noNews());
    try {
      send(room.hosts, hosts, room, news);
      send(slice(room.screens, 0, limits.fastScreens), screens, room, news);
    } catch (error) {
      onBug(error);
    }
  }

  async function walk(room: LiveRoom, beat: Beat) {
    beat.phoneTimer = undefined;
    beat.phonesAt = performance.now();
    beat.isWalking = true;
    const news = { ...beat.phones };
    Object.assign(beat.phones, noNews());
    let costMs = 0;
    try {
      for (const shard of room.shards) {
        if (shard.size === 0) continue;
        const startedAt = performance.now();
        send(shard, phones, room, news);
        costMs += performance.now() - startedAt;
        await new Promise((next) => setImmediate(next));
      }
      send(slice(room.screens, limits.fastScreens, room.screens.size), screens, room, news);
      send(room.bare, bareClients, room, news);
    } finally {
      beat.isWalking = false;
      const paced = costMs / limits.phoneFanOutShare;
      beat.phonePulseMs = Math.min(limits.maxPhonePulseMs, Math.max(limits.pulseMs, paced));
      schedulePhones(room, beat);
    }
  }

  /** One message, made once, for everybody who can take it now. Who cannot would fill the server's memory. */
  function send(sockets: ReadonlySet<Socket>, reader: Reader, room: LiveRoom, news: News) {
    if (sockets.size === 0) return;
    const events = eventsFor(reader, room, news);
    if (events.length === 0) return;
    const message = compose(events.map(eventPacket));
    const skipped = slow.skip(sockets, news);
    if (skipped > 0) onSkipped?.(skipped);
    for (const socket of sockets) if (!slow.has(socket)) write(socket, message);
  }

  /** Who reads again gets the newest of what was missed. */
  function resend(socket: Socket, visit: Visit, missed: News) {
    const events = eventsFor(visit, visit.room, missed);
    if (events.length > 0) write(socket, compose(events.map(eventPacket)));
  }

  return {
    viewChanged: (room: LiveRoom) => mark(room, { view: true }),
    tallyChanged: (room: LiveRoom) => mark(room, { tally: true }),
    linesChanged: (room: LiveRoom, lines: readonly LineChange[]) => mark(room, { lines }),
    /** At most every `presencePulseMs`: a hall that walks in is one figure, not ten thousand. */
    presenceChanged(room: LiveRoom) {
      if (isStopped) return;
      const beat = beatOf(room);
      const wait = Math.max(0, beat.presenceAt + limits.presencePulseMs - performance.now());
      beat.presenceTimer ??= setTimeout(() => {
        beat.presenceTimer = undefined;
        beat.presenceAt = performance.now();
        mark(room, { presence: true });
      }, wait);
    },
    /** The first full state of a connection, between what comes before it and after it, in one write. */
    greet(socket: Socket, visit: Visit, before: Packet, after: readonly Packet[]) {
      const first = eventsFor(visit, visit.room, { ...noNews(), view: true, presence: !visit.isBare });
      write(socket, compose([before, ...first.map(eventPacket), ...after]));
    },
    viewFor,
    left: (socket: Socket) => slow.forget(socket),
    forget(room: LiveRoom) {
      const beat = beats.get(room);
      clearTimeout(beat?.fastTimer);
      clearTimeout(beat?.phoneTimer);
      clearTimeout(beat?.presenceTimer);
      beats.delete(room);
    },
    stop() {
      isStopped = true;
      slow.stop();
      for (const room of beats.keys()) this.forget(room);
    },
  };
}

export type Pulse = ReturnType<typeof createPulse>;

/** The members from place `from` up to, not including, `to`, in the order they came. The set itself if that is all. */
function slice<T>(set: ReadonlySet<T>, from: number, to: number): ReadonlySet<T> {
  return from === 0 && set.size <= to ? set : new Set([...set].slice(from, to));
}
