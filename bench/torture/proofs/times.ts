import { limits } from '#protocol/limits';
import type { Fault, Ledger } from '../ledger.ts';
import type { Stored } from '../stored.ts';

/**
 * No ballot that the server received after `acceptUntil` was acked. From outside: one sent when its round had certainly
 * ended got no receipt of its own. From inside: no row came in after what its round allows.
 */
export function proveTimes(ledger: Ledger, { ballots, rounds }: Stored): Fault[] {
  const faults: Fault[] = [];
  const late = (what: string) => faults.push({ proof: 'late', what });
  for (const { voter, round, attempts, receipts } of ledger.cells.values()) {
    for (const { n, isLate, fate } of attempts) {
      if (!isLate || fate !== 'acked' || !receipts.has(n)) continue;
      // A retry of what came in time gets the receipt of that.
      if (attempts.some((other) => other.n === n && !other.isLate && other.fate !== 'refused')) continue;
      late(`${voter} sent n ${n} after ${round} had ended, and it was acked`);
    }
  }
  for (const { round, voter, n, receivedAt, castAt } of ballots) {
    const { phase, closedAt, acceptUntil } = rounds.get(round) ?? { phase: 'missing', closedAt: 0, acceptUntil: 0 };
    if (phase === 'open' || closedAt === null) continue;
    const until = acceptUntil ?? closedAt + limits.closingMs;
    if (receivedAt > until) late(`n ${n} of ${voter} came ${receivedAt - until} ms after ${round} took its last`);
    if (castAt > closedAt) late(`n ${n} of ${voter} was cast ${castAt - closedAt} ms after ${round} closed`);
  }
  return faults;
}
