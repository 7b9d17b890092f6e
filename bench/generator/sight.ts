import { createTimes, type Summary } from '../summary.ts';
import type { Crowd } from './crowd.ts';
import type { Phone, Sighted } from './phone.ts';

/** The first index at which `values`, which grow, reaches `wanted`. */
function firstAtLeast(values: readonly number[], wanted: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What phones and screens saw, and when, while ballots were cast. */
export function createSight({ phones, screens, watch }: Crowd) {
  const gaps = createTimes();
  const stale = createTimes();
  const startedAt = performance.now();
  const sinceOf = new Map<Phone, number>();
  const seen = { versions: [] as number[], at: [] as number[] };
  const onScreen = { versions: [] as number[], at: [] as number[] };
  const talliesBefore = new Map([...phones, ...screens].map((phone) => [phone, phone.tallies]));
  let isVoting = true;

  /** `version` is known to exist at `at`: from a receipt, or because somebody was shown it. */
  function exists(version: number, at: number) {
    if (version <= (seen.versions.at(-1) ?? 0)) return;
    seen.versions.push(version);
    seen.at.push(at);
  }

  watch.onTally = (phone, before, at) => {
    const tally = phone.tally;
    if (!tally) return;
    exists(tally.version, at);
    if (phone.as === 'screen') {
      if (phone.index > 0 || tally.version <= (onScreen.versions.at(-1) ?? 0)) return;
      onScreen.versions.push(tally.version);
      onScreen.at.push(at);
      return;
    }
    if (isVoting) gaps.record(at - (sinceOf.get(phone) ?? startedAt));
    sinceOf.set(phone, at);
    const newer = seen.at[firstAtLeast(seen.versions, (before?.version ?? 0) + 1)];
    if (newer !== undefined) stale.record(at - newer);
  };

  function isRight(tally: Sighted | null, counts: readonly number[], version: number): boolean {
    return tally !== null && tally.version >= version && counts.every((count, index) => tally.counts[index] === count);
  }

  function wrong(counts: readonly number[], version: number): Phone[] {
    const known = new Map<Sighted | null, boolean>();
    return [...screens, ...phones].filter(({ tally }) => {
      const right = known.get(tally) ?? isRight(tally, counts, version);
      known.set(tally, right);
      return !right;
    });
  }

  const latest = (clients: readonly Phone[], since: number) =>
    clients.reduce((last, { tallyAt }) => Math.max(last, tallyAt), since) - since;

  function perClient(clients: readonly Phone[]): number {
    const counts = clients.map((phone) => phone.tallies - (talliesBefore.get(phone) ?? 0)).sort((a, b) => a - b);
    return counts[counts.length >> 1] ?? 0;
  }

  return {
    exists,
    endGaps() {
      isVoting = false;
    },
    isFinal: (counts: readonly number[], version: number) => wrong(counts, version).length === 0,
    problems(counts: readonly number[], version: number): string[] {
      const [first, ...others] = wrong(counts, version);
      if (!first) return [];
      const has = JSON.stringify(first.tally);
      return [
        `${others.length + 1} clients without the final tally ${JSON.stringify(counts)} (${version}); ${first.as} ${first.index} has ${has}`,
      ];
    },
    finalMs(counts: readonly number[], since: number) {
      const isRightFor = (clients: readonly Phone[]) => clients.every(({ tally }) => isRight(tally, counts, 0));
      return {
        lastPhoneMs: isRightFor(phones) ? latest(phones, since) : null,
        screenMs: isRightFor(screens) ? latest(screens, since) : null,
      };
    },
    gaps: () => gaps.summary(),
    stale: () => stale.summary(),
    perClient: () => ({ talliesPerPhone: perClient(phones), talliesPerScreen: perClient(screens) }),
    toScreen(intendedAt: readonly number[], versions: readonly number[]): Summary | null {
      if (versions.every((version) => version === 0)) return null;
      const times = createTimes();
      for (const [ballot, version] of versions.entries()) {
        if (version === 0) continue;
        const at = onScreen.at[firstAtLeast(onScreen.versions, version)];
        times.record((at ?? performance.now()) - (intendedAt[ballot] ?? 0));
      }
      return times.summary();
    },
  };
}
