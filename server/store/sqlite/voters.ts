import type { DatabaseSync } from 'node:sqlite';
import type { RoomCode, VoterId } from '#protocol/polls';
import type { StoredVoter } from '../store.ts';
import { inTransaction } from './transaction.ts';

export function voterTables(db: DatabaseSync) {
  const upsert = db.prepare(`
    INSERT INTO voters (room, voter, name, is_here) VALUES (?, ?, ?, ?)
    ON CONFLICT (room, voter) DO UPDATE SET name = excluded.name, is_here = excluded.is_here`);
  const ofRoom = db.prepare('SELECT voter, name, is_here FROM voters WHERE room = ?');

  return {
    saveVoters(voters: readonly StoredVoter[]) {
      inTransaction(db, () => {
        for (const { room, voter, name, isHere } of voters) upsert.run(room, voter, name, isHere ? 1 : 0);
      });
    },
    votersOf(room: RoomCode): StoredVoter[] {
      const rows = ofRoom.all(room) as unknown as { voter: VoterId; name: string | null; is_here: number }[];
      return rows.map(({ voter, name, is_here }) => ({ room, voter, name, isHere: is_here === 1 }));
    },
  };
}
