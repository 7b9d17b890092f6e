import type { DatabaseSync } from 'node:sqlite';
import type { RoomCode } from '#protocol/polls';
import type { ReactionCount } from '../talk-records.ts';
import { inTransaction } from './transaction.ts';

export function reactionTables(db: DatabaseSync) {
  const add = db.prepare(`
    INSERT INTO reactions (room, round, emoji, count)
    SELECT code, ?, ?, ? FROM rooms WHERE code = ? AND erased_at IS NULL
    ON CONFLICT (room, round, emoji) DO UPDATE SET count = count + excluded.count`);
  const ofRoom = db.prepare('SELECT round, emoji, count FROM reactions WHERE room = ? ORDER BY round, emoji');

  return {
    addReactions(counts: readonly (ReactionCount & { readonly room: RoomCode })[]) {
      inTransaction(db, () => {
        for (const { room, round, emoji, count } of counts) add.run(round, emoji, count, room);
      });
    },
    loadReactions: (room: RoomCode): ReactionCount[] =>
      ofRoom.all(room).map(({ round, emoji, count }) => ({
        round: String(round),
        emoji: String(emoji),
        count: Number(count),
      })),
  };
}

export type ReactionTables = ReturnType<typeof reactionTables>;
