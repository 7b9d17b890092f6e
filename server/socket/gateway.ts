import type { IncomingMessage } from 'node:http';
import * as v from 'valibot';
import { type Refusal, refuse } from '#protocol/errors';
import { PROTOCOL_VERSION } from '#protocol/events';
import { limits } from '#protocol/limits';
import type { RoomCode } from '#protocol/polls';
import { type Handshake, handshake } from '#protocol/schemas';
import type { Me, Role } from '#protocol/views';
import type { Access } from '../live/access.ts';
import type { Clock } from '../live/clock.ts';
import type { Arrival, LiveRoom, Seat, Socket, Visit } from '../live/live-room.ts';
import { eventPacket, joinedPacket, type Packet } from '../live/message.ts';
import { meOf, ownLines } from '../live/own-view.ts';
import type { Presence } from '../live/presence.ts';
import type { Pulse } from '../live/pulse.ts';
import type { Rooms } from '../live/rooms.ts';
import type { Talk } from '../live/talk.ts';
import type { LiveTeams } from '../live/teams.ts';
import type { Voting } from '../live/voting.ts';
import { keyInUse } from '../room/keys.ts';
import type { HostKeyRecord } from '../room/state.ts';
import type { Door } from './door.ts';
import { keyOf } from './host-keys.ts';
import { type Identity, setTokenCookie, type Token, tokenCookie, voterId } from './identity.ts';
import type { Io } from './io.ts';
import { isHttps, type OriginRules } from './origin.ts';

export interface GatewayParts {
  readonly io: Io;
  readonly rules: OriginRules;
  readonly identity: Identity;
  readonly clock: Clock;
  readonly defaultRoom: RoomCode | null;
  readonly rooms: Rooms;
  readonly pulse: Pulse;
  readonly voting: Voting;
  readonly talk: Talk;
  readonly presence: Presence;
  readonly teams: Pick<LiveTeams, 'deal'>;
  readonly access: Pick<Access, 'enter'>;
  readonly door: Door;
  readonly onBug: (error: unknown, where: string) => void;
}

