import type { Cell, Fault, Ledger } from '../ledger.ts';
import type { Sighting } from '../sightings.ts';
import type { Stored, StoredRound } from '../stored.ts';
import { possibleAt } from './possible.ts';

/** Least and most that a count may be. */
interface Bounds {
  readonly least: number;
  readonly most: number;
}

/**
 * Every tally that any client saw, and the one on the disk, lies between what was acked and what was attempted; none
 * ran ahead of the disk; a kept round shows what is stored.
 */
export function proveTallies(ledger: Ledger, { rounds }: Stored): Fault[] {
  const faults: Fault[] = [];
  const bad = (what: string) => faults.push({ proof: 'tallies', what });
  const cells = Map.groupBy(ledger.cells.values(), ({ round }) => round);
  const { seen, keysOf, summaries } = ledger.sightings;

  for (const sighting of [...seen.values(), ...[...rounds.values()].map(asSighting)]) {
    for (const what of outside(sighting, cells.get(sighting.round) ?? [])) bad(what);
  }
  for (const { round, tallyVersion } of seen.values()) {
    const stored = rounds.get(round)?.tallyVersion ?? 0;
    if (tallyVersion > stored) bad(`a client saw tally ${tallyVersion} of ${round}, the disk has ${stored}`);
  }
  for (const { round, receipts } of ledger.cells.values()) {
    const stored = rounds.get(round)?.tallyVersion ?? 0;
    for (const version of receipts.values())
      if (version > stored) bad(`a receipt names tally ${version} of ${round}, the disk has ${stored}`);
  }
  for (const [id, summary] of summaries) {
    const round = rounds.get(id);
    const text = round && `${round.ballots}: ${keysOf(id).map((key) => round.weights.get(key) ?? 0)}`;
    if (keysOf(id).length > 0 && text !== summary)
      bad(`the kept round ${id} was shown as "${summary}", holds "${text}"`);
  }
  return faults;
}

function asSighting({ id, tallyVersion, ballots, weights }: StoredRound): Sighting {
  return { round: id, tallyVersion, ballots, counts: weights, at: Number.POSITIVE_INFINITY };
}

/** What of one tally lies outside its bounds. */
function outside({ round, tallyVersion, ballots, counts, at }: Sighting, cells: readonly Cell[]): string[] {
  const possible = cells.map((cell) => possibleAt(cell, tallyVersion, at));
  const total = bounds(possible, (choice) => choice !== null);
  const of = `tally ${tallyVersion} of ${round}`;
  const words = isWithin(ballots, total) ? [] : [`${of} has ${ballots} ballots, ${spoken(total)}`];
  for (const key of new Set([...(counts?.keys() ?? []), ...(counts ? possible.flatMap((all) => [...all]) : [])])) {
    if (key === null) continue;
    const count = counts?.get(key) ?? 0;
    const allowed = bounds(possible, (choice) => choice === key);
    if (!isWithin(count, allowed)) words.push(`${of} gives ${key} ${count}, ${spoken(allowed)}`);
  }
  return words;
}

/** Of each voter: certainly counted when every possible ballot fits, perhaps when one does. */
function bounds(possible: readonly ReadonlySet<string | null>[], fits: (choice: string | null) => boolean): Bounds {
  let least = 0;
  let most = 0;
  for (const choices of possible) {
    const all = [...choices];
    if (all.some(fits)) most += 1;
    if (all.length > 0 && all.every(fits)) least += 1;
  }
  return { least, most };
}

const isWithin = (count: number, { least, most }: Bounds) => count >= least && count <= most;
const spoken = ({ least, most }: Bounds) => `acked are ${least}, attempted ${most}`;
