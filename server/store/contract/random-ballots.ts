import { describe, expect, it } from 'vitest';
import type { CastOutcome, StoredBallot } from '../ballot-records.ts';
import type { Subject } from './place.ts';
import { batchOf, makeRooms, recount, roundA, roundB, type SampleBallot, tallyOf } from './samples.ts';

/** mulberry32: small, seeded, good enough to shuffle votes. */
function randomOf(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Law 2 in its shortest form: who has cast what, by round and voter. */
type Model = Map<string, { readonly ballot: SampleBallot; readonly tallyVersion: number }>;

function expected(model: Model, ballot: SampleBallot, nextVersion: number): CastOutcome {
  const key = `${ballot.round} ${ballot.voter}`;
  const stored = model.get(key);
  if (stored && ballot.n <= stored.ballot.n) {
    const { n, choice } = stored.ballot;
    return { status: 'kept', n, choice, tallyVersion: stored.tallyVersion };
  }
  model.set(key, { ballot, tallyVersion: nextVersion });
  return { status: 'counted', n: ballot.n, choice: ballot.choice, tallyVersion: nextVersion };
}

const seeds = [1, 2, 3, 4, Date.now() % 1_000_000];
const choices = ['a', 'b', 'c', 'a+b', 'c+a', null];

export function randomBallotContract(subject: Subject) {
  describe('random ballots', () => {
    it.each(seeds)('[Law 2] votes, changes, withdrawals and stale retries add up (seed %i)', async (seed) => {
      await makeRooms(subject.store);
      const random = randomOf(seed);
      const model: Model = new Map();
      const versions = new Map([
        [roundA, 0],
        [roundB, 0],
      ]);
      for (let group = 0; group < 40; group++) {
        const ballots = Array.from({ length: 1 + random(12) }, () => ({
          round: random(3) ? roundA : roundB,
          voter: `voter ${random(9)}`,
          choice: choices[random(choices.length)] ?? null,
          n: 1 + random(2 + group),
        }));
        const outcomes = ballots.map((ballot) => expected(model, ballot, (versions.get(ballot.round) ?? 0) + 1));
        for (const [round, version] of versions) {
          const hasChanged = ballots.some((b, index) => b.round === round && outcomes[index]?.status === 'counted');
          versions.set(round, version + (hasChanged ? 1 : 0));
        }
        expect((await subject.store.castBallots(batchOf(ballots))).outcomes).toEqual(outcomes);
        if (group === 20) await subject.reopen();
      }
      for (const [round, tallyVersion] of versions) {
        const stored: StoredBallot[] = await subject.store.loadBallots(round);
        const inModel = [...model.values()].filter(({ ballot }) => ballot.round === round);
        expect(stored).toHaveLength(inModel.length);
        for (const { ballot } of inModel) {
          expect(stored).toContainEqual({ voter: ballot.voter, choice: ballot.choice, n: ballot.n });
        }
        expect(await tallyOf(subject.store, round)).toEqual({ tallyVersion, ...(await recount(subject.store, round)) });
      }
    });
  });
}
