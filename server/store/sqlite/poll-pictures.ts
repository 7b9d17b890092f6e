import type { DatabaseSync } from 'node:sqlite';
import { limits } from '#protocol/limits';
import type { PictureId, PictureSize } from '#protocol/pictures';
import type { RoomCode } from '#protocol/polls';

/** A room's row and its rounds hold polls as JSON: what an id looks like stands nowhere else. */
const isNamed = `(EXISTS (SELECT 1 FROM rooms WHERE code = pictures.room AND instr(state, pictures.id) > 0)
  OR EXISTS (SELECT 1 FROM rounds WHERE rounds.room = pictures.room AND instr(asked, pictures.id) > 0))`;

const bytesOf = (size: PictureSize) => `
  SELECT ${size} AS bytes FROM poll_pictures JOIN rooms ON code = room WHERE room = ? AND id = ? AND erased_at IS NULL`;

export function pollPictureTables(db: DatabaseSync) {
  const count = db.prepare('SELECT count(*) AS pictures FROM poll_pictures WHERE room = ?');
  const known = db.prepare('SELECT 1 FROM poll_pictures WHERE room = ? AND id = ?');
  const insert = db.prepare(`
    INSERT INTO poll_pictures (room, id, full, medium, small, made_at) SELECT code, ?, ?, ?, ?, ? FROM rooms
    WHERE code = ? AND erased_at IS NULL`);
  const touch = db.prepare('UPDATE poll_pictures SET made_at = ? WHERE room = ? AND id = ?');
  const bySize = {
    full: db.prepare(bytesOf('full')),
    medium: db.prepare(bytesOf('medium')),
    small: db.prepare(bytesOf('small')),
  } satisfies Record<PictureSize, unknown>;
  const copyNamed = db.prepare(`
    INSERT INTO poll_pictures (room, id, full, medium, small, made_at)
    SELECT ?, id, full, medium, small, ? FROM poll_pictures WHERE room = ? AND instr(?, id) > 0`);
  const adopt = db.prepare(`
    INSERT INTO poll_pictures (room, id, full, medium, small, made_at)
    SELECT ?, id, full, medium, small, ? FROM poll_pictures JOIN rooms ON code = room
    WHERE id = ? AND erased_at IS NULL LIMIT 1`);
  const dropLoose = db.prepare(`DELETE FROM poll_pictures AS pictures WHERE made_at < ? AND NOT ${isNamed}`);

  return {
    savePollPicture(
      room: RoomCode,
      id: PictureId,
      sizes: Readonly<Record<PictureSize, Uint8Array>>,
      now: number,
    ): 'saved' | 'too-many-pictures' {
      if (known.get(room, id)) {
        touch.run(now, room, id);
        return 'saved';
      }
      if (Number(count.get(room)?.['pictures']) >= limits.maxPictures) return 'too-many-pictures';
      insert.run(id, sizes.full, sizes.medium, sizes.small, now, room);
      return 'saved';
    },
    loadPollPicture(room: RoomCode, id: PictureId, size: PictureSize): Uint8Array | null {
      return (bySize[size].get(room, id)?.['bytes'] as Uint8Array | undefined) ?? null;
    },
    /** Within the transaction that makes the room `to`, whose polls are in `state`. */
    copyPollPictures(from: RoomCode, to: RoomCode, state: string, now: number) {
      copyNamed.run(to, now, from, state);
    },
    adoptPollPictures(room: RoomCode, ids: readonly PictureId[], now: number): PictureId[] {
      return ids.filter((id) => !known.get(room, id) && adopt.run(room, now, id).changes === 0);
    },
    dropLoosePictures(before: number): number {
      return Number(dropLoose.run(before).changes);
    },
  };
}

export type PollPictureTables = ReturnType<typeof pollPictureTables>;
