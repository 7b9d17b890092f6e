import type { DatabaseSync } from 'node:sqlite';
import type { Phase, Poll, PollId, RoomCode, RoundId } from '#protocol/polls';
import type { Round } from '../../room/state.ts';

interface RoundRow {
  readonly id: RoundId;
  readonly room: RoomCode;
  readonly poll: PollId;
  readonly number: number;
  readonly asked: string;
  readonly phase: Phase['phase'];
  readonly opened_at: number;
  readonly closed_at: number | null;
  readonly accept_until: number | null;
  readonly results_shown: number;
}

/** The tables' CHECKs hold the two times to the phases that have them. */
function phaseOf({ phase, opened_at: openedAt, closed_at, accept_until }: RoundRow): Phase {
  const closedAt = closed_at ?? openedAt;
  switch (phase) {
    case 'open':
      return { phase, openedAt };
    case 'closing':
      return { phase, openedAt, closedAt, acceptUntil: accept_until ?? closedAt };
    case 'closed':
      return { phase, openedAt, closedAt };
    default:
      throw new Error(`unknown phase ${phase satisfies never}`);
  }
}

function roundOf(row: RoundRow): Round {
  const { id, room, poll, number } = row;
  const asked: Poll = JSON.parse(row.asked);
  return { id, room, poll, number, asked, phase: phaseOf(row), resultsShown: row.results_shown === 1 };
}

export function roundTables(db: DatabaseSync) {
  // What was asked never changes; only the phase and who sees the results do.
  const upsert = db.prepare(`
    INSERT INTO rounds (id, room, poll, number, asked, phase, opened_at, closed_at, accept_until, results_shown)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET phase = excluded.phase, opened_at = excluded.opened_at,
      closed_at = excluded.closed_at, accept_until = excluded.accept_until, results_shown = excluded.results_shown
    WHERE room = excluded.room`);
  const byRoom = db.prepare('SELECT * FROM rounds WHERE room = ? ORDER BY made');
  const byId = db.prepare('SELECT * FROM rounds WHERE id = ?');

  return {
    putRounds(rounds: readonly Round[]) {
      for (const { id, room, poll, number, asked, phase, resultsShown } of rounds) {
        const closedAt = phase.phase === 'open' ? null : phase.closedAt;
        const acceptUntil = phase.phase === 'closing' ? phase.acceptUntil : null;
        const shown = resultsShown ? 1 : 0;
        const words = JSON.stringify(asked);
        upsert.run(id, room, poll, number, words, phase.phase, phase.openedAt, closedAt, acceptUntil, shown);
      }
    },
    roundsOf(code: RoomCode): Round[] {
      return (byRoom.all(code) as unknown as RoundRow[]).map(roundOf);
    },
    round(id: RoundId): Round | null {
      const row = byId.get(id) as unknown as RoundRow | undefined;
      return row ? roundOf(row) : null;
    },
  };
}

export type RoundTables = ReturnType<typeof roundTables>;
