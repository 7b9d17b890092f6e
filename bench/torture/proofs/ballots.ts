import type { VoterId } from '#protocol/polls';
import type { Fault, Ledger } from '../ledger.ts';
import type { Stored, StoredBallot } from '../stored.ts';
import { namesOf } from './names.ts';
import { choicesOf, surest } from './possible.ts';

/**
 * Every acked ballot is on the disk with the acked choice or one of a greater n; what is on the disk was sent and not
 * refused; nobody has two ballots in a round, and nobody has one who never was there.
 */
export function proveBallots(ledger: Ledger, stored: Stored): Fault[] {
  const faults: Fault[] = [];
  const names = namesOf(ledger, stored);

  const rows = new Map<string, StoredBallot>();
  for (const row of stored.ballots) {
    const name = names.get(row.voter as VoterId);
    const key = `${row.round}/${name}`;
    if (name === undefined)
      faults.push({ proof: 'one ballot', what: `${row.round} holds a ballot of nobody: ${row.voter}` });
    else if (rows.has(key)) faults.push({ proof: 'one ballot', what: `${name} has two ballots in ${row.round}` });
    rows.set(key, row);
    if (name !== undefined && !ledger.cells.has(key))
      faults.push({ proof: 'acked', what: `${name} has a ballot in ${row.round} and sent none` });
  }

  for (const [key, cell] of ledger.cells) {
    const sure = surest(cell);
    const row = rows.get(key);
    const bad = (what: string) => faults.push({ proof: 'acked', what: `${cell.voter}, ${cell.round}: ${what}` });
    if (!row) {
      if (sure > 0) bad(`n ${sure} was acked and is not there`);
      continue;
    }
    if (row.n < sure) bad(`n ${sure} was acked, n ${row.n} is there`);
    if (!choicesOf(cell, row.n).has(row.choice))
      bad(`n ${row.n} holds ${row.choice}, but was ${[...choicesOf(cell, row.n)].join(' or ') || 'never sent'}`);
    const receipt = cell.receipts.get(row.n);
    if (receipt !== undefined && receipt !== row.tallyVersion)
      bad(`the receipt of n ${row.n} named tally ${receipt}, the row names ${row.tallyVersion}`);
  }
  return faults;
}
