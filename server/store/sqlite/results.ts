import type { DatabaseSync } from 'node:sqlite';
import type { Choice, RoomCode, RoundId, VoterId } from '#protocol/polls';
import type { CountedBallots } from '../ballot-records.ts';
import type { StoredResults } from '../room-records.ts';
import { readRoom } from './older.ts';
import { questionTables } from './questions.ts';
import { reactionTables } from './reactions.ts';
import { roundTables } from './rounds.ts';
import { tallyTables } from './tallies.ts';

/** Entries per page: so many are read and sent at once, whoever waits. */
export const pageSize = 1_000;

export type ResultsHead = Pick<StoredResults, 'room' | 'rounds' | 'tallies' | 'questions' | 'reactions'>;

interface RoomRow {
  readonly title: string;
  readonly version: number;
  readonly state: string;
}

/** Columns, not objects: index i of each array is one entry; `names` and `castAts` are empty where the round is anonymous. */
export interface BallotColumns {
  readonly choices: Choice[];
  readonly ballots: number[];
  readonly names: (string | null)[];
  readonly castAts: number[];
}

type BallotRow = readonly [voter: VoterId, choice: Choice | null, name: string | null, castAt: number];

/**
 * Everything that an export reads. A snapshot that stays open keeps the log from being taken over, and every commit pays
 * for that: so only a room in which a round still takes ballots is read from one, and rounds that are closed page by page.
 * One that changed meanwhile nevertheless (it was opened again) throws.
 */
export function resultTables(db: DatabaseSync) {
  const room = db.prepare('SELECT title, version, state FROM rooms WHERE code = ? AND erased_at IS NULL');
  const tallies = tallyTables(db);
  // In the order of the primary key: nothing has to be sorted, and each page finds its beginning.
  const select = db.prepare(`
    SELECT ballots.voter, choice, name, cast_at
    FROM ballots JOIN rounds ON rounds.id = ballots.round
      LEFT JOIN voters ON rounds.named AND voters.room = rounds.room AND voters.voter = ballots.voter
    WHERE ballots.round = ? AND ballots.voter > ? ORDER BY ballots.voter LIMIT ${pageSize}`);
  select.setReturnArrays(true);
  let head: ResultsHead | null = null;
  let pages: Iterator<BallotColumns> | null = null;

  function* rowsOf(round: RoundId): Generator<readonly BallotRow[]> {
    let after = '';
    for (;;) {
      const rows = select.all(round, after) as unknown as BallotRow[];
      yield rows;
      const last = rows.at(-1);
      if (!last || rows.length < pageSize) break;
      [after] = last;
    }
    const read = head?.tallies.find((tally) => tally.round === round)?.tallyVersion ?? 0;
    if (tallies.tallyVersionOf(round) !== read) throw new Error(`round ${round} changed while it was read`);
  }

  function* namedPages(round: RoundId): Generator<BallotColumns> {
    for (const rows of rowsOf(round)) {
      const page: BallotColumns = { choices: [], ballots: [], names: [], castAts: [] };
      for (const [, choice, name, castAt] of rows) {
        if (choice === null) continue;
        page.choices.push(choice);
        page.ballots.push(1);
        page.names.push(name);
        page.castAts.push(castAt);
      }
      yield page;
    }
  }

  function* anonymousPages(round: RoundId): Generator<BallotColumns> {
    const counts = new Map<Choice, number>();
    for (const rows of rowsOf(round)) {
      for (const [, choice] of rows) if (choice !== null) counts.set(choice, (counts.get(choice) ?? 0) + 1);
    }
    const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
    for (let from = 0; from < sorted.length; from += pageSize) {
      const part = sorted.slice(from, from + pageSize);
      const choices = part.map(([choice]) => choice);
      yield { choices, ballots: part.map(([, ballots]) => ballots), names: [], castAts: [] };
    }
  }

  return {
    head(code: RoomCode): ResultsHead | null {
      db.exec('BEGIN');
      const row = room.get(code) as unknown as RoomRow | undefined;
      if (!row) return null;
      const rounds = roundTables(db).roundsOf(code);
      head = {
        room: readRoom(code, row.title, row.version, row.state),
        rounds,
        tallies: tallies.talliesOf(code),
        questions: questionTables(db).loadQuestions(code),
        reactions: reactionTables(db).loadReactions(code),
      };
      if (rounds.every(({ phase }) => phase.phase === 'closed')) db.exec('COMMIT');
      return head;
    },
    /** The first page of this round's ballots comes next. */
    begin(round: RoundId) {
      const isNamed = head?.rounds.find(({ id }) => id === round)?.named === true;
      pages = isNamed ? namedPages(round) : anonymousPages(round);
    },
    /** The next page, which may be empty; null behind the last. */
    page(): BallotColumns | null {
      const next = pages?.next();
      return next && !next.done ? next.value : null;
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
