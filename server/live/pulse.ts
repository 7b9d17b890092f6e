import { performance } from 'node:perf_hooks';
import { limits } from '#protocol/limits';
import type { VoterId } from '#protocol/polls';
import type { ChangedQuestions } from '../room/questions/lists.ts';
import { audienceOf } from './audience.ts';
import { type Beat, newBeat } from './beat.ts';
import { readable } from './chat-changes.ts';
import type { LiveRoom, Socket, Visit } from './live-room.ts';
import { compose, eventPacket, type Packet, tryWrite, write } from './message.ts';
import { addNews, type ChatChange, hasNews, type News, noNews } from './news.ts';
import { createOutgoing, type OutgoingParts, type Reader } from './outgoing.ts';
import { phonePace } from './pace.ts';
import { atMost } from './paced.ts';
import { createSlowPhones } from './slow-phones.ts';

export interface PulseParts extends OutgoingParts {
  /** Exceptions are bugs; the pulse goes on with the next room. */
  readonly onBug: (error: unknown) => void;
  readonly onSkipped?: (phones: number) => void;
}

const hosts: Reader = { as: 'host', isBare: false, hasVoted: false };
const moderators: Reader = { as: 'moderator', isBare: false, hasVoted: false };
const listeners: Reader = { as: 'phone', isBare: false, hasVoted: false, isListening: true };
const screens: Reader = { as: 'screen', isBare: false, hasVoted: false };

/**
 * Who gets what when. Changes are marked and leave together: screens and hosts every `pulseMs`, phones shard by shard
 * at a measured pace (`phonePace`). Each shard gets the
 * newest tally at the moment of its turn; between shards the event loop is free for ballots and screens (law 8).
 *
 *   mark --> fast: hosts, first 20 screens
 *        \-> walk: shard 0, yield, shard 1, yield, ..., more screens, bare clients
 */
