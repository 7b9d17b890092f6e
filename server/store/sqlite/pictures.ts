import type { DatabaseSync } from 'node:sqlite';
import type { RoomCode } from '#protocol/polls';

export function pictureTables(db: DatabaseSync) {
  const insert = db.prepare(`
    INSERT INTO pictures (room, id, bytes) SELECT code, ?, ? FROM rooms WHERE code = ? AND erased_at IS NULL
    ON CONFLICT (room, id) DO NOTHING`);
  const copy = db.prepare(`
    INSERT INTO pictures (room, id, bytes) SELECT ?, id, bytes FROM pictures WHERE room = ? AND id = ?`);
  const one = db.prepare(`
    SELECT bytes FROM pictures JOIN rooms ON code = room WHERE room = ? AND id = ? AND erased_at IS NULL`);
  const drop = db.prepare('DELETE FROM pictures WHERE room = ? AND id IS NOT ?');

  return {
    savePicture(room: RoomCode, id: string, bytes: Uint8Array) {
      insert.run(id, bytes, room);
    },
    /** Within the transaction that makes the room `to`. */
    copyPicture(from: RoomCode, to: RoomCode, id: string) {
      copy.run(to, from, id);
    },
    loadPicture(room: RoomCode, id: string): Uint8Array | null {
      return (one.get(room, id)?.['bytes'] as Uint8Array | undefined) ?? null;
    },
    dropPictures(room: RoomCode, keep: string | null) {
      drop.run(room, keep);
    },
  };
}

export type PictureTables = ReturnType<typeof pictureTables>;
