import type { DatabaseSync } from 'node:sqlite';

/** What a data file holds, and where its tallies differ from its ballots. */
export interface Recount {
  readonly rooms: number;
  readonly rounds: number;
  readonly ballots: number;
  readonly differences: readonly Difference[];
  /** Where the last step of a round's replay is not its tally; `recounted` is what the step says. */
  readonly replays: readonly Difference[];
  /** Questions of the audience whose number of votes is not that of the voters who want to know them. */
  readonly upvotes: readonly UpvoteDifference[];
}

export interface UpvoteDifference {
  readonly room: string;
  readonly question: number;
  readonly tallied: number;
  readonly recounted: number;
}

export interface Difference {
  readonly room: string;
  readonly round: string;
  /** A tally key, or `ballots` for their number. */
  readonly what: string;
  readonly tallied: number;
  readonly recounted: number;
}

/** Of a room that is being erased some rows are gone, and nobody counts them. */
const isKept = `rounds.room IN (SELECT code FROM rooms WHERE erased_at IS NULL)`;
const inKept = `round IN (SELECT id FROM rounds WHERE ${isKept})`;

const byNumber = `
  SELECT rounds.room, rounds.id AS round, 'ballots' AS what,
    (SELECT coalesce(sum(ballots), 0) FROM round_tallies WHERE round = rounds.id) AS tallied,
    (SELECT count(*) FROM ballots WHERE round = rounds.id AND choice IS NOT NULL) AS recounted
  FROM rounds WHERE ${isKept}`;

const byKey = `
  WITH counted AS (
    SELECT round, value ->> 0 AS key, sum(value ->> 1) AS weight
    FROM ballots, json_each(iif(choice IS NULL, '[]', weights)) GROUP BY 1, 2),
  held AS (SELECT round, key, sum(weight) AS weight FROM tally GROUP BY 1, 2)
  SELECT rounds.room, round, key AS what, coalesce(held.weight, 0) AS tallied, coalesce(counted.weight, 0) AS recounted
  FROM counted FULL JOIN held USING (round, key) JOIN rounds ON rounds.id = round WHERE ${isKept}`;

const lastSteps = `
  WITH last AS (
    SELECT round, ballots, counts, is_part FROM tally_steps
    WHERE (round, at) IN (SELECT round, max(at) FROM tally_steps GROUP BY round))`;

const lastByNumber = `${lastSteps}
  SELECT rounds.room, rounds.id AS round, 'ballots' AS what,
    (SELECT coalesce(sum(ballots), 0) FROM round_tallies WHERE round = rounds.id) AS tallied,
    coalesce(last.ballots, 0) AS recounted
  FROM rounds LEFT JOIN last ON last.round = rounds.id WHERE ${isKept}`;

const lastByKey = `${lastSteps},
  stepped AS (SELECT round, value ->> 0 AS key, value ->> 1 AS weight FROM last, json_each(counts)),
  held AS (SELECT round, key, sum(weight) AS weight FROM tally GROUP BY 1, 2)
  SELECT rounds.room, round, key AS what, coalesce(held.weight, 0) AS tallied, coalesce(stepped.weight, 0) AS recounted
  FROM stepped FULL JOIN held USING (round, key) JOIN rounds ON rounds.id = round LEFT JOIN last USING (round)
  WHERE ${isKept} AND (stepped.key IS NOT NULL OR NOT coalesce(is_part, 0))`;

/** Of merged ones each voter once. */
const byQuestion = `
  WITH RECURSIVE family (room, root, id) AS (
    SELECT room, id, id FROM questions WHERE room IN (SELECT code FROM rooms WHERE erased_at IS NULL)
    UNION SELECT family.room, root, questions.id FROM family
    JOIN questions ON questions.room = family.room AND merged = family.id),
  counted AS (
    SELECT family.room, root, count(DISTINCT voter) AS votes FROM family
    JOIN upvotes ON upvotes.room = family.room AND question = family.id AND up = 1 GROUP BY 1, 2)
  SELECT questions.room, id AS question, questions.votes AS tallied, coalesce(counted.votes, 0) AS recounted
  FROM questions LEFT JOIN counted ON counted.room = questions.room AND root = id
  WHERE questions.room IN (SELECT code FROM rooms WHERE erased_at IS NULL)`;

/** Counts every ballot of the file again, in one snapshot: votes that come in meanwhile do not disturb it. */
export function recount(db: DatabaseSync): Recount {
  db.exec('BEGIN');
  try {
    const count = (table: string, where = '') =>
      Number(db.prepare(`SELECT count(*) AS n FROM ${table} ${where}`).get()?.['n']);
    const differ = <D = Difference>(...tables: string[]) =>
      tables
        .flatMap((sql) => db.prepare(`SELECT * FROM (${sql}) WHERE tallied <> recounted`).all())
        .map((difference) => ({ ...difference })) as unknown as D[];
    return {
      rooms: count('rooms', 'WHERE erased_at IS NULL'),
      rounds: count('rounds', `WHERE ${isKept}`),
      ballots: count('ballots', `WHERE choice IS NOT NULL AND ${inKept}`),
      differences: differ(byNumber, byKey),
      replays: differ(lastByNumber, lastByKey),
      upvotes: differ<UpvoteDifference>(byQuestion),
    };
  } finally {
    db.exec('COMMIT');
  }
}