export function createPulse({ onBug, onSkipped, ...parts }: PulseParts) {
  const beats = new Map<LiveRoom, Beat>();
  const { eventsFor, viewFor } = createOutgoing(parts);
  const slow = createSlowPhones({ resend, onBug });
  let isStopped = false;

  function beatOf(room: LiveRoom): Beat {
    const known = beats.get(room);
    if (known) return known;
    const beat = newBeat();
    beats.set(room, beat);
    return beat;
  }

  function mark(room: LiveRoom, news: Partial<News>) {
    if (isStopped) return;
    markFast(room, news);
    markPhones(room, news);
  }

  function markFast(room: LiveRoom, news: Partial<News>) {
    const beat = beatOf(room);
    addNews(beat.fast, news);
    atMost(beat.paces.fast, limits.pulseMs, () => fastPulse(room, beat));
  }

  function markPhones(room: LiveRoom, news: Partial<News>) {
    const beat = beatOf(room);
    addNews(beat.phones, news);
    schedulePhones(room, beat);
  }

  function consolesChanged(room: LiveRoom) {
    if (isStopped) return;
    atMost(beatOf(room).paces.consoles, limits.presencePulseMs, () => markFast(room, { presence: true }));
  }

  function tellPhones(room: LiveRoom, beat: Beat) {
    const waiting = beat.talk;
    beat.talk = [];
    if (waiting.length === 0) return;
    const told = readable(waiting);
    beat.readingMs = Math.max(limits.pulseMs, (told.newLines * limits.chatPulseMs) / limits.linesPerPulse);
    markPhones(room, told.news);
  }

  function schedulePhones(room: LiveRoom, beat: Beat) {
    if (beat.isWalking || isStopped || !hasNews(beat.phones)) return;
    atMost(beat.paces.phones, beat.phonePulseMs, () => void walk(room, beat).catch(onBug));
  }

  function fastPulse(room: LiveRoom, beat: Beat) {
    const news = { ...beat.fast };
    Object.assign(beat.fast, noNews());
    try {
      send(room.hosts, hosts, room, news);
      send(room.moderators, moderators, room, news);
      send(slice(room.screens, 0, limits.fastScreens), screens, room, news);
    } catch (error) {
      onBug(error);
    }
  }

  async function walk(room: LiveRoom, beat: Beat) {
    beat.isWalking = true;
    const news = { ...beat.phones };
    Object.assign(beat.phones, noNews());
    let costMs = 0;
    try {
      for (const shard of room.shards) {
        if (shard.size === 0) continue;
        const startedAt = performance.now();
        for (const [reader, part] of audienceOf(room, shard, false)) send(part, reader, room, news);
        costMs += performance.now() - startedAt;
        await new Promise((next) => setImmediate(next));
      }
      if (news.asked.size + news.upvoted.size > 0) costMs += await tellListeners(room, news);
      send(slice(room.screens, limits.fastScreens, room.screens.size), screens, room, news);
      for (const [reader, part] of audienceOf(room, room.bare, true)) send(part, reader, room, news);
    } finally {
      beat.isWalking = false;
      const { utilization } = performance.eventLoopUtilization(beat.lastWalk);
      beat.lastWalk = performance.eventLoopUtilization();
      beat.phonePulseMs = phonePace(costMs, utilization);
      schedulePhones(room, beat);
    }
  }

  /** A shard's worth at a time, as those in the shards. Returns what it has cost, ms. */
  async function tellListeners(room: LiveRoom, { asked, upvoted }: News): Promise<number> {
    let costMs = 0;
    for (let from = 0; from < room.listeners.size; from += limits.shardSize) {
      const startedAt = performance.now();
      send(slice(room.listeners, from, from + limits.shardSize), listeners, room, { ...noNews(), asked, upvoted });
      costMs += performance.now() - startedAt;
      await new Promise((next) => setImmediate(next));
    }
    return costMs;
  }

  /** One message, made once, for everybody who can take it now. Who cannot would fill the server's memory. */
  function send(sockets: ReadonlySet<Socket>, reader: Reader | Visit, room: LiveRoom, news: News) {
    if (sockets.size === 0) return;
    const events = eventsFor(reader, room, news);
    if (events.length === 0) return;
    const message = compose(events.map(eventPacket));
    let skipped = 0;
    for (const socket of sockets) {
      if (slow.takes(socket) && tryWrite(socket, message)) continue;
      slow.skip(socket, news);
      skipped += 1;
    }
    if (skipped > 0) onSkipped?.(skipped);
  }

  /** Who reads again gets the newest of what was missed. */
  function resend(socket: Socket, visit: Visit, missed: News) {
    const events = eventsFor(visit, visit.room, missed);
    if (events.length > 0) write(socket, compose(events.map(eventPacket)));
  }

  return {
    viewChanged: (room: LiveRoom) => mark(room, { view: true }),
    tallyChanged: (room: LiveRoom) => mark(room, { tally: true }),
    /** To phones no faster than a person reads; what is taken away goes at once, behind what came before it. */
    linesChanged(room: LiveRoom, lines: readonly ChatChange[]) {
      if (isStopped) return;
      markFast(room, { lines });
      const beat = beatOf(room);
      beat.talk = [...beat.talk, ...lines];
      if (lines.some(({ toAll }) => toAll && 'removed' in toAll)) tellPhones(room, beat);
      else atMost(beat.paces.talk, beat.readingMs, () => tellPhones(room, beat));
    },
    questionsChanged: (room: LiveRoom, changed: ChangedQuestions) => mark(room, changed),
    /** Screens and consoles only: a walk over the phones is for screens beyond the first. */
    reactionsChanged(room: LiveRoom) {
      if (isStopped) return;
      atMost(beatOf(room).paces.reactions, limits.reactionPulseMs, () => {
        markFast(room, { reactions: true });
        if (room.screens.size > limits.fastScreens) markPhones(room, { reactions: true });
      });
    },
    /** Ballots without a tally to show: everybody sees how many there are. */
    ballotsChanged(room: LiveRoom) {
      if (isStopped) return;
      atMost(beatOf(room).paces.ballots, limits.presencePulseMs, () => mark(room, { presence: true }));
    },
    /** Numbers that only consoles show. */
    consolesChanged,
    /** Who came or went. To phones more rarely: while a hall walks in, every figure would go to all who are in. */
    peopleChanged(room: LiveRoom) {
      if (isStopped) return;
      consolesChanged(room);
      atMost(beatOf(room).paces.crowd, limits.crowdPulseMs, () => markPhones(room, { presence: true }));
    },
    /** The first full state of a connection, between what comes before it and after it, in one write. */
    greet(socket: Socket, visit: Visit, before: Packet, after: readonly Packet[]) {
      const first = eventsFor(visit, visit.room, { ...noNews(), view: true, presence: !visit.isBare });
      write(socket, compose([before, ...first.map(eventPacket), ...after]));
    },
    /** One voter's phones once more: what they may see has changed, the room has not. */
    refresh(room: LiveRoom, voter: VoterId) {
      for (const socket of room.seats.get(voter)?.sockets ?? []) {
        const { visit } = socket.data;
        if (visit) send(new Set([socket]), visit, room, { ...noNews(), view: true });
      }
    },
    viewFor,
    left: (socket: Socket) => slow.forget(socket),
    forget(room: LiveRoom) {
      for (const { timer } of Object.values(beats.get(room)?.paces ?? {})) clearTimeout(timer);
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
