import type { Store } from '../store.ts';
import { batchOf } from './samples.ts';

export const ballotsPerGroup = 50;

/** Casts group after group, each a new voter's ballots and a change of the one before, and reports after each ack. */
export async function writeForEver(store: Store, report: (group: number, tallyVersion: number) => void) {
  for (let group = 1; ; group++) {
    const ballots = Array.from({ length: ballotsPerGroup }, (_, index) => ({
      voter: `${group}/${index}`,
      choice: 'pizza',
      n: 1,
    }));
    const changes = ballots.map((ballot, index) => ({
      ...ballot,
      voter: `${group - 1}/${index}`,
      choice: 'sushi',
      n: 2,
    }));
    const { outcomes } = await store.castBallots(batchOf(group === 1 ? ballots : [...ballots, ...changes]));
    report(group, outcomes[0]?.tallyVersion ?? 0);
  }
}
