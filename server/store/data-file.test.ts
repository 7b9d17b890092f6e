import { cp, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StartProblem } from '../start-problem.ts';
import { cast, makeRooms, roomA, roundA, tallyOf, voter } from './contract/samples.ts';
import { backUpDataFile, checkDataFile } from './data-file.ts';
import { openSqliteStore } from './sqlite.ts';
import type { Store } from './store.ts';

let dir: string;
let store: Store;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'showhands-file-'));
  store = await openSqliteStore(dir);
  await makeRooms(store);
  await cast(
    store,
    { voter: 'ana', choice: 'pizza', n: 1 },
    { voter: 'ben', choice: 'pizza+sushi', n: 1 },
    { voter: 'cleo', choice: 'salad', n: 1 },
  );
  await cast(store, { voter: 'ana', choice: 'salad', n: 2 }, { voter: 'cleo', choice: null, n: 2 });
});
afterEach(async () => {
  await store.close();
  await rm(dir, { recursive: true });
});

describe('a check', () => {
  it('counts the ballots beside the open store, and finds the tallies equal', () => {
    expect(checkDataFile(dir)).toEqual({ rooms: 2, rounds: 2, ballots: 2, differences: [], replays: [], upvotes: [] });
  });

  it('finds the replay of a tally that is too large for it to end in a part of it', async () => {
    const words = Array.from({ length: 2_000 }, (_, index) => `word ${index}`).join('+');
    await cast(store, { voter: 'dan', choice: words, n: 1 });
    expect(checkDataFile(dir)).toMatchObject({ ballots: 3, differences: [], replays: [] });
  });

  it('names every tally that differs from its ballots', async () => {
    await store.close();
    const db = new DatabaseSync(join(dir, 'showhands.db'));
    db.exec(`UPDATE tally SET weight = 7 WHERE round = '${roundA}' AND key = 'pizza'`);
    db.exec(`DELETE FROM tally WHERE round = '${roundA}' AND key = 'sushi'`);
    db.exec(`UPDATE round_tallies SET ballots = 3 WHERE round = '${roundA}'`);
    db.close();
    const { differences } = checkDataFile(dir);
    expect(differences).toHaveLength(3);
    expect(differences).toEqual(
      expect.arrayContaining([
        { room: roomA, round: roundA, what: 'ballots', tallied: 3, recounted: 2 },
        { room: roomA, round: roundA, what: 'pizza', tallied: 7, recounted: 1 },
        { room: roomA, round: roundA, what: 'sushi', tallied: 0, recounted: 2 },
      ]),
    );
  });

  it('names every round whose replay does not end in its tally', async () => {
    await store.close();
    const db = new DatabaseSync(join(dir, 'showhands.db'));
    db.exec(`UPDATE tally_steps SET ballots = 9, counts = '[["pizza",7],["salad",1]]' WHERE round = '${roundA}'`);
    db.close();
    const { differences, replays } = checkDataFile(dir);
    expect(differences).toEqual([]);
    expect(replays.map(({ what, tallied, recounted }) => [what, tallied, recounted])).toEqual([
      ['ballots', 2, 9],
      ['pizza', 1, 7],
      ['sushi', 2, 0],
    ]);
  });

  it('names every question whose votes are not those of its voters, merged ones among them', async () => {
    const ask = (id: string) =>
      ({ room: roomA, voter: voter('ana'), id, name: null, text: id, at: 1, standing: 'shown' }) as const;
    await store.askQuestions([ask('one'), ask('two'), ask('three')]);
    const up = (question: number, name: string, isUp = true) =>
      ({ room: roomA, question, voter: voter(name), up: isUp, n: null }) as const;
    await store.castUpvotes([up(1, 'ana'), up(1, 'ben'), up(2, 'ana'), up(3, 'cleo')]);
    const [one, two, three] = await store.loadQuestions(roomA);
    if (!one || !two || !three) throw new Error('not asked');
    await store.saveQuestions(roomA, [{ ...one, merged: 2 }, two]);
    await store.saveQuestions(roomA, [{ ...two, merged: 3 }, three]);
    await store.castUpvotes([up(2, 'ben', false), up(1, 'dan')]);
    expect(checkDataFile(dir).upvotes).toEqual([]);
    await store.close();
    const db = new DatabaseSync(join(dir, 'showhands.db'));
    db.exec(`UPDATE questions SET votes = votes + 5 WHERE room = '${roomA}' AND id IN (1, 3)`);
    db.close();
    expect(checkDataFile(dir)).toMatchObject({
      differences: [],
      upvotes: [
        { room: roomA, question: 1, tallied: 6, recounted: 1 },
        { room: roomA, question: 3, tallied: 8, recounted: 3 },
      ],
    });
  });

  it('says when there is no data, or none of ours', async () => {
    expect(() => checkDataFile(join(dir, 'nowhere'))).toThrow(StartProblem);
    const other = await mkdtemp(join(tmpdir(), 'showhands-file-'));
    await writeFile(join(other, 'showhands.db'), 'These are my notes. '.repeat(500));
    expect(() => checkDataFile(other)).toThrow(/not a Showhands data file/);
    await rm(other, { recursive: true });
  });
});

