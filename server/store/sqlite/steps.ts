import type { DatabaseSync } from 'node:sqlite';
import { limits } from '#protocol/limits';
import type { RoundId } from '#protocol/polls';
import type { StoredStep, TallyNews } from '../ballot-records.ts';
import type { TallyTables } from './tallies.ts';

interface LastRow {
  readonly step_ms: number;
  readonly last: number | null;
}

interface StepRow {
  readonly at: number;
  readonly ballots: number;
  readonly counts: string;
}

/** Of a large tally: more than these do not fit into a step whatever they are. */
const mostKeys = limits.maxStepBytes / 8;

/**
 * The tally of each round as it grew: one row for each `step_ms` in which ballots came, rewritten within that time, so
 * that the last row always is the tally; of many or long keys, its weightiest part. With more than `maxReplaySteps` rows `step_ms` doubles until they fit.
 */
export function stepTables(db: DatabaseSync, tallies: Pick<TallyTables, 'heaviestOf'>) {
  const lastOf = db.prepare(`
    SELECT step_ms, (SELECT max(at) FROM tally_steps WHERE round = id) AS last FROM rounds WHERE id = ?`);
  const insert = db.prepare('INSERT INTO tally_steps (round, at, ballots, counts, is_part) VALUES (?, ?, ?, ?, ?)');
  const replace = db.prepare(
    'UPDATE tally_steps SET at = ?, ballots = ?, counts = ?, is_part = ? WHERE round = ? AND at = ?',
  );
  const count = db.prepare('SELECT count(*) AS steps FROM tally_steps WHERE round = ?');
  const widen = db.prepare('UPDATE rounds SET step_ms = ? WHERE id = ?');
  // Of those within one step the last stays: it is the tally at the step's end.
  const thin = db.prepare(`
    DELETE FROM tally_steps WHERE round = ?1 AND at IN (
      SELECT at FROM (SELECT at, lead(at) OVER (ORDER BY at) AS next FROM tally_steps WHERE round = ?1)
      WHERE at / cast(?2 AS INTEGER) = next / cast(?2 AS INTEGER))`);
  const ofRound = db.prepare('SELECT at, ballots, counts FROM tally_steps WHERE round = ? ORDER BY at');

  const stepsOf = (round: RoundId) => Number(count.get(round)?.['steps']);

  function thinOut(round: RoundId, stepMs: number) {
    let wider = stepMs;
    while (stepsOf(round) > limits.maxReplaySteps) {
      wider *= 2;
      thin.run(round, wider);
    }
    if (wider !== stepMs) widen.run(wider, round);
  }

  return {
    /** Within the transaction of the ballots that made this tally. `at`: when the last of them came in, ms. */
    keepStep({ round, ballots, weights, addedTo }: TallyNews, at: number) {
      const row = lastOf.get(round) as unknown as LastRow | undefined;
      if (!row) return;
      const { step_ms: stepMs, last } = row;
      const isLarge = addedTo !== undefined;
      const part = partOf(isLarge ? tallies.heaviestOf(round, mostKeys) : weights);
      const isPart = isLarge || part.isPart ? 1 : 0;
      // A clock that was set back makes no steps before the last.
      const now = Math.max(at, last ?? at);
      if (last !== null && Math.floor(last / stepMs) === Math.floor(now / stepMs)) {
        replace.run(now, ballots, part.counts, isPart, round, last);
        return;
      }
      insert.run(round, now, ballots, part.counts, isPart);
      thinOut(round, stepMs);
    },
    loadSteps(round: RoundId): StoredStep[] {
      return (ofRound.all(round) as unknown as StepRow[]).map(({ at, ballots, counts }) => ({
        at,
        ballots,
        weights: new Map(JSON.parse(counts) as [string, number][]),
      }));
    },
  };
}

/** The weights as JSON, or the weightiest of them that fit. */
function partOf(weights: ReadonlyMap<string, number>): { readonly counts: string; readonly isPart: boolean } {
  const whole = JSON.stringify([...weights]);
  if (Buffer.byteLength(whole) <= limits.maxStepBytes) return { counts: whole, isPart: false };
  const pieces: string[] = [];
  let bytes = 2;
  for (const entry of [...weights].sort(([, a], [, b]) => b - a)) {
    const piece = JSON.stringify(entry);
    bytes += Buffer.byteLength(piece) + 1;
    if (bytes <= limits.maxStepBytes) pieces.push(piece);
    else break;
  }
  return { counts: `[${pieces.join(',')}]`, isPart: true };
}

export type StepTables = ReturnType<typeof stepTables>;
