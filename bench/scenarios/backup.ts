import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Bench } from '../bench.ts';
import { assertRight, type Figure, ms, number } from '../figures.ts';
import { ended, spawnPinned } from '../machine/pinned.ts';
import { settleMs } from './trial.ts';

const perSecond = 500;

/** Ballots of a round that is over, in another room: what a season of events leaves in the file. */
function fill(folder: string, ballots: number) {
  const db = new DatabaseSync(join(folder, 'data/showhands.db'));
  db.exec(`
    PRAGMA synchronous = OFF;
    BEGIN;
    INSERT INTO rooms (code, title, version, state, secret, used_at) VALUES ('000000', 'Last season', 1, '{}', '', ${Date.now()});
    INSERT INTO rounds (id, room, poll, number, asked, phase, opened_at, closed_at, results_shown)
      VALUES ('past', '000000', 'past', 1, '{}', 'closed', 0, 1, 1);
    WITH RECURSIVE counter (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM counter WHERE i < ${ballots})
    INSERT INTO ballots (round, voter, choice, weights, n, cast_at, received_at, tally_version)
      SELECT 'past', hex(randomblob(11)), 'option-' || (i % 5), '[["option-' || (i % 5) || '",1]]', 1, 0, 0, i FROM counter;
    COMMIT;
    PRAGMA wal_checkpoint(TRUNCATE);
  `);
  db.close();
}

/** (h) A vote while copies of a large data file are made, one after the other, on the server's own core. */
export async function backup(bench: Bench): Promise<Figure[]> {
  const seconds = bench.scaled(6_000, 1_000) / 1_000;
  const phones = bench.scaled(2_000, 100);
  const stored = bench.scaled(1_000_000, 2_000);
  const first = await bench.showhands();
  await bench.end(first);
  fill(first.folder, stored);
  const generator = bench.generator();
  const server = await bench.showhands({ folder: first.folder });
  await bench.join(generator, server, { phones });

  async function vote() {
    const cast = await generator.ask('cast', { ballots: perSecond * seconds, perSecond, settleMs });
    assertRight('(h)', cast.problems);
    return cast;
  }

  const copy = join(first.folder, 'copy.db');
  let copies = 0;
  let bytes = 0;
  let copyMs = 0;
  async function copyUntil(isOver: () => boolean) {
    while (!isOver()) {
      const from = performance.now();
      const child = spawnPinned(join(import.meta.dirname, '../../bin/showhands.js'), ['backup', copy], {
        cpus: bench.serverCpus,
        env: { DATA_DIR: join(first.folder, 'data') },
      });
      await new Promise((resolve) => child.once('exit', resolve));
      await ended(child, 'SIGTERM');
      copyMs += performance.now() - from;
      bytes = statSync(copy).size;
      rmSync(copy);
      copies += 1;
    }
  }

  await vote();
  const without = await vote();
  let isOver = false;
  const copying = copyUntil(() => isOver);
  const during = await vote();
  isOver = true;
  await copying;
  await bench.end(generator, server);
  first.removeFolder();

  const figure = (name: string, showhands: string): Figure => ({ scenario: '(h)', name, values: { showhands } });
  return [
    figure(
      `backups of ${number(bytes / 1e6)} MB meanwhile, each took`,
      `${copies}, ${ms(copyMs / Math.max(1, copies))}`,
    ),
    figure('ack p50: with, without', `${ms(during.ack.p50)}, ${ms(without.ack.p50)}`),
    figure('ack p99: with, without', `${ms(during.ack.p99)}, ${ms(without.ack.p99)}`),
    figure(
      'vote to screen p99: with, without',
      `${ms(during.toScreen?.p99 ?? Number.NaN)}, ${ms(without.toScreen?.p99 ?? Number.NaN)}`,
    ),
  ];
}
