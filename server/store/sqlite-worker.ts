import type { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { StartProblem } from '../start-problem.ts';
import { openConnection } from './sqlite/connection.ts';
import { isDiskFailure } from './sqlite/errors.ts';
import type { Answer, Call, Failure, WorkerOptions } from './sqlite/messages.ts';
import { openTables, type Tables } from './sqlite/tables.ts';

const { file, maxPages }: WorkerOptions = workerData;
const port = parentPort;
if (!port) throw new Error('sqlite-worker.ts runs in a worker only');

let open: { readonly db: DatabaseSync; readonly tables: Tables } | null = null;

function connect() {
  const db = openConnection(file, maxPages && Atomics.load(maxPages, 0));
  return { db, tables: openTables(db) };
}

function disconnect() {
  const db = open?.db;
  open = null;
  db?.close();
}

function close() {
  // What the checkpoint does not bring over stays in the log, which the next start reads.
  if (open) open.db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  disconnect();
}

function run({ name, args }: Call): unknown {
  if (name === 'close') return close();
  open ??= connect();
  return name === 'open' ? undefined : Reflect.apply(open.tables[name], undefined, args);
}

function failureOf(error: unknown): Failure {
  if (error instanceof StartProblem) return { failure: 'start', sentences: error.sentences };
  const message = error instanceof Error ? error.message : String(error);
  return { failure: isDiskFailure(error) ? 'disk' : 'bug', message };
}

function answer(call: Call): Answer {
  try {
    return { seq: call.seq, value: run(call) };
  } catch (error) {
    const failure = failureOf(error);
    if (failure.failure === 'disk') {
      // After a failed write or sync a connection may believe what is not on the disk: the next call opens a new one.
      try {
        disconnect();
      } catch {}
    }
    return { seq: call.seq, ...failure };
  }
}

port.on('message', (call: Call) => {
  port.postMessage(answer(call));
  if (call.name === 'close') port.close();
});
