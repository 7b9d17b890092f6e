import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PictureId } from '#protocol/pictures';
import type { PollId } from '#protocol/polls';
import {
  cast,
  makeRooms,
  newRoom,
  poll,
  roomA,
  roomB,
  roundA,
  saidLine,
  sampleRoom,
  voter,
} from './contract/samples.ts';
import { checkDataFile } from './data-file.ts';
import { openConnection } from './sqlite/connection.ts';
import { openTables } from './sqlite/tables.ts';
import { openSqliteStore } from './sqlite.ts';
import type { Store } from './store.ts';

const ours = 'unmistakable';
const theirs = 'somebody-elses';
let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'showhands-erasing-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

async function onDisk(folder = dir) {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  return (await Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'latin1')))).join();
}

/** A room of which every table holds something, and another beside it. */
async function fill(store: Store, voters = 300) {
  const asked = { ...poll, id: 'secret' as PollId, question: `${ours} question` };
  await makeRooms(store);
  const deck = [poll, asked];
  await store.saveRoom(sampleRoom(roomA, { version: 2, title: `${ours} title`, deck }), [], 1);
  await store.saveRoom(sampleRoom(roomB, { version: 2, title: `${theirs} title` }), [], 1);
  const everybody = Array.from({ length: voters }, (_, index) => `${ours} voter ${index}`);
  await cast(store, ...everybody.map((name) => ({ voter: name, choice: `${ours} word of ${name}`, n: 1 })));
  await store.publishLines([saidLine(`${ours} line`), saidLine(`${theirs} line`, { room: roomB })]);
  await store.saveVoters([{ room: roomA, voter: voter('ana'), name: `${ours} name`, isHere: true }]);
  const bytes = Buffer.from(`${ours} picture `.repeat(20_000));
  await store.savePicture(roomA, 'logo', bytes);
  await store.savePollPicture(roomA, 'picture' as PictureId, { full: bytes, medium: bytes, small: bytes });
}

it('[R6] nothing of an erased room is in any file, and everything of the others is', async () => {
  const store = await openSqliteStore(dir);
  await fill(store);
  expect(await onDisk()).toContain(ours);
  await store.deleteRoom(roomA);
  await store.erased();
  expect(await onDisk()).not.toContain(ours);
  expect(await onDisk()).toContain(`${theirs} title`);
  expect(await onDisk()).toContain(`${theirs} line`);
  await store.close();
  expect(await onDisk()).not.toContain(ours);
});

it('[R6] the pages of an erased room are given back', async () => {
  const store = await openSqliteStore(dir);
  await fill(store, 1_000);
  await store.deleteRoom(roomA);
  await store.deleteRoom(roomB);
  await store.erased();
  await store.close();
  const db = new DatabaseSync(join(dir, 'showhands.db'));
  expect(db.prepare('PRAGMA freelist_count').get()).toEqual({ freelist_count: 0 });
  for (const { name } of db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all())
    expect(db.prepare(`SELECT count(*) AS rows FROM ${name}`).get(), String(name)).toEqual({ rows: 0 });
  db.close();
});

it('[R6] a crash in the middle is gone on from, and the check does not count what is half erased', async () => {
  const store = await openSqliteStore(dir);
  await fill(store);
  await store.close();
  const db = openConnection(join(dir, 'showhands.db'));
  const tables = openTables(db);
  tables.markErased([roomA], 1);
  while (tables.loadBallots(roundA).length === 300) expect(tables.eraseSlice(0)).toBe('more');
  expect(tables.loadBallots(roundA).length).toBeGreaterThan(0);
  expect(tables.createRoom(newRoom(), 1)).toBe('code-taken');
  // All that a killed process leaves.
  const crashed = await mkdtemp(join(tmpdir(), 'showhands-erasing-'));
  await cp(dir, crashed, { recursive: true });
  db.close();
  expect(checkDataFile(crashed)).toMatchObject({ rooms: 1, ballots: 0, differences: [], replays: [] });
  const after = await openSqliteStore(crashed);
  await after.erased();
  expect(await onDisk(crashed)).not.toContain(ours);
  await after.close();
  await rm(crashed, { recursive: true });
});

it('[R6] an export that is still being read holds the last of it back, and then it goes', async () => {
  const store = await openSqliteStore(dir);
  await fill(store);
  const results = await store.readResults(roomB);
  await store.deleteRoom(roomA);
  await expect.poll(() => store.loadBallots(roundA)).toEqual([]);
  await results?.close();
  await store.erased();
  expect(await onDisk()).not.toContain(ours);
  await store.close();
});

it('[C8] the text of a removed line is in no file, however often it was said', async () => {
  const store = await openSqliteStore(dir);
  await makeRooms(store);
  const again = saidLine(`${ours} line`, { id: 'again', voter: voter('ben'), countOn: 1 });
  await store.publishLines([saidLine(`${ours} line`), again]);
  await store.removeLine(roomA, 1);
  expect(await onDisk()).not.toContain(`${ours} line"`);
  await store.close();
});

it('[C8] a line that is removed while an export reads is in no file when that is over', async () => {
  const store = await openSqliteStore(dir);
  await makeRooms(store);
  await store.publishLines([saidLine(`${ours} line`)]);
  const results = await store.readResults(roomA);
  await store.removeLine(roomA, 1);
  await results?.close();
  await store.erased();
  expect(await onDisk()).not.toContain(`${ours} line"`);
  await store.close();
});

it('[R6] every table hangs on a room, so that erasing finds its rows', async () => {
  await (await openSqliteStore(dir)).close();
  const db = new DatabaseSync(join(dir, 'showhands.db'));
  const parents = db.prepare('SELECT "table" AS name FROM pragma_foreign_key_list(?)');
  for (const { name } of db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all()) {
    if (name === 'rooms') continue;
    const named = parents.all(String(name)).map((parent) => parent['name']);
    expect(
      named.some((parent) => parent === 'rooms' || parent === 'rounds'),
      String(name),
    ).toBe(true);
  }
  db.close();
});

it('a room can be made and deleted many times in a row', async () => {
  const store = await openSqliteStore(dir);
  for (let time = 0; time < 5; time++) {
    expect(await store.createRoom(newRoom())).toBe('created');
    await store.deleteRoom(roomA);
    await store.erased();
  }
  await store.close();
});
