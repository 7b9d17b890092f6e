import type { DatabaseSync } from 'node:sqlite';
import type { RoomCode, VoterId } from '#protocol/polls';
import type { KnownVoter, Pass, StoredVoter, TeamMember } from '../room-records.ts';
import { inTransaction } from './transaction.ts';

export function voterTables(db: DatabaseSync) {
  const upsert = db.prepare(`
    INSERT INTO voters (room, voter, name, is_here) VALUES (?, ?, ?, ?)
    ON CONFLICT (room, voter) DO UPDATE SET name = excluded.name, is_here = excluded.is_here`);
  const know = db.prepare(`
    INSERT INTO voters (room, voter, name, is_here) VALUES (?, ?, NULL, 0) ON CONFLICT (room, voter) DO NOTHING`);
  const pass = db.prepare(`
    INSERT INTO voters (room, voter, name, is_here, passed) VALUES (?, ?, NULL, 0, ?)
    ON CONFLICT (room, voter) DO UPDATE SET passed = excluded.passed`);
  const join = db.prepare(`
    INSERT INTO voters (room, voter, name, is_here, team) VALUES (?, ?, NULL, 0, ?)
    ON CONFLICT (room, voter) DO UPDATE SET team = excluded.team`);
  const ofRoom = db.prepare('SELECT voter, name, is_here, passed, team FROM voters WHERE room = ?');
  const ballot = db.prepare(`
    SELECT 1 FROM rounds JOIN ballots ON ballots.round = rounds.id WHERE rounds.room = ? AND ballots.voter = ? LIMIT 1`);

  return {
    saveVoters(voters: readonly StoredVoter[]) {
      inTransaction(db, () => {
        for (const { room, voter, name, isHere } of voters) upsert.run(room, voter, name, isHere ? 1 : 0);
      });
    },
    knowVoters(room: RoomCode, voters: readonly VoterId[]) {
      inTransaction(db, () => {
        for (const voter of voters) know.run(room, voter);
      });
    },
    savePasses(passes: readonly Pass[]) {
      inTransaction(db, () => {
        for (const { room, voter, since } of passes) pass.run(room, voter, since);
      });
    },
    saveTeams(members: readonly TeamMember[]) {
      inTransaction(db, () => {
        for (const { room, voter, team } of members) join.run(room, voter, team);
      });
    },
    hasBallot: (room: RoomCode, voter: VoterId): boolean => ballot.get(room, voter) !== undefined,
    votersOf(room: RoomCode): KnownVoter[] {
      const rows = ofRoom.all(room) as unknown as {
        voter: VoterId;
        name: string | null;
        is_here: number;
        passed: number | null;
        team: number | null;
      }[];
      return rows.map(({ is_here, ...voter }) => ({ room, ...voter, isHere: is_here === 1 }));
    },
  };
}
