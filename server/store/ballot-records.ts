import type { Choice, RoundId, VoterId } from '#protocol/polls';

/** Ballots and tallies on their way to the disk and from it. */

export interface StoredTally {
  readonly round: RoundId;
  readonly tallyVersion: number;
  readonly ballots: number;
  /** Weights by key, summed over nodes; keys with 0 may be absent. In the order in which the keys came. */
  readonly weights: ReadonlyMap<string, number>;
}

/** A tally after a commit. Of more keys than `limits.maxWholeTally` only what was added to it: its cost is that of the commit. */
export interface TallyNews extends StoredTally {
  /** `weights` are differences to the tally of this version; absent: they are the tally. */
  readonly addedTo?: number;
}

/**
 * Of an anonymous round: how many ballots made this choice, and nothing else. Its entries are in the order of the choices,
 * so that no place in a list links a voter's ballots of two rounds. Of a named round: one ballot.
 */
export interface CountedBallots {
  readonly choice: Choice;
  readonly ballots: number;
  /** `name` as it is now; `castAt`: server time, ms. null: the round is anonymous. */
  readonly voter: { readonly name: string | null; readonly castAt: number } | null;
}

/** A tally as it was at `at`, ms. */
export interface StoredStep {
  readonly at: number;
  readonly ballots: number;
  readonly weights: ReadonlyMap<string, number>;
}

export interface StoredBallot {
  readonly voter: VoterId;
  /** null: withdrawn. The row stays, so that an old retry cannot bring it back. */
  readonly choice: Choice | null;
  readonly n: number;
}

/**
 * Columns, not objects: index i of each array is one ballot. That is what crosses to the worker, and an array of
 * strings is far cheaper to clone than an array of objects.
 */
export interface BallotBatch {
  readonly rounds: readonly RoundId[];
  readonly voters: readonly VoterId[];
  /** null withdraws. */
  readonly choices: readonly (Choice | null)[];
  /** What the choice adds to the tally: JSON `[[key, weight], ...]`, '' for a withdrawal. */
  readonly weights: readonly string[];
  readonly ns: readonly number[];
  /** Server time in ms at which the ballot came in. */
  readonly receivedAts: readonly number[];
  /** When the voter tapped, by server time; receivedAt if the client did not say. */
  readonly castAts: readonly number[];
  /** When this voter first joined the room. */
  readonly joinedAts: readonly number[];
}

/**
 * 'counted': stored now. 'kept': an equal or greater n was stored before; n and choice are the stored ones.
 * 'round-closed' | 'no-such-round' | 'choice-final': refused, nothing stored.
 */
export type CastStatus = 'counted' | 'kept' | 'round-closed' | 'no-such-round' | 'choice-final';

export interface CastOutcome {
  readonly status: CastStatus;
  /** The stored n and choice (also for 'choice-final'); 0 and null when there is none. */
  readonly n: number;
  readonly choice: Choice | null;
  /** The first tally of the round that contains the stored ballot; 0 when there is none. */
  readonly tallyVersion: number;
}

export interface CastResult {
  /** One per ballot, in order. A later ballot of the same batch sees the earlier ones. */
  readonly outcomes: readonly CastOutcome[];
  /** The tally of each round that changed, after the commit. */
  readonly tallies: readonly TallyNews[];
}
