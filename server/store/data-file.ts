import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fdatasyncSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { backup, type DatabaseSync } from 'node:sqlite';
import { StartProblem } from '../start-problem.ts';
import { openForReading } from './sqlite/connection.ts';
import { type Recount, recount } from './sqlite/recount.ts';

/** The data file of a DATA_DIR, read beside a running server or without one. Nothing here writes to it. */
function openIn(dir: string): DatabaseSync {
  const file = join(dir, 'showhands.db');
  if (!existsSync(file)) throw new StartProblem([['noData', dir]]);
  return openForReading(file);
}

/** Recounts the ballots. Throws StartProblem when there is no file, or not one of ours. */
export function checkDataFile(dir: string): Recount {
  const db = openIn(dir);
  try {
    return recount(db);
  } finally {
    db.close();
  }
}

/** Pages per step: 1 MB. */
const stepPages = 256;

/**
 * Writes a consistent copy to `target`, synced; a running server goes on meanwhile, since the copy is read from one
 * snapshot. In steps, each on disk before the next and with a rest as long as it took: a copy in one go (VACUUM INTO)
 * filled the disk's queue, and ballots waited up to half a second behind it (bench/README.md). Throws StartProblem; an existing
 * file is not overwritten.
 */
export async function backUpDataFile(dir: string, target: string): Promise<void> {
  if (existsSync(target)) throw new StartProblem([['backupExists', target]]);
  const unfinished = `${target}.${randomBytes(4).toString('hex')}.unfinished`;
  const removeUnfinished = () => {
    for (const file of [unfinished, `${unfinished}-journal`]) {
      try {
        rmSync(file, { force: true });
      } catch {
        // The sentence about why it could not be written says it all.
      }
    }
  };
  // Ended by a signal or the end of the terminal, too.
  process.once('exit', removeUnfinished);
  const db = openIn(dir);
  try {
    // The open snapshot holds for all steps; without it each commit of the server would start the copy again
    // (https://sqlite.org/c3ref/backup_finish.html, sqlite3_backup_step).
    db.exec('BEGIN');
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    await copyInSteps(db, unfinished);
    renameSync(unfinished, target);
    syncFolder(dirname(target));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StartProblem([['backupFailed', target, reason]], { cause });
  } finally {
    db.close();
    removeUnfinished();
    process.off('exit', removeUnfinished);
  }
}

async function copyInSteps(db: DatabaseSync, file: string): Promise<void> {
  // Room secrets and passcodes are in it: for the owner only, as the data file itself.
  const copy = openSync(file, 'wx', 0o600);
  try {
    let at = performance.now();
    const progress = () => {
      fdatasyncSync(copy);
      rest(performance.now() - at);
      at = performance.now();
    };
    await backup(db, file, { rate: stepPages, progress });
    fsyncSync(copy);
  } finally {
    closeSync(copy);
  }
}

/** So that the new name is on the disk, too. Windows has no such thing. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

/** Between two steps there is nothing else to do in this process. */
function rest(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
