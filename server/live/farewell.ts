import type { GoodbyeCode } from '#protocol/errors';
import { keyInUse } from '../room/keys.ts';
import type { Clock } from './clock.ts';
import { type LiveRoom, type Socket, socketsOf } from './live-room.ts';

/** Sends one connection away for good. */
function part(socket: Socket, code: GoodbyeCode) {
  socket.emit('bye', { code, afterMs: null });
  socket.disconnect(true);
}

/**
 * Ends what a revoked key has opened: consoles are sent away, a screen stays on the wall and can no longer steer. To be
 * called whenever the room has changed.
 */
export function cutRevoked(room: LiveRoom, clock: Clock): void {
  for (const socket of [...room.hosts, ...room.moderators]) {
    if (!keyInUse(room.state, socket.data.visit?.key ?? null)) part(socket, 'key-revoked');
  }
  for (const socket of room.screens) {
    const { visit } = socket.data;
    if (!visit || visit.key === null || keyInUse(room.state, visit.key)) continue;
    visit.key = null;
    socket.emit('me', { name: null, ballots: {}, now: clock.now() });
  }
}

/** Everybody of a room that is no more. */
export function sendAllAway(room: LiveRoom): void {
  for (const socket of [...socketsOf(room)]) part(socket, 'room-gone');
}
