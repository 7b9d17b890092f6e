import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StartProblem } from '../start-problem.ts';
import { batchOf, cast, makeRooms, newRoom, recount, roomA, saidLine, tallyOf, voter } from './contract/samples.ts';
import { storeContract } from './contract.ts';
import { openSqliteStore } from './sqlite.ts';
import { StoreFailure } from './store.ts';

const newDir = () => mkdtemp(join(tmpdir(), 'showhands-store-'));
const writer = fileURLToPath(new URL('./contract/sqlite-writer.ts', import.meta.url));

storeContract('SQLite', async () => {
  const dir = await newDir();
  return {
    open: () => openSqliteStore(dir),
    startWriter: () => spawn(process.execPath, [writer, dir], { stdio: ['ignore', 'pipe', 'inherit'] }),
    remove: () => rm(dir, { recursive: true }),
  };
});

describe('the SQLite store', () => {
  let dir: string;
  let file: string;
  beforeEach(async () => {
    dir = await newDir();
    file = join(dir, 'showhands.db');
  });
  afterEach(() => rm(dir, { recursive: true }));

  /** Opens, expects a problem that says `reason`, and expects the file as it was. */
  async function expectRefusal(reason: RegExp) {
    const before = await readFile(file);
    const problem = await openSqliteStore(dir).then(
      (store) => store.close(),
      (error: unknown) => error,
    );
    expect(problem).toBeInstanceOf(StartProblem);
    expect(String(problem)).toMatch(reason);
    expect(String(problem)).toContain(file);
    expect((await readFile(file)).equals(before)).toBe(true);
  }

  it('refuses a file that is no database, and leaves it alone', async () => {
    await writeFile(file, 'These are my notes. '.repeat(500));
    await expectRefusal(/damaged or is not a Showhands/);
  });

  it("refuses another program's database, and leaves it alone", async () => {
    const other = new DatabaseSync(file);
    other.exec('CREATE TABLE notes (text TEXT)');
    other.close();
    await expectRefusal(/damaged or is not a Showhands/);
  });

  it('refuses a file with a damaged page, and leaves it alone', async () => {
    const store = await openSqliteStore(dir);
    await makeRooms(store);
    await store.publishLines(Array.from({ length: 200 }, (_, index) => saidLine(`${index} `.repeat(50))));
    await store.close();
    const bytes = await readFile(file);
    bytes.fill(0xff, bytes.length - 3 * 4096, bytes.length - 2 * 4096);
    await writeFile(file, bytes);
    await expectRefusal(/damaged or is not a Showhands/);
  });

  it('refuses a file from a newer version, and leaves it alone', async () => {
    await (await openSqliteStore(dir)).close();
    const newer = new DatabaseSync(file);
    newer.exec('PRAGMA user_version = 999');
    newer.close();
    await expectRefusal(/newer Showhands \(format 999/);
  });

  it('refuses a folder in the place of the file', async () => {
    await expect(openSqliteStore(join(dir, 'missing'))).rejects.toThrow(StartProblem);
  });

  it('makes a file that only we can read, of incremental vacuum, in WAL mode', async () => {
    const store = await openSqliteStore(dir);
    await makeRooms(store);
    const modes = await Promise.all(
      (await readdir(dir)).map(async (name) => (await stat(join(dir, name))).mode & 0o777),
    );
    await store.close();
    expect(modes).toEqual([0o600, 0o600, 0o600]);
    const db = new DatabaseSync(file);
    expect(db.prepare('PRAGMA auto_vacuum').get()).toEqual({ auto_vacuum: 2 });
    expect(db.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    db.close();
  });

  it('closing leaves everything in one file', async () => {
    const store = await openSqliteStore(dir);
    await makeRooms(store);
    await store.close();
    expect(await readdir(dir)).toEqual(['showhands.db']);
  });

  it('[Law 1] a full disk refuses the call whole, and the store goes on when there is room again', async () => {
    const maxPages = new Int32Array(new SharedArrayBuffer(4)).fill(60);
    const store = await openSqliteStore(dir, { maxPages });
    await makeRooms(store);
    const group = (number: number) =>
      batchOf(Array.from({ length: 100 }, (_, index) => ({ voter: `${number}/${index}`, choice: `c${index}`, n: 1 })));
    let counted = 0;
    const failure = await (async () => {
      for (; counted < 1_000; counted++) await store.castBallots(group(counted));
    })().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StoreFailure);
    expect(counted).toBeGreaterThan(0);
    const kept = await tallyOf(store);
    expect(kept).toMatchObject({ tallyVersion: counted, ballots: counted * 100 });
    expect(kept).toMatchObject(await recount(store));
    await expect(store.castBallots(group(counted))).rejects.toThrow(StoreFailure);

    Atomics.store(maxPages, 0, 10_000);
    // The last failure has left a closed connection behind: this call opens a new one, with the new limit.
    expect((await store.castBallots(group(counted))).outcomes[99]).toMatchObject({ status: 'counted' });
    expect(await tallyOf(store)).toMatchObject({ tallyVersion: counted + 1, ballots: (counted + 1) * 100 });
    await store.close();
  });

  it('a call that makes no sense is refused whole, as a bug, and harms no other', async () => {
    const store = await openSqliteStore(dir);
    await makeRooms(store);
    const here = { room: roomA, voter: voter('ana'), name: 'Ana', isHere: true };
    const bad = store.saveVoters([here, { ...here, room: '999999' as typeof roomA }]);
    const next = cast(store, { voter: 'ana', choice: 'pizza', n: 1 });
    const error = await bad.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(StoreFailure);
    expect((await next).outcomes[0]).toMatchObject({ status: 'counted' });
    expect((await store.loadRoom(roomA))?.voters).toEqual([]);
    await store.close();
  });

  const onDisk = async () =>
    (await Promise.all((await readdir(dir)).map((name) => readFile(join(dir, name), 'latin1')))).join();

  it('the text of a removed line is in none of its files', async () => {
    const store = await openSqliteStore(dir);
    await makeRooms(store);
    await store.publishLines([saidLine('regrettable-words '.repeat(10), { id: 'plain' }), saidLine('fine-words')]);
    expect(await onDisk()).toContain('regrettable-words');
    await store.removeLine(roomA, 1);
    expect(await onDisk()).not.toContain('regrettable-words');
    expect(await onDisk()).toContain('fine-words');
    await store.close();
  });

  it('a word that everybody has taken back is in none of its files', async () => {
    const store = await openSqliteStore(dir);
    await makeRooms(store);
    await cast(store, { voter: 'ana', choice: 'regrettable-word', n: 1 }, { voter: 'ben', choice: 'pizza', n: 1 });
    expect(await onDisk()).toContain('regrettable-word');
    await cast(store, { voter: 'ana', choice: null, n: 2 });
    await store.close();
    expect(await onDisk()).not.toContain('regrettable-word');
    expect(await onDisk()).toContain('pizza');
  });

  it('takes the time of use from the clock it was given', async () => {
    let now = 1_000;
    const store = await openSqliteStore(dir, { now: () => now });
    const { room } = newRoom();
    await store.createRoom(newRoom());
    expect(await store.deleteEmptyRooms(1_000, [])).toEqual([]);
    now = 5_000;
    await store.saveRoom({ ...room, version: 2, deck: [], shown: null }, [], 1);
    expect(await store.deleteEmptyRooms(5_000, [])).toEqual([]);
    expect(await store.deleteEmptyRooms(5_001, [])).toEqual([roomA]);
    await store.close();
  });
});
