import type { Request } from 'express';
import * as v from 'valibot';
import { type Refusal, refuse } from '#protocol/errors';
import { roomCode } from '#protocol/id-schemas';
import type { LiveRoom } from '../live/live-room.ts';
import { keyOf } from '../socket/host-keys.ts';
import { isAllowedOrigin } from '../socket/origin.ts';
import { bearerOf } from './bearer.ts';
import type { HttpParts } from './routes.ts';

/** A room, and the number of the host's key that came with the request: what is done then is done by that key. */
export interface Hosted {
  readonly ok: true;
  readonly room: LiveRoom;
  readonly by: number;
}

/** The room with this code, if the request carries a host key of it. Refuses with `no-such-room`, `wrong-key`. */
export async function hostedRoom(
  { config, rooms }: Pick<HttpParts, 'config' | 'rooms'>,
  request: Request,
  code: unknown,
): Promise<Hosted | Refusal> {
  if (!isAllowedOrigin(request, config)) return refuse('wrong-origin');
  const parsed = v.safeParse(roomCode, code);
  const room = parsed.success ? await rooms.get(parsed.output) : null;
  if (!room) return refuse('no-such-room');
  const key = keyOf(bearerOf(request), room.state);
  return key?.rights === 'host' ? { ok: true, room, by: key.number } : refuse('wrong-key');
}
