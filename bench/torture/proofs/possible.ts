import type { Choice } from '#protocol/polls';
import type { Cell } from '../ledger.ts';

/** The choices that voter's ballot number `n` may hold: as told, else as sent and not refused. */
export function choicesOf({ attempts, told }: Cell, n: number): ReadonlySet<Choice | null> {
  const known = told.get(n);
  if (known !== undefined) return new Set([known]);
  return new Set(attempts.filter((sent) => sent.n === n && mayCount(sent)).map(({ choice }) => choice));
}

export function mayCount({ fate, isLate }: Cell['attempts'][number]): boolean {
  return fate !== 'refused' && !isLate;
}

/** The greatest n that is certainly on the disk, by receipts and by `me`. 0: none. */
export function surest({ receipts, told }: Cell): number {
  return Math.max(0, ...receipts.keys(), ...told.keys());
}

/**
 * What this voter's ballot may be in the tally with `version`, seen at `at`: what was acked by then, or anything of a
 * greater n that was attempted before and is not known to have come later. null: no ballot, or a withdrawn one.
 */
export function possibleAt(cell: Cell, version: number, at: number): ReadonlySet<Choice | null> {
  let acked = 0;
  for (const [n, tallyVersion] of cell.receipts) if (tallyVersion <= version && n > acked) acked = n;
  const choices = new Set<Choice | null>(acked > 0 ? choicesOf(cell, acked) : [null]);
  for (const attempt of cell.attempts) {
    if (attempt.n <= acked || attempt.at > at || !mayCount(attempt)) continue;
    const counted = cell.receipts.get(attempt.n);
    if (counted !== undefined && counted > version) continue;
    for (const choice of choicesOf(cell, attempt.n)) choices.add(choice);
  }
  return choices;
}
