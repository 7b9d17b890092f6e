import { randomInt } from 'node:crypto';
import type { GoodbyeCode } from '#protocol/errors';
import { limits } from '#protocol/limits';
import { keyInUse } from '../room/keys.ts';
import { type LiveRoom, type Socket, socketsOf } from './live-room.ts';

/** Sends one connection away: for good, or to come back. */
function part(socket: Socket, code: GoodbyeCode, afterMs: number | null = null) {
  socket.emit('bye', { code, afterMs });
  socket.disconnect(true);
}

/**
 * Ends what is not allowed any longer. To be called whenever the room has changed. Of a revoked key: consoles are sent away
 * for good, a screen comes back as anybody's screen. Of banned voters: their phones.
 */
export function cutRevoked(room: LiveRoom): void {
  for (const socket of [...room.hosts, ...room.moderators]) {
    if (!keyInUse(room.state, socket.data.visit?.key ?? null)) part(socket, 'key-revoked');
  }
  for (const socket of room.screens) {
    const { visit } = socket.data;
    if (!visit || visit.key === null || keyInUse(room.state, visit.key)) continue;
    part(socket, 'key-revoked', 0);
  }
  for (const { voter } of room.state.room.banned)
    for (const socket of [...(room.seats.get(voter)?.sockets ?? [])]) part(socket, 'banned');
}

/** Everybody of a room that is no more, or (`isBack`) that is there again, empty, in a moment. */
export function sendAllAway(room: LiveRoom, isBack = false): void {
  for (const socket of [...socketsOf(room)]) {
    if (isBack) part(socket, 'restarting', randomInt(limits.restartJitterMs));
    else part(socket, 'room-gone');
  }
}
