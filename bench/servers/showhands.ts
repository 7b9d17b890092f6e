import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ended, spawnPinned } from '../machine/pinned.ts';
import { type ThreadUsage, threadUsage, usageOf } from '../machine/process-tree.ts';
import { pidOf, printed, type Running } from './server.ts';

export interface ShowhandsOptions {
  readonly cpus: readonly number[] | null;
  /** Taken again after a kill; a new one when absent. */
  readonly folder?: string;
  readonly port?: number;
  readonly nodeFlags?: string;
  /** A question and its options, asked as from the command line. */
  readonly ask?: readonly string[];
}

export interface Showhands extends Running {
  readonly folder: string;
  /** Figures of /metrics by name; those with labels are added up. */
  metrics(): Promise<ReadonlyMap<string, number>>;
  /** The thread that owns the data file. */
  store(): ThreadUsage | null;
  /** Ballots in the data file and the sum of their `n`. The server must have ended. */
  ballotsOnDisk(): { readonly ballots: number; readonly sumOfN: number };
  removeFolder(): void;
}

/** Starts Showhands as a user does, with a folder of its own. */
export async function startShowhands(options: ShowhandsOptions): Promise<Showhands> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'showhands-bench-'));
  const child = spawnPinned(join(import.meta.dirname, '../../bin/showhands.js'), options.ask ?? [], {
    cpus: options.cpus,
    cwd: folder,
    env: {
      PORT: String(options.port ?? 0),
      HOST: '127.0.0.1',
      DATA_DIR: join(folder, 'data'),
      ...(options.nodeFlags === undefined ? {} : { BENCH_NODE_FLAGS: options.nodeFlags }),
    },
  });
  const [, port, room = ''] = await printed(child, /Screen\s+http:\/\/[^\s/]+?:(\d+)\/(\d{6})\/screen\s/);
  const origin = `http://127.0.0.1:${port}`;
  const pid = pidOf(child);

  async function metrics() {
    const text = await (await fetch(`${origin}/metrics`)).text();
    const figures = new Map<string, number>();
    for (const [, name = '', value] of text.matchAll(/^(\w+)(?:\{[^}]*\})? (\S+)$/gm)) {
      figures.set(name, (figures.get(name) ?? 0) + Number(value));
    }
    return figures;
  }

  return {
    name: 'showhands',
    dialect: 'showhands',
    port: Number(port),
    room,
    pid,
    folder,
    usage: () => usageOf(pid),
    metrics,
    async loop() {
      const figures = await metrics();
      const ms = (name: string) => (figures.get(`showhands_nodejs_eventloop_lag_${name}_seconds`) ?? 0) * 1_000;
      return { p99Ms: ms('p99'), maxMs: ms('max') };
    },
    store: () => threadUsage(pid, 'sqlite'),
    stop: (signal = 'SIGTERM') => ended(child, signal),
    ballotsOnDisk() {
      const db = new DatabaseSync(join(folder, 'data/showhands.db'));
      const row = db.prepare('SELECT count(*) AS ballots, coalesce(sum(n), 0) AS sumOfN FROM ballots').get();
      db.close();
      return { ballots: Number(row?.['ballots']), sumOfN: Number(row?.['sumOfN']) };
    },
    removeFolder: () => rmSync(folder, { recursive: true, force: true }),
  };
}
