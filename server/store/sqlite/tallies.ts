import type { DatabaseSync } from 'node:sqlite';
import { limits } from '#protocol/limits';
import type { RoomCode, RoundId } from '#protocol/polls';
import type { StoredTally, TallyNews } from '../ballot-records.ts';

/** The writer of a tally row. One process writes a SQLite file, so there is one. */
const node = 0;

interface TotalRow {
  readonly round: RoundId;
  readonly tally_version: number;
  readonly ballots: number;
}

export function tallyTables(db: DatabaseSync) {
  const total = `
    SELECT rounds.id AS round, coalesce(sum(tally_version), 0) AS tally_version, coalesce(sum(ballots), 0) AS ballots
    FROM rounds LEFT JOIN round_tallies ON round_tallies.round = rounds.id`;
  const totalOf = db.prepare(`${total} WHERE rounds.id = ? GROUP BY rounds.id`);
  const totalsOfRoom = db.prepare(`${total} WHERE rounds.room = ? GROUP BY rounds.id ORDER BY rounds.made`);
  const weightsOf = db.prepare(
    'SELECT key, sum(weight) AS weight FROM tally WHERE round = ? GROUP BY key HAVING sum(weight) <> 0 ORDER BY min(since)',
  );
  const isLarge = db.prepare('SELECT 1 FROM tally WHERE round = ? LIMIT 1 OFFSET ?');
  const heaviest = db.prepare(
    `SELECT key, weight FROM tally WHERE round = ? AND node = ${node} ORDER BY weight DESC LIMIT ?`,
  );
  const addTotal = db.prepare(`
    INSERT INTO round_tallies (round, node, tally_version, ballots) VALUES (?, ${node}, 1, ?)
    ON CONFLICT (round, node) DO UPDATE SET tally_version = tally_version + 1, ballots = ballots + excluded.ballots`);
  const addWeight = db.prepare(`
    INSERT INTO tally (round, node, key, weight, since) VALUES (?, ${node}, ?, ?, ?)
    ON CONFLICT (round, node, key) DO UPDATE SET weight = weight + excluded.weight`);
  // A word that nobody says any more must not stay on the disk.
  const dropKey = db.prepare(`DELETE FROM tally WHERE round = ? AND node = ${node} AND key = ? AND weight = 0`);

  function tallyOf(row: TotalRow): StoredTally {
    const weights = new Map<string, number>();
    for (const { key, weight } of weightsOf.all(row.round)) weights.set(String(key), Number(weight));
    return { round: row.round, tallyVersion: row.tally_version, ballots: row.ballots, weights };
  }

  function loadTally(round: RoundId): StoredTally | null {
    const row = totalOf.get(round) as unknown as TotalRow | undefined;
    return row ? tallyOf(row) : null;
  }

  return {
    tallyVersionOf(round: RoundId): number {
      return Number(totalOf.get(round)?.['tally_version'] ?? 0);
    },
    /** Raises the round's tallyVersion by one, to `version`, and its counts by the difference. */
    addToTally(round: RoundId, version: number, ballots: number, weights: ReadonlyMap<string, number>) {
      addTotal.run(round, ballots);
      for (const [key, weight] of weights) {
        if (weight === 0) continue;
        addWeight.run(round, key, weight, version);
        if (weight < 0) dropKey.run(round, key);
      }
    },
    /** After `addToTally` with these weights: the whole tally, or of a large one what was added. */
    newsOf(round: RoundId, added: ReadonlyMap<string, number>): TallyNews | null {
      if (!isLarge.get(round, limits.maxWholeTally)) return loadTally(round);
      const row = totalOf.get(round) as unknown as TotalRow | undefined;
      if (!row) return null;
      const { tally_version: tallyVersion, ballots } = row;
      return { round, tallyVersion, ballots, weights: added, addedTo: tallyVersion - 1 };
    },
    heaviestOf(round: RoundId, most: number): Map<string, number> {
      return new Map(heaviest.all(round, most).map(({ key, weight }) => [String(key), Number(weight)]));
    },
    loadTally,
    loadTallies(rounds: readonly RoundId[]): StoredTally[] {
      return rounds.map(loadTally).filter((tally) => tally !== null);
    },
    talliesOf(code: RoomCode): StoredTally[] {
      return (totalsOfRoom.all(code) as unknown as TotalRow[]).map(tallyOf);
    },
  };
}

export type TallyTables = ReturnType<typeof tallyTables>;
