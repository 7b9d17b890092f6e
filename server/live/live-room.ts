import type { Socket as AnySocket } from 'socket.io';
import type { ShownVoices } from '#protocol/chat';
import type { ClientEvents, ServerEvents } from '#protocol/events';
import type { ChatNews } from '#protocol/lines';
import type { Choice, RoomCode, RoundId, VoterId } from '#protocol/polls';
import type { Presence } from '#protocol/presence';
import type { Role } from '#protocol/views';
import type { HeldQuestion } from '../room/questions/book.ts';
import type { Standing } from '../room/quiz/standing.ts';
import { shownRound } from '../room/rounds.ts';
import type { RoomState } from '../room/state.ts';
import type { RoundTally } from '../room/tallies.ts';
import type { StoredBallot } from '../store/ballot-records.ts';
import type { StoredRoom } from '../store/room-records.ts';
import type { KeptLine } from '../store/talk-records.ts';
import type { Bucket } from './bucket.ts';

/** One connection, from its handshake to its end. */
export interface Visit {
  readonly socket: Socket;
  readonly room: LiveRoom;
  readonly as: Role;
  /** Speaks the tutorial's way: option indexes and plain strings. */
  readonly isBare: boolean;
  readonly seat: Seat;
  /** The number of the key it came with; null: none. */
  readonly key: number | null;
  /** Events refused for flooding; too many end the connection. */
  floods: number;
}

/** Admitted by the handshake, not yet in its place. */
export interface Arrival {
  readonly room: LiveRoom;
  readonly as: Role;
  readonly isBare: boolean;
  readonly voter: VoterId;
  readonly key: number | null;
  /** It came with a key, good or not: it wants to know which it has. */
  readonly hasKey: boolean;
  /** For `me`: this client sent no cookie and must keep the token itself. */
  readonly token: string | null;
  /** It came back with a token it was given before. */
  readonly isProven: boolean;
  /** Chat to catch up on, and the change it reaches. */
  readonly news: ChatNews | null;
  readonly newsAt: number;
}

export interface SocketData {
  arrival?: Arrival;
  visit?: Visit;
}

export type Socket = AnySocket<ClientEvents, ServerEvents, Record<string, never>, SocketData>;

/** One voter's place in a room while at least one of its sockets is there. Tabs of one phone share it. */
export interface Seat {
  readonly voter: VoterId;
  readonly sockets: Set<Socket>;
  readonly buckets: Map<string, Bucket>;
  /** Has come back with its token at least once, so it keeps it. */
  isProven: boolean;
}

interface HeldBallot {
  choice: Choice | null;
  n: number;
}

export interface LiveChat {
  /** The last change. */
  last: number;
  /** The newest that are shown, in order of their place. */
  lines: KeptLine[];
  /** Those that wait, by `seq`. */
  readonly held: Map<number, KeptLine>;
  /** Just removed, with all that stood there: for as long as it may be brought back. By `seq`. */
  readonly removed: Map<number, { readonly kept: KeptLine; readonly until: number }>;
  /** When each voter wrote last, where that matters. */
  readonly spokeAt: Map<VoterId, number>;
}

/** An open room in memory: what the database decided, shown from here (law 1). */
export interface LiveRoom {
  readonly code: RoomCode;
  readonly secret: string;
  readonly loadedAt: number;
  state: RoomState;
  /** By round. */
  readonly tallies: Map<string, RoundTally>;
  /** Ballots of the shown round, so that joins and `me` never touch the disk. */
  held: { readonly round: RoundId | null; readonly ballots: Map<VoterId, HeldBallot> };
  readonly names: Map<VoterId, { name: string | null; isHere: boolean }>;
  /** Who is in which team, by its place. */
  readonly teams: Map<VoterId, number>;
  /** How the quiz stands; null: no right answer is revealed. Always of `state`. */
  standing: Standing | null;
  /** Who has given which passcode: the version of the room that set it. */
  readonly passes: Map<VoterId, number>;
  /** The same, given as a screen of the locked room; until the room leaves memory. */
  readonly screenPasses: Map<VoterId, number>;
  /** When each voter joined first since the room was loaded. */
  readonly firstSeen: Map<VoterId, number>;
  readonly seats: Map<VoterId, Seat>;
  readonly hosts: Set<Socket>;
  readonly moderators: Set<Socket>;
  readonly screens: Set<Socket>;
  /** Phones in groups of about limits.shardSize; each gets a pulse in its turn. */
  readonly shards: Set<Socket>[];
  readonly bare: Set<Socket>;
  /** Phones that have the questions open, and are told what is new in them. */
  readonly listeners: Set<Socket>;
  /** What the audience asked, by id, in the order it was asked. */
  readonly questions: Map<number, HeldQuestion>;
  /** Of each round, by the places of `emojis`. */
  readonly reactions: Map<string, number[]>;
  /** That a host was here was last noted then; null: not since the room was loaded. */
  hostNotedAt: number | null;
  readonly chat: LiveChat;
  /** What the screens show of those who chose one option. Not on disk: the host taps again. */
  voices: ShownVoices | null;
}

