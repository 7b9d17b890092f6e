import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import type { ReaderAnswer, ReaderCall } from './sqlite/messages.ts';

const port = parentPort;
if (!port) throw new Error('sqlite-reader.ts runs in a worker only');

// Votes come first. On Linux this is the thread's own priority; elsewhere it would be the whole server's (setpriority(2)).
if (process.platform === 'linux') {
  try {
    setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Not allowed here; the work is the same.
  }
}

// Only now: loading them is half of the work of a small export.
const { openForReading } = await import('./sqlite/connection.ts');
const { resultTables } = await import('./sqlite/results.ts');

const db = openForReading(String(workerData));
const tables = resultTables(db);

function run(call: ReaderCall): unknown {
  switch (call.name) {
    case 'head':
      return tables.head(call.code);
    case 'begin':
      tables.begin(call.round);
      return tables.page();
    case 'page':
      return tables.page();
    case 'close':
      return db.close();
    default:
      return call satisfies never;
  }
}

function answer(call: ReaderCall): ReaderAnswer {
  try {
    return { value: run(call) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

port.on('message', (call: ReaderCall) => {
  port.postMessage(answer(call));
  if (call.name === 'close') port.close();
});
