/** SQLite's primary result codes used here: https://sqlite.org/rescode.html */
const code = { busy: 5, corrupt: 11, notADatabase: 26 } as const;
/** Codes that speak of our own mistake, not of the disk: ERROR, TOOBIG, CONSTRAINT, MISMATCH, MISUSE, RANGE. */
const ownMistakes: ReadonlySet<number> = new Set([1, 18, 19, 20, 21, 25]);

/** The primary result code; null when the error is not SQLite's. */
function resultCode(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return null;
  return error.errcode & 0xff;
}

export const isBusy = (error: unknown) => resultCode(error) === code.busy;

export function isDamage(error: unknown): boolean {
  const result = resultCode(error);
  return result === code.corrupt || result === code.notADatabase;
}

/** The disk refused: full, unreadable, damaged, locked. The same call may succeed later. */
export function isDiskFailure(error: unknown): boolean {
  const result = resultCode(error);
  return result !== null && !ownMistakes.has(result);
}