export function stateOf({ room, rounds, hostKeys }: StoredRoom): RoomState {
  return { room, rounds, hostKeys };
}

export function liveRoom(stored: StoredRoom, now: number): LiveRoom {
  const state = stateOf(stored);
  return {
    code: stored.room.code,
    secret: stored.secret,
    loadedAt: now,
    state,
    tallies: new Map(stored.tallies.map((tally) => [tally.round, tally])),
    held: hold(shownRound(state)?.id ?? null, stored.ballots),
    names: new Map(stored.voters.map(({ voter, name, isHere }) => [voter, { name, isHere }])),
    teams: new Map(stored.voters.flatMap(({ voter, team }) => (team === null ? [] : [[voter, team]]))),
    standing: null,
    passes: new Map(stored.voters.flatMap(({ voter, passed }) => (passed === null ? [] : [[voter, passed]]))),
    screenPasses: new Map(),
    firstSeen: new Map(),
    seats: new Map(),
    hosts: new Set(),
    moderators: new Set(),
    screens: new Set(),
    shards: [],
    bare: new Set(),
    listeners: new Set(),
    questions: new Map(),
    reactions: new Map(),
    hostNotedAt: null,
    chat: {
      last: stored.lastChange,
      lines: [...stored.lines],
      held: new Map(stored.heldLines.map((kept) => [kept.line.seq, kept])),
      removed: new Map(),
      spokeAt: new Map(),
    },
    voices: null,
  };
}

/** The compact map of one round's ballots. */
export function hold(round: RoundId | null, ballots: readonly StoredBallot[]): LiveRoom['held'] {
  return { round, ballots: new Map(ballots.map(({ voter, choice, n }) => [voter, { choice, n }])) };
}

/** One more ballot of the round that is held. Written over the one before: ten thousand new ones a second get old. */
export function holdBallot({ held }: LiveRoom, voter: VoterId, choice: Choice | null, n: number): void {
  const known = held.ballots.get(voter);
  if (known) {
    known.choice = choice;
    known.n = n;
  } else held.ballots.set(voter, { choice, n });
}

export function isEmpty(room: LiveRoom): boolean {
  return room.seats.size + room.hosts.size + room.moderators.size + room.screens.size + room.bare.size === 0;
}

/** Has this voter a ballot in the shown round? A withdrawn one is none. */
export function hasVoted({ held }: LiveRoom, voter: VoterId): boolean {
  return (held.ballots.get(voter)?.choice ?? null) !== null;
}

/** Where names are required, a new ballot waits for one (A3). */
export function isNameMissing({ state, names }: LiveRoom, voter: VoterId): boolean {
  return state.room.names === 'required' && (names.get(voter)?.name ?? null) === null;
}

/** Everybody's connections, whatever their role. */
export function* socketsOf({ hosts, moderators, screens, shards, bare }: LiveRoom): Iterable<Socket> {
  for (const sockets of [hosts, moderators, screens, ...shards, bare]) yield* sockets;
}

export function presenceOf(room: LiveRoom): Presence {
  const round = shownRound(room.state);
  return {
    voters: room.seats.size,
    voted: round ? (room.tallies.get(round.id)?.ballots ?? 0) : 0,
    screens: room.screens.size,
  };
}

/** Counted by walking, for consoles and screens only and at most every presence pulse. `waiting`: absent without a round. */
export function walkSeats(room: LiveRoom): Required<Pick<Presence, 'unproven'>> & Pick<Presence, 'waiting'> {
  let unproven = 0;
  let waiting = 0;
  for (const seat of room.seats.values()) {
    if (!seat.isProven) unproven += 1;
    if (!hasVoted(room, seat.voter)) waiting += 1;
  }
  return room.held.round === null ? { unproven } : { unproven, waiting };
}
