import { createHmac } from 'node:crypto';
import type { Refusal } from '#protocol/errors';
import type { Logo } from '#protocol/logo';
import type { PictureReader } from '../pictures/picture-reader.ts';
import type { Store } from '../store/store.ts';
import type { LiveRoom } from './live-room.ts';
import type { Steering } from './steering.ts';

export interface LogosParts {
  readonly store: Pick<Store, 'savePicture' | 'loadPicture' | 'dropPictures'>;
  readonly steering: Pick<Steering, 'order' | 'inTurn'>;
  readonly readPicture: PictureReader;
}

export type LogoSet = { readonly ok: true; readonly logo: Logo | null } | Refusal;

/**
 * Pictures of the rooms. The bytes are on disk before the room names them, and go after it no longer does: whatever
 * breaks in between, no room names a picture that is not there.
 */
export function createLogos({ store, steering, readPicture }: LogosParts) {
  /** In a turn of its own, so that it never meets a picture whose room is just being saved. */
  const dropOthers = (room: LiveRoom) =>
    steering.inTurn(room, () => store.dropPictures(room.code, room.state.room.logo?.id ?? null));

  async function give(room: LiveRoom, logo: Logo | null, by: number, before?: () => Promise<void>): Promise<LogoSet> {
    const answer = await steering.order(room, { type: 'room:logo', logo, by }, before);
    if (!answer.ok) return answer;
    await dropOthers(room);
    return { ok: true, logo };
  }

  return {
    /** Reads any bytes as a picture: `bad-picture`, `busy`, `no-pictures`. Refuses as orders do, too. */
    async set(room: LiveRoom, bytes: Uint8Array, by: number): Promise<LogoSet> {
      const read = await readPicture(bytes);
      if (!read.ok) return read;
      const { picture, widthPx, heightPx, shade } = read;
      const id = createHmac('sha256', room.secret).update('logo').update(picture).digest('base64url').slice(0, 22);
      return give(room, { id, widthPx, heightPx, shade }, by, () => store.savePicture(room.code, id, picture));
    },
    remove: (room: LiveRoom, by: number): Promise<LogoSet> => give(room, null, by),
    /** The picture of the room's present logo; null: it has another one, or none. */
    async read(room: LiveRoom, id: string): Promise<Uint8Array | null> {
      return room.state.room.logo?.id === id ? store.loadPicture(room.code, id) : null;
    },
  };
}

export type Logos = ReturnType<typeof createLogos>;
