import type { Tally, View } from '#protocol/views';
import type { ProofName } from './ledger.ts';

/** One tally of a round as clients saw it. */
export interface Sighting {
  readonly round: string;
  readonly tallyVersion: number;
  readonly ballots: number;
  /** By option id; null while nobody was shown them. */
  counts: ReadonlyMap<string, number> | null;
  /** Place in the ledger's order at which the first client saw it. */
  readonly at: number;
}

/** Every tally that any client saw, and what each client saw last: a tally of one version is one tally. */
export function createSightings(tick: () => number, fault: (proof: ProofName, what: string) => void) {
  const seen = new Map<string, Sighting>();
  const keys = new Map<string, readonly string[]>();
  /** Summaries of earlier rounds, which never change: by round. */
  const summaries = new Map<string, string>();
  const newest = new Map<string, number>();
  let frames = 0;

  function rise(client: string, what: string, version: number) {
    frames += 1;
    const key = `${client}/${what}`;
    const before = newest.get(key) ?? 0;
    if (version < before) fault('versions', `${client}: ${what} went from ${before} back to ${version}`);
    newest.set(key, Math.max(before, version));
  }

  function tally(client: string, round: string, { tallyVersion, ballots, counts }: Tally) {
    rise(client, `tally of ${round}`, tallyVersion);
    const at = tick();
    const byKey = counts && new Map((keys.get(round) ?? []).map((key, index) => [key, counts[index] ?? 0]));
    const id = `${round}/${tallyVersion}`;
    const known = seen.get(id);
    if (!known) return void seen.set(id, { round, tallyVersion, ballots, counts: byKey ?? null, at });
    if (known.ballots !== ballots)
      fault('tallies', `tally ${tallyVersion} of ${round} had ${known.ballots} and ${ballots} ballots`);
    if (!byKey) return;
    const text = (counts: ReadonlyMap<string, number>) => [...counts].join(' ');
    if (known.counts && text(known.counts) !== text(byKey))
      fault('tallies', `tally ${tallyVersion} of ${round} was ${text(known.counts)} and ${text(byKey)}`);
    known.counts = byKey;
  }

  return {
    seen: seen as ReadonlyMap<string, Sighting>,
    summaries: summaries as ReadonlyMap<string, string>,
    frames: () => frames,
    tally,
    /** The greatest n of its own ballot that a client was told. */
    ballot: (client: string, round: string, n: number) => rise(client, `own n in ${round}`, n),
    view(client: string, view: View) {
      rise(client, 'view', view.version);
      if (view.round) keys.set(view.round.id, view.keys);
      if (view.round && view.tally) tally(client, view.round.id, view.tally);
      if (view.as !== 'host') return;
      for (const { id, ballots, counts } of view.earlier) {
        const text = `${ballots}: ${counts}`;
        if ((summaries.get(id) ?? text) !== text)
          fault('tallies', `the kept round ${id} was "${summaries.get(id)}" and then "${text}"`);
        summaries.set(id, text);
      }
    },
    keysOf: (round: string): readonly string[] => keys.get(round) ?? [],
  };
}
