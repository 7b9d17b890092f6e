import type { DatabaseSync } from 'node:sqlite';

/** How long a statement waits for another connection's lock. */
export const busyTimeoutMs = 5_000;

/** Runs `work` in one transaction and returns after the commit is on disk. Whatever throws leaves nothing behind. */
export function inTransaction<T>(db: DatabaseSync, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    // SQLite has already rolled back by itself after some errors, such as a full disk.
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

/** Housekeeping after a commit. It may fail and waits for no reader: the commit stands, a later one tidies up. */
export function tidy(db: DatabaseSync, work: () => void) {
  db.exec('PRAGMA busy_timeout = 0');
  try {
    work();
  } catch {
    // As said above.
  } finally {
    db.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`);
  }
}
