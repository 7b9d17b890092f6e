import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartProblem } from '../start-problem.ts';
import { makeIfMissing, systemCode } from './private-file.ts';
import { isBusy } from './sqlite/errors.ts';

/** The folder with everything a server keeps, held for this process alone. */
export interface DataDir {
  /** Absolute. */
  readonly path: string;
  /** 32 random bytes from which host keys and cookie signatures are derived. */
  readonly secret: Buffer;
  /** Lets another server in. Call after the store is closed. */
  release(): void;
}

const secretBytes = 32;

/** A connection that nobody refers to is collected and closed, and its lock would be gone without a word. */
const held = new Set<DatabaseSync>();

/**
 * Makes the folder where it is missing, locks it and reads or makes its secret. Throws StartProblem when the folder
 * cannot be used or another server uses it. Nothing that is there is ever overwritten.
 */
export function openDataDir(dir: string): DataDir {
  const path = resolve(dir);
  makeFolder(path);
  const release = lock(path);
  try {
    return { path, secret: readSecret(path) ?? makeSecret(path), release };
  } catch (error) {
    release();
    throw error;
  }
}

function unusable(path: string, cause: unknown): StartProblem {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new StartProblem([['dirUnusable', path, reason]], { cause });
}

/** Like mkdir -p. Node's own `recursive` never ends where the system says ENOENT of a parent that exists: /proc/x. */
function mkdirs(path: string) {
  if (existsSync(path)) return;
  if (!existsSync(dirname(path))) mkdirs(dirname(path));
  mkdirSync(path, { mode: 0o700 });
}

function makeFolder(path: string) {
  try {
    mkdirs(path);
    if (statSync(path).isDirectory()) return;
  } catch (error) {
    if (systemCode(error) !== 'EEXIST' && systemCode(error) !== 'ENOTDIR') throw unusable(path, error);
  }
  throw new StartProblem([['noFolder', path]]);
}

/**
 * An exclusive transaction on an empty SQLite file: a lock of the operating system, which ends with the process however
 * that ends, and works on every platform that SQLite works on. Nothing else in this process may open and close the
 * file: see makeIfMissing.
 */
function lock(path: string): () => void {
  const file = join(path, 'lock');
  let db: DatabaseSync;
  try {
    makeIfMissing(file);
    db = new DatabaseSync(file);
  } catch (error) {
    throw unusable(path, error);
  }
  try {
    db.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    if (!isBusy(error)) throw unusable(path, error);
    throw new StartProblem([['inUse', path]], { cause: error });
  }
  held.add(db);
  return () => {
    if (held.delete(db)) db.close();
  };
}

function readSecret(path: string): Buffer | null {
  const file = join(path, 'secret');
  let secret: Buffer;
  try {
    secret = readFileSync(file);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw unusable(path, error);
  }
  if (secret.length === secretBytes) return secret;
  throw new StartProblem([['badSecret', file, secretBytes, secret.length]]);
}

/** Whole or not at all, whenever the power goes. */
function makeSecret(path: string): Buffer {
  const secret = randomBytes(secretBytes);
  const draft = join(path, 'secret.new');
  try {
    const file = openSync(draft, 'w', 0o600);
    try {
      // A draft left by a crash keeps the mode it had.
      fchmodSync(file, 0o600);
      writeSync(file, secret);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, join(path, 'secret'));
    syncFolder(path);
  } catch (error) {
    throw unusable(path, error);
  }
  return secret;
}

function syncFolder(path: string) {
  // Windows can neither open nor sync a folder; its rename is in the journal.
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
