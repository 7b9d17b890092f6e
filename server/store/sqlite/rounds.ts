import type { DatabaseSync } from 'node:sqlite';
import type { Judged } from '#protocol/kinds/answers';
import { limits } from '#protocol/limits';
import type { Phase, PollId, RoomCode, RoundId } from '#protocol/polls';
import type { Mark } from '#protocol/replay';
import type { Round } from '../../room/state.ts';
import { readPoll } from './older.ts';

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
  readonly closes_at: number | null;
  readonly archived: number;
  readonly named: number;
  readonly voters: number | null;
  readonly marks: string;
  readonly judged: string;
}

/** The tables' CHECKs hold the two times to the phases that have them. */
function phaseOf({ phase, opened_at: openedAt, closes_at: closesAt, closed_at, accept_until }: RoundRow): Phase {
  const closedAt = closed_at ?? openedAt;
  switch (phase) {
    case 'open':
      return { phase, openedAt, closesAt };
    case 'closing':
      return { phase, openedAt, closedAt, acceptUntil: accept_until ?? closedAt };
    case 'closed':
      return { phase, openedAt, closedAt };
    default:
      throw new Error(`unknown phase ${phase satisfies never}`);
  }
}

function roundOf(row: RoundRow): Round {
  const { id, room, poll, number, voters } = row;
  const asked = readPoll(row.asked);
  const resultsShown = row.results_shown === 1;
  const [archived, named] = [row.archived === 1, row.named === 1];
  const marks = JSON.parse(row.marks) as Mark[];
  const judged = JSON.parse(row.judged) as Judged;
  return { id, room, poll, number, asked, phase: phaseOf(row), resultsShown, archived, named, voters, marks, judged };
}

export function roundTables(db: DatabaseSync) {
  // What was asked, and whether names were, never changes; only the kind's settings do, where a host may switch one meanwhile.
  const upsert = db.prepare(`
    INSERT INTO rounds (id, room, poll, number, asked, phase, opened_at, closed_at, accept_until, results_shown,
      closes_at, archived, named, voters, marks, judged, step_ms)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ${limits.replayStepMs})
    ON CONFLICT (id) DO UPDATE SET asked = json_set(asked, '$.ask', json(json_extract(excluded.asked, '$.ask'))),
      phase = excluded.phase, opened_at = excluded.opened_at,
      closed_at = excluded.closed_at, accept_until = excluded.accept_until, results_shown = excluded.results_shown,
      closes_at = excluded.closes_at, archived = excluded.archived, voters = excluded.voters, marks = excluded.marks,
      judged = excluded.judged
    WHERE room = excluded.room`);
  const byRoom = db.prepare('SELECT * FROM rounds WHERE room = ? ORDER BY made');
  // Read with every group of ballots, which are counted whatever is shown of them.
  const byId = db.prepare(`
    SELECT *, '[]' AS judged FROM rounds
    WHERE id = ? AND (SELECT erased_at FROM rooms WHERE code = rounds.room) IS NULL`);

  return {
    putRounds(rounds: readonly Round[]) {
      for (const round of rounds) {
        const { id, room, poll, number, asked, phase, resultsShown, archived, named, voters, marks, judged } = round;
        upsert.run(
          id,
          room,
          poll,
          number,
          JSON.stringify(asked),
          phase.phase,
          phase.openedAt,
          phase.phase === 'open' ? null : phase.closedAt,
          phase.phase === 'closing' ? phase.acceptUntil : null,
          resultsShown ? 1 : 0,
          phase.phase === 'open' ? phase.closesAt : null,
          archived ? 1 : 0,
          named ? 1 : 0,
          voters,
          JSON.stringify(marks),
          JSON.stringify(judged),
        );
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
