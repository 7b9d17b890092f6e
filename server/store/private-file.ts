import { closeSync, openSync } from 'node:fs';

/** What system calls name their failures by; undefined for other errors. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

/**
 * Makes an empty file that only this user can read, before SQLite opens it with a wider mode. An existing one is not
 * even opened: on POSIX, closing it would drop the locks that this process holds on it
 * (https://sqlite.org/howtocorrupt.html, 2.2).
 */
export function makeIfMissing(file: string): void {
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
  }
}
