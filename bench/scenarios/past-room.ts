import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export interface PastRoom {
  readonly code: string;
  readonly key: string;
}

/** A room like any other, for `fillPastRoom`. */
export async function makePastRoom(port: number): Promise<PastRoom> {
  const options = ['Pizza', 'Sushi', 'Salad', 'Soup', 'Bread'];
  const answer = await fetch(`http://127.0.0.1:${port}/api/rooms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ title: 'Last season', poll: { question: 'Lunch?', options } }),
  });
  const found = /\/(\d{6})\/host#k=([\w-]+)/.exec(await answer.text());
  if (!found) throw new Error(`no room was made: ${answer.status}`);
  const [, code = '', key = ''] = found;
  return { code, key };
}

/** Ballots with names of a round that is over: the dearest kind there is to read. The server must have ended. */
export function fillPastRoom(folder: string, code: string, ballots: number) {
  const db = new DatabaseSync(join(folder, 'data/showhands.db'));
  db.exec(`
    PRAGMA synchronous = OFF;
    BEGIN;
    INSERT INTO rounds (id, room, poll, number, asked, phase, opened_at, closed_at, results_shown, named)
      SELECT 'past-' || code, code, state ->> '$.deck[0].id', 1, state -> '$.deck[0]', 'closed', 0, 1, 1, 1
      FROM rooms WHERE code = '${code}';
    WITH RECURSIVE counter (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM counter WHERE i < ${ballots})
    INSERT INTO ballots (round, voter, choice, weights, n, cast_at, received_at, tally_version)
      SELECT 'past-${code}', hex(randomblob(11)), (SELECT state ->> ('$.deck[0].options[' || (i % 5) || '].id') FROM rooms
        WHERE code = '${code}'), '[]', 1, i, i, i FROM counter;
    INSERT INTO voters (room, voter, name, is_here)
      SELECT '${code}', voter, 'Voter ' || substr(voter, 1, 6), 0 FROM ballots WHERE round = 'past-${code}';
    INSERT INTO round_tallies (round, node, tally_version, ballots) VALUES ('past-${code}', 0, ${ballots}, ${ballots});
    COMMIT;
    PRAGMA wal_checkpoint(TRUNCATE);
  `);
  db.close();
}
