import { closeSync, existsSync, fsyncSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { StartProblem } from '../start-problem.ts';
import { openForReading } from './sqlite/connection.ts';
import { type Recount, recount } from './sqlite/recount.ts';

/** The data file of a DATA_DIR, read beside a running server or without one. Nothing here writes to it. */
function openIn(dir: string): DatabaseSync {
  const file = join(dir, 'showhands.db');
  if (!existsSync(file))
    throw new StartProblem(`There is no data in ${dir}. Which folder is it? Say so with --data-dir.`);
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

/**
 * Writes a consistent copy to `target`, synced; a running server goes on meanwhile, since the copy is read from one
 * snapshot (https://sqlite.org/lang_vacuum.html, VACUUM INTO). Throws StartProblem; an existing file is not overwritten.
 */
export function backUpDataFile(dir: string, target: string): void {
  if (existsSync(target)) throw new StartProblem(`${target} exists already. Choose another name for the backup.`);
  const db = openIn(dir);
  try {
    db.prepare('VACUUM INTO ?').run(target);
    const copy = openSync(target, 'r');
    fsyncSync(copy);
    closeSync(copy);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StartProblem(`The backup could not be written to ${target} (${reason}).`, { cause });
  } finally {
    db.close();
  }
}
