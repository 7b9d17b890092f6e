import type { DatabaseSync } from 'node:sqlite';
import type { Deed } from '#protocol/chat';
import type { RoomCode } from '#protocol/polls';

/** Who did what when: written, read, never changed. */
export function deedTables(db: DatabaseSync) {
  const insert = db.prepare(`
    INSERT INTO chat_deeds (room, number, at, deed)
    SELECT ?1, coalesce(max(number), 0) + 1, ?2, ?3 FROM chat_deeds WHERE room = ?1`);
  const isThere = db.prepare('SELECT 1 FROM rooms WHERE code = ? AND erased_at IS NULL');
  const before = db.prepare(`
    SELECT number, at, deed FROM chat_deeds JOIN rooms ON code = room
    WHERE room = ? AND number < ? AND erased_at IS NULL ORDER BY number DESC LIMIT ?`);

  return {
    noteDeed(room: RoomCode, { at, ...deed }: Omit<Deed, 'number'>): void {
      if (isThere.get(room)) insert.run(room, at, JSON.stringify(deed));
    },
    deedsBefore(room: RoomCode, number: number, limit: number): Deed[] {
      const rows = before.all(room, number, limit) as unknown as { number: number; at: number; deed: string }[];
      return rows.map((row) => ({ number: row.number, at: row.at, ...JSON.parse(row.deed) }));
    },
  };
}
