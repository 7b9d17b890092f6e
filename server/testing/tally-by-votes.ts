type Weigh = (choice: string) => readonly (readonly [key: string, weight: number])[];

interface Vote {
  readonly voter: string;
  /** null withdraws. */
  readonly choice: string | null;
}

function add(weights: Map<string, number>, pieces: ReturnType<Weigh>, sign: 1 | -1) {
  for (const [key, weight] of pieces) {
    const sum = (weights.get(key) ?? 0) + sign * weight;
    if (sum === 0) weights.delete(key);
    else weights.set(key, sum);
  }
}

/** The tally as the store keeps it, by what each vote changes, and one made at the end of what everybody has cast last. */
export function tallyByVotes(weigh: Weigh, votes: readonly Vote[]) {
  const ballots = new Map<string, string | null>();
  const kept = new Map<string, number>();
  for (const { voter, choice } of votes) {
    const before = ballots.get(voter) ?? null;
    if (before !== null) add(kept, weigh(before), -1);
    if (choice !== null) add(kept, weigh(choice), 1);
    ballots.set(voter, choice);
  }
  const recounted = new Map<string, number>();
  for (const choice of ballots.values()) if (choice !== null) add(recounted, weigh(choice), 1);
  return { kept, recounted, ballots: [...ballots.values()].filter((choice) => choice !== null).length };
}
