import type { DatabaseSync } from 'node:sqlite';
import type { Choice, RoomCode, RoundId } from '#protocol/polls';
import type { CountedBallots, StoredResults } from '../store.ts';
import { readRoom } from './older.ts';
import { roundTables } from './rounds.ts';
import { tallyTables } from './tallies.ts';

/** Entries per page: so many are read and sent at once, whoever waits. */
export const pageSize = 1_000;

export type ResultsHead = Pick<StoredResults, 'room' | 'rounds' | 'tallies'>;

interface RoomRow {
  readonly title: string;
  readonly version: number;
  readonly state: string;
}

interface BallotRow {
  readonly choice: Choice;
  readonly ballots: number;
  readonly name: string | null;
  readonly cast_at: number;
}

/** Everything that an export reads, from one snapshot: it begins with `head` and ends with the connection. */
export function resultTables(db: DatabaseSync) {
  const room = db.prepare('SELECT title, version, state FROM rooms WHERE code = ?');
  const isNamed = db.prepare('SELECT named FROM rounds WHERE id = ?');
  const byChoice = db.prepare(`
    SELECT choice, count(*) AS ballots FROM ballots WHERE round = ? AND choice IS NOT NULL GROUP BY choice ORDER BY choice`);
  const byName = db.prepare(`
    SELECT choice, 1 AS ballots, name, cast_at
    FROM ballots JOIN rounds ON rounds.id = ballots.round
      LEFT JOIN voters ON voters.room = rounds.room AND voters.voter = ballots.voter
    WHERE ballots.round = ? AND choice IS NOT NULL ORDER BY name, cast_at, choice`);
  let rows: Iterator<unknown> | null = null;

  return {
    head(code: RoomCode): ResultsHead | null {
      db.exec('BEGIN');
      const row = room.get(code) as unknown as RoomRow | undefined;
      if (!row) return null;
      return {
        room: readRoom(code, row.title, row.version, row.state),
        rounds: roundTables(db).roundsOf(code),
        tallies: tallyTables(db).talliesOf(code),
      };
    },
    /** The first page of this round's ballots comes next. */
    begin(round: RoundId) {
      rows?.return?.();
      const withNames = isNamed.get(round)?.['named'] === 1;
      rows = withNames ? namedOf(byName.iterate(round)) : anonymousOf(byChoice.iterate(round));
    },
    /** The next page; empty behind the last. */
    page(): CountedBallots[] {
      const page: CountedBallots[] = [];
      while (rows && page.length < pageSize) {
        const { done, value } = rows.next();
        if (done) rows = null;
        else page.push(value as CountedBallots);
      }
      return page;
    },
  };
}

function* namedOf(rows: Iterable<unknown>): Generator<CountedBallots> {
  for (const { choice, ballots, name, cast_at: castAt } of rows as Iterable<BallotRow>)
    yield { choice, ballots, voter: { name, castAt } };
}

function* anonymousOf(rows: Iterable<unknown>): Generator<CountedBallots> {
  for (const { choice, ballots } of rows as Iterable<BallotRow>) yield { choice, ballots, voter: null };
}

export type ResultTables = ReturnType<typeof resultTables>;
