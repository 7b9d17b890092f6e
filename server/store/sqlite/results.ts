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

/** The last two of named rounds only. */
type BallotRow = readonly [choice: Choice, ballots: number, name?: string | null, castAt?: number];

/** Columns, not objects: index i of each array is one entry; `names` and `castAts` are empty where the round is anonymous. */
export interface BallotColumns {
  readonly choices: Choice[];
  readonly ballots: number[];
  readonly names: (string | null)[];
  readonly castAts: number[];
}

/** Everything that an export reads, from one snapshot: it begins with `head` and ends with the connection. */
export function resultTables(db: DatabaseSync) {
  const room = db.prepare('SELECT title, version, state FROM rooms WHERE code = ?');
  const named = db.prepare('SELECT named FROM rounds WHERE id = ?');
  const byChoice = db.prepare(`
    SELECT choice, count(*) AS ballots FROM ballots WHERE round = ? AND choice IS NOT NULL GROUP BY choice ORDER BY choice`);
  const byName = db.prepare(`
    SELECT choice, 1 AS ballots, name, cast_at
    FROM ballots JOIN rounds ON rounds.id = ballots.round
      LEFT JOIN voters ON voters.room = rounds.room AND voters.voter = ballots.voter
    WHERE ballots.round = ? AND choice IS NOT NULL ORDER BY name, cast_at, choice`);
  byChoice.setReturnArrays(true);
  byName.setReturnArrays(true);
  let rows: Iterator<BallotRow> | null = null;

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
      const isNamed = named.get(round)?.['named'] === 1;
      rows = (isNamed ? byName : byChoice).iterate(round) as unknown as Iterator<BallotRow>;
    },
    /** The next page; empty behind the last. */
    page(): BallotColumns {
      const page: BallotColumns = { choices: [], ballots: [], names: [], castAts: [] };
      while (rows && page.choices.length < pageSize) {
        const { done, value } = rows.next();
        if (done) {
          rows = null;
          break;
        }
        const [choice, ballots, name = null, castAt] = value;
        page.choices.push(choice);
        page.ballots.push(ballots);
        if (castAt === undefined) continue;
        page.names.push(name);
        page.castAts.push(castAt);
      }
      return page;
    },
  };
}

/** `CountedBallots` of a page as they cross from the reader, for they are many. */
export function countedOf({ choices, ballots, names, castAts }: BallotColumns): CountedBallots[] {
  return choices.map((choice, index) => {
    const castAt = castAts[index];
    const voter = castAt === undefined ? null : { name: names[index] ?? null, castAt };
    return { choice, ballots: ballots[index] ?? 0, voter };
  });
}

export type ResultTables = ReturnType<typeof resultTables>;
