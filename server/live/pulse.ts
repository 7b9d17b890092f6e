import type { Server } from 'socket.io';
import type { ClientEvents, ServerEvents } from '#protocol/events';
import { limits } from '#protocol/limits';
import type { Join, LineChange, Update } from '#protocol/views';
import { shownRound } from '../room/rounds.ts';
import { bareUpdate, emptyTally, hostView, phoneView, screenView, tallyOf } from '../room/views.ts';
import { type LiveRoom, presenceOf, type Socket, type SocketData, unprovenIn, type Visit } from './live-room.ts';
import { addNews, hasNews, type News, noNews } from './news.ts';
import { createSlowPhones } from './slow-phones.ts';

export type Io = Server<ClientEvents, ServerEvents, Record<string, never>, SocketData>;

export interface PulseParts {
  readonly io: Io;
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

/** Socket.IO rooms of one Showhands room. */
export const targets = {
  hosts: (code: string) => `${code}:hosts`,
  screens: (code: string) => `${code}:screens`,
  moreScreens: (code: string) => `${code}:more-screens`,
  bare: (code: string) => `${code}:bare`,
  shard: (code: string, index: number) => `${code}:${index}`,
};

/**
 * Who gets what when. Changes are marked and leave together: screens and hosts every `pulseMs`, phones shard by shard
 * at a pace at which fan-out costs at most `phoneFanOutShare` of a core, measured as it runs. Each shard gets the
 * newest tally at the moment of its turn; between shards the event loop is free for ballots and screens (law 8).
 *
 *   mark --> fast: hosts, first 20 screens (one frame each)
 *        \-> walk: shard 0, yield, shard 1, yield, ..., more screens, bare clients
 */
export function createPulse({ io, join, onBug, onSkipped }: PulseParts) {
  const beats = new Map<LiveRoom, Beat>();
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
      skipSlow(room.hosts, news);
      if (room.hosts.size > 0) sendTo(targets.hosts(room.code), 'host', room, news);
      skipSlow(room.screens, news);
      if (room.screens.size > 0) sendTo(targets.screens(room.code), 'screen', room, news);
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
      for (const [index, shard] of room.shards.entries()) {
        if (shard.size === 0) continue;
        const startedAt = performance.now();
        skipSlow(shard, news);
        sendTo(targets.shard(room.code, index), 'phone', room, news);
        costMs += performance.now() - startedAt;
        await new Promise((next) => setImmediate(next));
      }
      const moreScreens = targets.moreScreens(room.code);
      if (io.of('/').adapter.rooms.has(moreScreens)) sendTo(moreScreens, 'screen', room, news);
      skipSlow(room.bare, news);
      if (room.bare.size > 0) sendToBare(io.local.to(targets.bare(room.code)).except(slow.target), room, news);
    } finally {
      beat.isWalking = false;
      const paced = costMs / limits.phoneFanOutShare;
      beat.phonePulseMs = Math.min(limits.maxPhonePulseMs, Math.max(limits.pulseMs, paced));
      schedulePhones(room, beat);
    }
  }

  /** Whoever does not read, screens and scripts too, would fill the server's memory. */
  function skipSlow(sockets: ReadonlySet<Socket>, news: News) {
    const skipped = slow.skip(sockets, news);
    if (skipped > 0) onSkipped?.(skipped);
  }

  /** One frame per event, encoded once for everybody in `target` (socket.io-adapter's broadcast). */
  function sendTo(target: string, role: Visit['as'], room: LiveRoom, news: News) {
    const to = io.local.to(target).except(slow.target);
    if (news.view) to.emit('view', viewFor(role, room));
    else if (news.tally) {
      const update = updateFor(role, room);
      if (update) to.emit('update', update);
    }
    if (news.lines.length > 0) to.emit('chat', { changes: news.lines });
    if (news.presence) to.emit('presence', presenceFor(role, room));
  }

  function sendToBare(target: unknown, room: LiveRoom, news: News) {
    const to = target as BareEmit;
    if (news.view || (news.tally && shownRound(room.state)?.resultsShown))
      to.emit('update', bareUpdate(room.state, room.tallies));
    for (const change of news.lines) {
      if ('line' in change && change.line.kind === 'said') {
        to.emit('chat', { name: change.line.name, text: change.line.text });
      }
    }
  }

  function viewFor(role: Visit['as'], room: LiveRoom) {
    switch (role) {
      case 'phone':
        return phoneView(room.state, room.tallies);
      case 'screen':
        return screenView(room.state, room.tallies, join(room));
      case 'host':
        return hostView(room.state, room.tallies, join(room));
      default:
        return role satisfies never;
    }
  }

  /** null: this role learns nothing from a changed tally (phones, while results are hidden). */
  function updateFor(role: Visit['as'], room: LiveRoom): Update | null {
    const round = shownRound(room.state);
    if (!round) return null;
    const withCounts = round.resultsShown || role === 'host';
    if (!withCounts && role === 'phone') return null;
    return { round: round.id, ...tallyOf(round.asked, room.tallies.get(round.id) ?? emptyTally, withCounts) };
  }

  function presenceFor(role: Visit['as'], room: LiveRoom) {
    return role === 'host' ? { ...presenceOf(room), unproven: unprovenIn(room) } : presenceOf(room);
  }

  /** A phone that reads again gets the newest of what it missed. */
  function resend(socket: Socket, visit: Visit, missed: News) {
    const { room, as, isBare } = visit;
    if (isBare) return sendToBare(socket, room, missed);
    if (missed.view) socket.emit('view', viewFor(as, room));
    else if (missed.tally) {
      const update = updateFor(as, room);
      if (update) socket.emit('update', update);
    }
    if (missed.lines.length > 0) socket.emit('chat', { changes: missed.lines });
    if (missed.presence) socket.emit('presence', presenceFor(as, room));
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
    /** The first full state of a connection. */
    greet(socket: Socket, visit: Visit) {
      const { room, as } = visit;
      if (visit.isBare) (socket as unknown as BareEmit).emit('update', bareUpdate(room.state, room.tallies));
      else {
        socket.emit('view', viewFor(as, room));
        socket.emit('presence', presenceFor(as, room));
      }
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

/** Bare clients get other shapes under the same names, so their emits are typed by themselves. */
interface BareEmit {
  emit(event: 'update' | 'chat', payload: object): unknown;
}
