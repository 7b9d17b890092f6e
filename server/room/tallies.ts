/** A round's tally as memory holds it: weights by key, versions as the store gave them. */
export interface RoundTally {
  readonly tallyVersion: number;
  readonly ballots: number;
  readonly weights: ReadonlyMap<string, number>;
}

export const emptyTally: RoundTally = { tallyVersion: 0, ballots: 0, weights: new Map() };

/** Tallies by round id; rounds without one have no ballots. */
export type Tallies = ReadonlyMap<string, RoundTally>;
