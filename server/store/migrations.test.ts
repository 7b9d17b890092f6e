import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { defaultSettings, type RoomCode, type RoundId } from '#protocol/polls';
import { checkDataFile } from './data-file.ts';
import { tables } from './migrations/0001-tables.ts';
import { migrations } from './migrations/index.ts';
import { openSqliteStore } from './sqlite.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'showhands-migration-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** What the first version of the tables held: a room with an open round and a ballot. */
function writeFirst() {
  const db = new DatabaseSync(join(dir, 'showhands.db'));
  db.exec('PRAGMA auto_vacuum = INCREMENTAL; PRAGMA journal_mode = WAL');
  db.exec(tables);
  db.exec(`PRAGMA application_id = ${0x53686f77}; PRAGMA user_version = 1`);
  const options = ['Pizza', 'Sushi'].map((label) => ({ id: label.toLowerCase(), label }));
  const settings = { changeable: false, results: 'hidden' };
  const poll = { id: 'lunch', kind: 'choice', version: 1, question: 'Lunch?', options, settings };
  const state = { deck: [poll], shown: 'lunch', chat: { enabled: true, onScreen: true }, createdAt: 900 };
  db.prepare('INSERT INTO rooms VALUES (?, ?, ?, ?, ?, ?)').run('482913', 'Old', 4, JSON.stringify(state), 'secret', 1);
  db.exec("INSERT INTO host_keys VALUES ('482913', 1, 'hash'); INSERT INTO chats VALUES ('482913', 0)");
  db.prepare(`
    INSERT INTO rounds (id, room, poll, number, asked, phase, opened_at, results_shown)
    VALUES ('round', '482913', 'lunch', 1, ?, 'open', 1000, 0)`).run(JSON.stringify(poll));
  db.exec("INSERT INTO ballots VALUES ('round', 'ana', 'pizza', '[[\"pizza\",1]]', 1, 1, 1, 1)");
  db.exec("INSERT INTO round_tallies VALUES ('round', 0, 1, 1); INSERT INTO tally VALUES ('round', 0, 'pizza', 1)");
  db.exec("INSERT INTO voters VALUES ('482913', 'ana', 'Ana', 1)");
  db.close();
}

it('a data file of the first version opens with everything in it, and the defaults of what came later', async () => {
  writeFirst();
  const store = await openSqliteStore(dir);
  const stored = await store.loadRoom('482913' as RoomCode);
  const settings = { ...defaultSettings, changeable: false, results: 'hidden' };
  expect(stored?.room).toMatchObject({
    title: 'Old',
    version: 4,
    blank: false,
    announcement: null,
    lock: false,
    passcode: null,
    names: 'optional',
    undo: [],
    deck: [{ settings }],
  });
  expect(stored?.rounds).toMatchObject([
    {
      asked: { settings },
      archived: false,
      named: false,
      voters: null,
      phase: { phase: 'open', openedAt: 1_000, closesAt: null },
    },
  ]);
  expect(stored?.hostKeys).toEqual([
    { number: 1, hash: 'hash', label: '', rights: 'host', createdAt: 900, revokedAt: null, order: null },
  ]);
  expect(stored?.ballots).toMatchObject([{ voter: 'ana', choice: 'pizza', n: 1 }]);
  expect(stored?.voters).toMatchObject([{ name: 'Ana', isHere: true, passed: null }]);
  expect(stored?.rounds[0]?.judged).toEqual([]);
  expect(stored?.rounds[0]?.marks).toEqual([{ at: 1_000, what: 'open' }]);
  const steps = await store.loadSteps('round' as RoundId);
  expect(steps).toEqual([{ at: 1_000, ballots: 1, weights: new Map([['pizza', 1]]) }]);
  await store.close();
  expect(checkDataFile(dir)).toMatchObject({ differences: [], replays: [] });
  const db = new DatabaseSync(join(dir, 'showhands.db'), { readOnly: true });
  expect(db.prepare('PRAGMA user_version').get()).toEqual({ user_version: migrations.length });
  db.close();
});
