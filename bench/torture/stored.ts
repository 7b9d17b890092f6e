import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { checkDataFile } from '../../server/store/data-file.ts';

/** What lies in the data file after the server has gone. */
export interface Stored {
  /** Keys the room's voter ids. */
  readonly secret: string;
  readonly ballots: readonly StoredBallot[];
  readonly rounds: ReadonlyMap<string, StoredRound>;
  readonly questions: readonly StoredQuestion[];
  readonly upvotes: readonly StoredUpvote[];
  /** Where tallies and ballots differ, as `showhands check` says it. */
  readonly differences: readonly string[];
}

export interface StoredBallot {
  readonly round: string;
  readonly voter: string;
  readonly choice: string | null;
  readonly n: number;
  readonly castAt: number;
  readonly receivedAt: number;
  readonly tallyVersion: number;
}

export interface StoredQuestion {
  readonly id: number;
  readonly voter: string;
  readonly clientId: string;
  readonly text: string;
}

export interface StoredUpvote {
  readonly question: number;
  readonly voter: string;
  readonly up: 0 | 1;
  readonly n: number;
}

export interface StoredRound {
  readonly id: string;
  readonly phase: string;
  readonly closedAt: number | null;
  readonly acceptUntil: number | null;
  readonly tallyVersion: number;
  readonly ballots: number;
  readonly weights: ReadonlyMap<string, number>;
}

const names = ['showhands.db', 'showhands.db-wal'];

/**
 * Copies the data file with its log as the dead server left them, so that the next server and not this reading does the
 * repair. Reads and removes the copy when called.
 */
export function takeStored(dataDir: string, room: string): () => Stored {
  const dir = mkdtempSync(join(tmpdir(), 'showhands-torture-copy-'));
  for (const name of names) if (existsSync(join(dataDir, name))) copyFileSync(join(dataDir, name), join(dir, name));
  return () => {
    try {
      return readStored(dir, room);
    } finally {
      rmSync(dir, { recursive: true });
    }
  };
}

function readStored(dir: string, room: string): Stored {
  const db = new DatabaseSync(join(dir, 'showhands.db'), { readOnly: true });
  try {
    const rows = <T>(sql: string, ...values: string[]) => db.prepare(sql).all(...values) as unknown as T[];
    const weights = rows<{ round: string; key: string; weight: number }>(
      'SELECT round, key, sum(weight) AS weight FROM tally GROUP BY round, key',
    );
    const rounds = rows<Omit<StoredRound, 'weights'>>(
      `SELECT id, phase, closed_at AS closedAt, accept_until AS acceptUntil,
        (SELECT coalesce(sum(tally_version), 0) FROM round_tallies WHERE round = id) AS tallyVersion,
        (SELECT coalesce(sum(ballots), 0) FROM round_tallies WHERE round = id) AS ballots
      FROM rounds WHERE room = ?`,
      room,
    );
    return {
      secret: rows<{ secret: string }>('SELECT secret FROM rooms WHERE code = ?', room)[0]?.secret ?? '',
      ballots: rows(
        `SELECT round, voter, choice, n, cast_at AS castAt, received_at AS receivedAt, tally_version AS tallyVersion
        FROM ballots`,
      ),
      rounds: new Map(
        rounds.map((round) => [
          round.id,
          {
            ...round,
            weights: new Map(weights.flatMap(({ round: id, key, weight }) => (id === round.id ? [[key, weight]] : []))),
          },
        ]),
      ),
      questions: rows('SELECT id, voter, client_id AS clientId, text FROM questions WHERE room = ?', room),
      upvotes: rows('SELECT question, voter, up, n FROM upvotes WHERE room = ?', room),
      differences: recounted(dir),
    };
  } finally {
    db.close();
  }
}

function recounted(dir: string): string[] {
  try {
    const { differences, replays, upvotes } = checkDataFile(dir);
    return [
      ...differences.map(
        ({ round, what, tallied, recounted }) => `${round}, ${what}: tally ${tallied}, ballots ${recounted}`,
      ),
      ...replays.map(
        ({ round, what, tallied, recounted }) => `${round}, ${what}: tally ${tallied}, end of the replay ${recounted}`,
      ),
      ...upvotes.map(
        ({ question, tallied, recounted }) => `question ${question}: ${tallied} votes, voters ${recounted}`,
      ),
    ];
  } catch (error) {
    return [`the ballots cannot be counted: ${error}`];
  }
}
