import { DatabaseSync } from 'node:sqlite';
import { StartProblem } from '../../start-problem.ts';
import { migrations } from '../migrations/index.ts';
import { makeIfMissing } from '../private-file.ts';
import { isDamage } from './errors.ts';
import { busyTimeoutMs, inTransaction } from './transaction.ts';

/** "Show" in ASCII: marks a SQLite file as ours. */
const applicationId = 0x53686f77;
/** Earlier versions could damage a file when its WAL was reset under two connections: https://sqlite.org/wal.html */
const oldestSqlite = [3, 51, 3] as const;
/** A whole check reads the whole file; larger ones are checked only where they are read. */
const maxCheckedPages = 16_384;

/** Set on every connection, read back, and refused when different: some builds and file systems say no in silence. */
const settings: readonly (readonly [pragma: string, value: string, readBack: string | number])[] = [
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['fullfsync', 'ON', 1],
  ['checkpoint_fullfsync', 'ON', 1],
  ['secure_delete', 'ON', 1],
  ['foreign_keys', 'ON', 1],
  ['busy_timeout', String(busyTimeoutMs), busyTimeoutMs],
  ['cache_size', '-16000', -16_000],
];

/**
 * Opens the data file, makes or migrates its tables and proves its settings. Throws StartProblem when the file is
 * damaged, foreign or newer than this program; it is then left as it was. `maxPages` caps the file: tests fill it.
 */
export function openConnection(file: string, maxPages?: number): DatabaseSync {
  // Room secrets live here; SQLite gives its -wal and -shm files the same mode.
  try {
    makeIfMissing(file);
  } catch (error) {
    throw unopenable(file, error);
  }
  const db = new DatabaseSync(file, { timeout: busyTimeoutMs });
  try {
    assertSqliteVersion(db);
    const isNew = isNewFile(db, file);
    if (isNew) db.exec('PRAGMA auto_vacuum = INCREMENTAL');
    else assertUndamaged(db, file);
    applySettings(db, file);
    if (maxPages !== undefined) db.exec(`PRAGMA max_page_count = ${maxPages}`);
    migrate(db);
    return db;
  } catch (error) {
    db.close();
    if (error instanceof StartProblem) throw error;
    throw isDamage(error) ? damaged(file, error) : unopenable(file, error);
  }
}

/** Opens a data file of ours for reading only. Throws StartProblem when it is damaged, foreign or newer. */
export function openForReading(file: string): DatabaseSync {
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(file, { readOnly: true, timeout: busyTimeoutMs });
    if (isNewFile(db, file)) throw damaged(file);
    return db;
  } catch (error) {
    db?.close();
    if (error instanceof StartProblem) throw error;
    throw isDamage(error) ? damaged(file, error) : unopenable(file, error);
  }
}

function unopenable(file: string, cause: unknown): StartProblem {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new StartProblem([['fileUnusable', file, reason]], { cause });
}

function damaged(file: string, cause?: unknown): StartProblem {
  return new StartProblem([['fileDamaged', file]], { cause });
}

function pragma(db: DatabaseSync, name: string): unknown {
  const row = db.prepare(`PRAGMA ${name}`).get();
  return row && Object.values(row)[0];
}

function assertSqliteVersion(db: DatabaseSync) {
  const version = String(db.prepare('SELECT sqlite_version() AS version').get()?.['version']);
  const parts = version.split('.').map(Number);
  const differs = oldestSqlite.findIndex((part, index) => parts[index] !== part);
  if (differs !== -1 && (parts[differs] ?? 0) < (oldestSqlite[differs] ?? 0)) {
    throw new StartProblem([['oldSqlite', process.version, version, oldestSqlite.join('.')]]);
  }
}

/** False for a file of ours with a version this program knows; throws for every other that is not empty. */
function isNewFile(db: DatabaseSync, file: string): boolean {
  const id = pragma(db, 'application_id');
  const version = Number(pragma(db, 'user_version'));
  const isEmpty = db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;
  if (id === 0 && version === 0 && isEmpty) return true;
  if (id !== applicationId || version < 1) throw damaged(file);
  if (version > migrations.length) {
    throw new StartProblem([['fileNewer', file, version, migrations.length]]);
  }
  return false;
}

function assertUndamaged(db: DatabaseSync, file: string) {
  if (Number(pragma(db, 'page_count')) > maxCheckedPages) return;
  if (pragma(db, 'quick_check(1)') !== 'ok') throw damaged(file);
}

function applySettings(db: DatabaseSync, file: string) {
  for (const [name, value] of settings) db.exec(`PRAGMA ${name} = ${value}`);
  const wrong = [
    ...settings.map(([name, , readBack]) => [name, readBack] as const),
    ['auto_vacuum', 2] as const,
  ].filter(([name, readBack]) => pragma(db, name) !== readBack);
  if (wrong.length === 0) return;
  const names = wrong.map(([name]) => `${name}=${pragma(db, name)}`).join(', ');
  throw new StartProblem([['fileUnsafe', file, names]]);
}

function migrate(db: DatabaseSync) {
  const from = Number(pragma(db, 'user_version'));
  for (const [index, sql] of migrations.entries()) {
    if (index < from) continue;
    inTransaction(db, () => {
      db.exec(sql);
      db.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${index + 1}`);
    });
  }
}
