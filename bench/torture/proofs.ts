import type { Fault, Ledger } from './ledger.ts';
import { proveBallots } from './proofs/ballots.ts';
import { proveQuestions } from './proofs/questions.ts';
import { proveTallies } from './proofs/tallies.ts';
import { proveTimes } from './proofs/times.ts';
import type { Stored } from './stored.ts';

/**
 * Judges what lies on the disk and what the clients saw by what the clients did. Call when the server is dead and every
 * client has read its last frame. What the ledger itself found contradictory comes first.
 */
export function prove(ledger: Ledger, stored: Stored): Fault[] {
  return [
    ...ledger.faults,
    ...proveBallots(ledger, stored),
    ...proveTimes(ledger, stored),
    ...proveTallies(ledger, stored),
    ...proveQuestions(ledger, stored),
    ...stored.differences.map((what) => ({ proof: 'recount' as const, what })),
  ];
}
