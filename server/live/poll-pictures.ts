import { createHmac } from 'node:crypto';
import { type Refusal, refuse } from '#protocol/errors';
import { isPictureId, type PictureId, type PictureSize, pictureSizes } from '#protocol/pictures';
import type { RoomCode } from '#protocol/polls';
import type { PollPicture, PollPictureReader } from '../pictures/poll-picture.ts';
import type { Store } from '../store/store.ts';

export interface PollPicturesParts {
  readonly store: Pick<Store, 'savePollPicture' | 'loadPollPicture' | 'adoptPollPictures'>;
  readonly readPicture: PollPictureReader;
  /** The server's: without it nobody can tell whether a room has a picture they know. */
  readonly secret: Buffer;
}

export type PictureAdded = { readonly ok: true; readonly picture: PictureId } | Refusal;

/** Pictures of polls. They come before the poll that names them, and go after no poll has for a while (limits.ts). */
export function createPollPictures({ store, readPicture, secret }: PollPicturesParts) {
  /** The same picture in the same room has the same id: a file of a deck, loaded again, names the same pictures. */
  function idOf(code: RoomCode, { sizes, widthPx, heightPx }: PollPicture): PictureId {
    const hash = createHmac('sha256', secret).update(`picture ${code} `).update(sizes.full).digest('base64url');
    return `${hash.slice(0, 22)}-${widthPx}x${heightPx}` as PictureId;
  }

  /** Refuses with `too-many-pictures`. */
  async function keep(code: RoomCode, picture: PollPicture): Promise<PictureAdded> {
    const id = idOf(code, picture);
    const saved = await store.savePollPicture(code, id, picture.sizes);
    return saved === 'saved' ? { ok: true, picture: id } : refuse(saved);
  }

  return {
    idOf,
    keep,
    /** Reads any bytes as a picture: `bad-picture`, `busy`, `no-pictures`, `too-many-pictures`. */
    async add(code: RoomCode, bytes: Uint8Array): Promise<PictureAdded> {
      const picture = await readPicture(bytes);
      return picture.ok ? keep(code, picture) : picture;
    },
    /** null: there is none. */
    async read(code: RoomCode, id: unknown, size: unknown): Promise<Uint8Array | null> {
      const isSize = (size: unknown): size is PictureSize => pictureSizes.some((known) => known === size);
      return isPictureId(id) && isSize(size) ? store.loadPollPicture(code, id, size) : null;
    },
    /** Pictures that a deck names, from wherever they are on this server; those that are nowhere come back. */
    adopt: (code: RoomCode, ids: readonly PictureId[]): Promise<PictureId[]> =>
      ids.length === 0 ? Promise.resolve([]) : store.adoptPollPictures(code, ids),
  };
}

export type PollPictures = ReturnType<typeof createPollPictures>;