describe('a backup', () => {
  it('made beside the open store is a data file that goes on by itself', async () => {
    const copy = await mkdtemp(join(tmpdir(), 'showhands-file-'));
    await backUpDataFile(dir, join(copy, 'showhands.db'));
    await cast(store, { voter: 'dan', choice: 'pizza', n: 1 });
    expect(checkDataFile(copy)).toEqual({ rooms: 2, rounds: 2, ballots: 2, differences: [], replays: [], upvotes: [] });
    const restored = await openSqliteStore(copy);
    expect(await tallyOf(restored)).toEqual({ tallyVersion: 2, ballots: 2, weights: { pizza: 1, sushi: 2, salad: 1 } });
    await cast(restored, { voter: 'ana', choice: 'pizza', n: 3 });
    await restored.close();
    expect(checkDataFile(copy).differences).toEqual([]);
    await rm(copy, { recursive: true });
  });

  it('is one moment of the data, however many ballots come in while it is made', async () => {
    const voters = Array.from({ length: 20_000 }, (_, index) => `voter-${index}-${'x'.repeat(200)}`);
    const everybody = (n: number) => cast(store, ...voters.map((voter) => ({ voter, choice: 'pizza', n })));
    await everybody(1);
    const target = join(dir, 'copy', 'showhands.db');
    await mkdir(join(dir, 'copy'));
    let isDone = false;
    const copying = backUpDataFile(dir, target).finally(() => {
      isDone = true;
    });
    let n = 1;
    while (!isDone) await everybody(++n);
    await copying;
    expect(n).toBeGreaterThanOrEqual(2);
    expect(await readdir(join(dir, 'copy'))).toEqual(['showhands.db']);
    expect((await stat(target)).mode & 0o777).toBe(0o600);
    expect(checkDataFile(join(dir, 'copy'))).toMatchObject({ ballots: 20_002, differences: [] });
  });

  it('made twice at the same time is one whole copy, and nothing is left of the other', async () => {
    await mkdir(join(dir, 'copy'));
    const target = join(dir, 'copy', 'showhands.db');
    const made = await Promise.allSettled([backUpDataFile(dir, target), backUpDataFile(dir, target)]);
    expect(made.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThanOrEqual(1);
    expect(await readdir(join(dir, 'copy'))).toEqual(['showhands.db']);
    expect(checkDataFile(join(dir, 'copy'))).toMatchObject({ ballots: 2, differences: [] });
  });

  it('says where it could not write when the place is no folder', async () => {
    await expect(backUpDataFile(dir, '/dev/null/copy.db')).rejects.toThrow(StartProblem);
  });

  it('overwrites nothing, and says where it could not write', async () => {
    await cp(join(dir, 'showhands.db'), join(dir, 'kept.db'));
    await expect(backUpDataFile(dir, join(dir, 'kept.db'))).rejects.toThrow(/exists already/);
    await expect(backUpDataFile(dir, join(dir, 'no', 'folder.db'))).rejects.toThrow(StartProblem);
  });
});