/** Connections: who comes in, where they sit, what they get first, and what is tidied up when they go. */
export function createGateway(parts: GatewayParts): void {
  const { io, rules, identity, clock, rooms, pulse, voting, talk, presence, teams, access, door, onBug } = parts;
  /** Tokens made while a handshake's headers were written, for the same request's connection. */
  const fresh = new WeakMap<IncomingMessage, Token>();

  function cookieToken(request: IncomingMessage): Token | null {
    return identity.read(tokenCookie(request.headers.cookie, isHttps(request, rules.trustProxy)));
  }

  io.engine.on('initial_headers', (headers: Record<string, string>, request: IncomingMessage) => {
    if (cookieToken(request)) return;
    const token = identity.issue(clock.now());
    fresh.set(request, token);
    headers['set-cookie'] = setTokenCookie(token, isHttps(request, rules.trustProxy));
  });

  io.use((socket, next) => {
    admit(socket as Socket).then(
      (refused) => next(refused ? Object.assign(new Error(refused.code), { data: refused }) : undefined),
      (error: unknown) => {
        onBug(error, 'handshake');
        next(Object.assign(new Error('internal'), { data: refuse('internal') }));
      },
    );
  });

  /** Reads the handshake; the refusal, or null and the arrival in `socket.data`. */
  async function admit(socket: Socket): Promise<Refusal | null> {
    // It was in before, over this same connection, and has left: what it came with is gone.
    if (!socket.request) return refuse('bad-payload');
    const parsed = v.safeParse(handshake, socket.handshake.auth);
    if (!parsed.success) return refuse('bad-payload');
    const auth = parsed.output;
    if (auth.protocol !== undefined && auth.protocol !== PROTOCOL_VERSION) return refuse('old-page');
    const code = auth.room ?? parts.defaultRoom;
    if (code === null) return refuse('room-required');
    const room = await rooms.get(code);
    if (!room) return refuse('no-such-room');
    const key = auth.as === 'phone' ? null : keyOf(auth.key, room.state);
    if (auth.as === 'host' && !key) return refuse('wrong-key');
    return arrive(socket, room, auth, key);
  }

  async function arrive(socket: Socket, room: LiveRoom, auth: Handshake, key: HostKeyRecord | null) {
    const { request } = socket;
    const byCookie = cookieToken(request);
    const handedBack = byCookie ?? identity.read(auth.token);
    const token = handedBack ?? fresh.get(request) ?? identity.issue(clock.now());
    const as = auth.as === 'host' ? (key?.rights ?? 'host') : (auth.as ?? 'phone');
    const isBare = auth.room === undefined && as === 'phone';
    const voter = voterId(room.secret, token);
    if (as === 'phone' || (as === 'screen' && !key)) {
      const refused = await access.enter(room, as, { voter, tokenAt: handedBack?.issuedAt ?? null }, auth.passcode);
      if (refused) return refused;
    }
    if (as === 'phone') {
      voting.joined(room, voter, token.issuedAt);
      await teams.deal(room, voter);
    }
    socket.data.arrival = {
      room,
      as,
      isBare,
      voter,
      // A moderator's key shows a screen, and steers nothing.
      key: key && (as !== 'screen' || key.rights === 'host') ? key.number : null,
      hasKey: auth.key !== undefined,
      token: byCookie ? null : token.text,
      isProven: handedBack !== null,
      ...(isBare ? { news: null, newsAt: room.chat.last } : await newsFor(room, as, auth.after)),
    };
    return null;
  }

  /** The chat this client has not seen, and the change it reaches. */
  async function newsFor(
    room: LiveRoom,
    as: Role,
    after: number | undefined,
  ): Promise<Pick<Arrival, 'news' | 'newsAt'>> {
    const newsAt = room.chat.last;
    return { news: { ...(await talk.since(room, as, after)), upTo: newsAt }, newsAt };
  }

  io.on('connection', (plain) => {
    const socket = plain as Socket;
    const { arrival } = socket.data;
    delete socket.data.arrival;
    // The room may have been closed, or the key revoked, between handshake and now; the client comes back and is told.
    if (!arrival || !rooms.isOpen(arrival.room) || isRevoked(arrival)) return void socket.disconnect(true);
    try {
      const visit = settle(socket, arrival);
      door.attach(socket, visit);
      socket.on('disconnect', () => leave(socket, visit));
      // A frame that is no Socket.IO packet: the connection ends, there is nothing to answer.
      socket.on('error' as never, () => {});
      greet(socket, visit, arrival);
      releaseRequest(socket);
    } catch (error) {
      onBug(error, 'connection');
      socket.disconnect(true);
    }
  });

  /** The seat is found now and not at the handshake: two tabs that arrive together must share it. */
  function settle(socket: Socket, { room, as, isBare, voter, key, isProven }: Arrival): Visit {
    const taken = as === 'phone' ? room.seats.get(voter) : undefined;
    const seat: Seat = taken ?? { voter, sockets: new Set(), buckets: new Map(), isProven: false };
    if (isProven) seat.isProven = true;
    const visit: Visit = { socket, room, as, isBare, seat, key, floods: 0 };
    socket.data.visit = visit;
    take(socket, visit);
    return visit;
  }

  /** That it has joined, and the first full state: view, presence, `me`, chat. */
  function greet(socket: Socket, visit: Visit, { hasKey, token, news, newsAt }: Arrival) {
    const { room, seat, as, key } = visit;
    const more: Packet[] = [];
    if (as !== 'screen' || hasKey) {
      const lines = ownLines(room, seat.voter);
      const now = clock.now();
      const own: Me = { name: null, ballots: {}, ...lines, now, ...(key === null ? {} : { key }) };
      const me: Me = as === 'phone' ? { ...meOf(room, seat.voter, now), ...lines } : own;
      more.push(eventPacket(['me', as === 'phone' && token !== null ? { ...me, token } : me]));
    }
    if (news && (news.changes.length > 0 || news.reset)) more.push(eventPacket(['chat', news]));
    pulse.greet(socket, visit, joinedPacket(socket.id), more);
    // A line published between the handshake and now is in neither.
    if (news && room.chat.last > newsAt) {
      talk.since(room, as, newsAt).then(
        (missed) => socket.emit('chat', missed),
        (error: unknown) => onBug(error, 'chat'),
      );
    }
  }

  /** Gives the connection its place, from which the pulse serves it. */
  function take(socket: Socket, { room, as, isBare, seat }: Visit) {
    switch (as) {
      case 'host':
        room.hosts.add(socket);
        rooms.used(room);
        break;
      case 'moderator':
        room.moderators.add(socket);
        break;
      case 'screen':
        room.screens.add(socket);
        break;
      case 'phone':
        sit(socket, room, seat);
        if (isBare) room.bare.add(socket);
        else enterShard(room, socket);
        break;
      default:
        as satisfies never;
    }
    rooms.closeIfEmpty(room);
    pulse.peopleChanged(room);
  }

  function sit(socket: Socket, room: LiveRoom, seat: Seat) {
    seat.sockets.add(socket);
    if (room.seats.get(seat.voter) === seat) return;
    room.seats.set(seat.voter, seat);
    presence.seatChanged(room, seat.voter);
  }

  function leave(socket: Socket, { room, seat }: Visit) {
    pulse.left(socket);
    room.hosts.delete(socket);
    room.moderators.delete(socket);
    room.screens.delete(socket);
    room.bare.delete(socket);
    room.listeners.delete(socket);
    for (const shard of room.shards) if (shard.delete(socket)) break;
    if (seat.sockets.delete(socket) && seat.sockets.size === 0) {
      room.seats.delete(seat.voter);
      presence.seatChanged(room, seat.voter);
    }
    rooms.closeIfEmpty(room);
    pulse.peopleChanged(room);
  }
}

/**
 * Everything of the request has been read, and a hall stays for hours: its headers need not stay with it.
 * https://socket.io/docs/v4/performance-tuning/ ("At the Socket.IO level", discarding the initial HTTP request)
 */
function releaseRequest(socket: Socket) {
  Object.assign(socket.conn, { request: null });
  Object.assign(socket, { handshake: null });
}

const isRevoked = ({ room, key }: Arrival) => key !== null && !keyInUse(room.state, key);

/** The first shard with a free place, or a new one. */
function enterShard({ shards }: LiveRoom, socket: Socket) {
  const free = shards.find(({ size }) => size < limits.shardSize);
  if (free) free.add(socket);
  else shards.push(new Set([socket]));
}
