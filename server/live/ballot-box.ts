import { type Refusal, refuse } from '#protocol/errors';
import type { Receipt } from '#protocol/events';
import { limits } from '#protocol/limits';
import type { Choice, RoundId, VoterId } from '#protocol/polls';
import type { BallotBatch, CastOutcome, TallyNews } from '../store/ballot-records.ts';
import { refusalOf, type Store } from '../store/store.ts';
import { createGroups } from './groups.ts';

export interface Ballot {
  readonly round: RoundId;
  readonly voter: VoterId;
  /** null withdraws. */
  readonly choice: Choice | null;
  /** JSON `[[key, weight], ...]`, '' for a withdrawal. */
  readonly weights: string;
  readonly n: number;
  readonly receivedAt: number;
  readonly castAt: number;
  readonly joinedAt: number;
}

/** What became of one ballot: the receipt to acknowledge, or a refusal. `stored` is what the store holds now. */
export interface Cast {
  readonly answer: ({ readonly ok: true } & Receipt) | Refusal;
  readonly stored: CastOutcome | null;
}

export interface BallotBoxParts {
  readonly store: Pick<Store, 'castBallots'>;
  /** The tallies of a group, before its ballots are settled: memory follows the disk, never leads. */
  readonly onTallies: (tallies: readonly TallyNews[]) => void;
  readonly onFailure: (error: unknown, ballots: number) => void;
  readonly onGroup?: (ballots: number, ms: number) => void;
}

/**
 * Takes ballots, commits them in groups, settles each with its receipt. Refuses with `busy` at once when
 * `limits.maxQueue` ballots wait, and with `not-saved` when the disk refused the group.
 */
export function createBallotBox({ store, onTallies, onFailure, onGroup }: BallotBoxParts) {
  const groups = createGroups<Ballot, CastOutcome>({
    maxGroup: limits.maxGroup,
    everyMs: limits.groupEveryMs,
    enough: limits.groupEnough,
    maxQueue: limits.maxQueue,
    onFailure,
    ...(onGroup ? { onGroup } : {}),
    async commit(ballots) {
      const { outcomes, tallies } = await store.castBallots(columns(ballots));
      onTallies(tallies);
      return outcomes;
    },
  });
  const inFlight = new Map<RoundId, number>();
  function countInFlight(round: RoundId, more: 1 | -1) {
    const count = (inFlight.get(round) ?? 0) + more;
    if (count === 0) inFlight.delete(round);
    else inFlight.set(round, count);
  }

  return {
    cast(ballot: Ballot, settle: (cast: Cast) => void): void {
      const isTaken = groups.add(ballot, (outcome, error) => {
        countInFlight(ballot.round, -1);
        settle(
          outcome ? { answer: answer(ballot, outcome), stored: outcome } : { answer: refusalOf(error), stored: null },
        );
      });
      if (isTaken) countInFlight(ballot.round, 1);
      else settle({ answer: refuse('busy', limits.busyRetryMs), stored: null });
    },
    /** Ballots of this round that wait for the disk. */
    inFlight: (round: RoundId) => inFlight.get(round) ?? 0,
    flush: groups.flush,
    drained: groups.drained,
    waiting: groups.waiting,
  };
}

export type BallotBox = ReturnType<typeof createBallotBox>;

function answer({ round }: Ballot, { status, n, tallyVersion }: CastOutcome): Cast['answer'] {
  switch (status) {
    case 'counted':
    case 'kept':
      return { ok: true, round, n, tallyVersion };
    case 'round-closed':
    case 'no-such-round':
    case 'choice-final':
      return refuse(status);
    default:
      return status satisfies never;
  }
}

function columns(ballots: readonly Ballot[]): BallotBatch {
  return {
    rounds: ballots.map(({ round }) => round),
    voters: ballots.map(({ voter }) => voter),
    choices: ballots.map(({ choice }) => choice),
    weights: ballots.map(({ weights }) => weights),
    ns: ballots.map(({ n }) => n),
    receivedAts: ballots.map(({ receivedAt }) => receivedAt),
    castAts: ballots.map(({ castAt }) => castAt),
    joinedAts: ballots.map(({ joinedAt }) => joinedAt),
  };
}
