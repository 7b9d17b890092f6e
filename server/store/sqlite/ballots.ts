import type { DatabaseSync } from 'node:sqlite';
import type { Choice, RoundId, VoterId } from '#protocol/polls';
import type { Answers } from '../../room/quiz/scores.ts';
import type { Round } from '../../room/state.ts';
import type { BallotBatch, CastStatus, StoredBallot, TallyNews } from '../ballot-records.ts';
import type { RoundTables } from './rounds.ts';
import type { StepTables } from './steps.ts';
import type { TallyTables } from './tallies.ts';
import { inTransaction } from './transaction.ts';

/** `CastOutcome` by columns, as it crosses back from the worker: index i of each array is one ballot. */
export interface CastColumns {
  readonly statuses: CastStatus[];
  readonly ns: number[];
  readonly choices: (Choice | null)[];
  readonly tallyVersions: number[];
  readonly tallies: TallyNews[];
}

type StoredRow = readonly [n: number, choice: Choice | null, weights: string, tallyVersion: number];
type Weights = readonly (readonly [key: string, weight: number])[];

/** A round as one group sees it, and what the group has changed so far. */
interface TouchedRound {
  readonly round: Round;
  /** The version that the round's tally will have when the group is committed. */
  readonly nextVersion: number;
  readonly weights: Map<string, number>;
  ballots: number;
  isChanged: boolean;
  /** When the last of its ballots came in. */
  lastAt: number;
}

interface Ballot {
  readonly round: RoundId;
  readonly voter: VoterId;
  readonly choice: Choice | null;
  readonly weights: string;
  readonly n: number;
  readonly receivedAt: number;
  readonly castAt: number;
  readonly joinedAt: number;
}

function ballotAt(batch: BallotBatch, index: number): Ballot {
  const round = batch.rounds[index];
  const voter = batch.voters[index];
  const choice = batch.choices[index];
  const weights = batch.weights[index];
  const n = batch.ns[index];
  const receivedAt = batch.receivedAts[index];
  const castAt = batch.castAts[index];
  const joinedAt = batch.joinedAts[index];
  if (
    round === undefined ||
    voter === undefined ||
    choice === undefined ||
    weights === undefined ||
    n === undefined ||
    receivedAt === undefined ||
    castAt === undefined ||
    joinedAt === undefined
  ) {
    throw new Error(`a column of the batch ends before ballot ${index}`);
  }
  return { round, voter, choice, weights, n, receivedAt, castAt, joinedAt };
}

/**
 * While closing: from voters who had joined, for what they say they cast before the close, and not for ever. A countdown
 * that is over has closed the round for everybody, even if the close itself has not come here yet.
 */
function isTaken({ phase, resultsShown }: Round, { receivedAt, castAt, joinedAt }: Ballot): boolean {
  switch (phase.phase) {
    case 'open': {
      const { closesAt } = phase;
      if (closesAt === null || receivedAt <= closesAt) return true;
      return !resultsShown && joinedAt <= closesAt && castAt <= closesAt;
    }
    case 'closing':
      return receivedAt <= phase.acceptUntil && joinedAt <= phase.closedAt && castAt <= phase.closedAt;
    case 'closed':
      return false;
    default:
      return phase satisfies never;
  }
}

export function ballotTables(db: DatabaseSync, rounds: RoundTables, tallies: TallyTables, steps: StepTables) {
  const storedOf = db.prepare('SELECT n, choice, weights, tally_version FROM ballots WHERE round = ? AND voter = ?');
  storedOf.setReturnArrays(true);
  const upsert = db.prepare(`
    INSERT INTO ballots (round, voter, choice, weights, n, cast_at, received_at, tally_version)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (round, voter) DO UPDATE SET choice = excluded.choice, weights = excluded.weights, n = excluded.n,
      cast_at = excluded.cast_at, received_at = excluded.received_at, tally_version = excluded.tally_version`);
  const ofVoter = db.prepare('SELECT voter, choice, n FROM ballots WHERE round = ? AND voter = ?');
  const answers = db.prepare(`
    SELECT voter, choice, received_at FROM ballots WHERE round = ? AND choice IS NOT NULL ORDER BY received_at, voter`);
  answers.setReturnArrays(true);
  const ofRound = db.prepare('SELECT voter, choice, n FROM ballots WHERE round = ?');

  function touch(id: RoundId): TouchedRound | null {
    const round = rounds.round(id);
    const nextVersion = round ? tallies.tallyVersionOf(id) + 1 : 0;
    return round && { round, nextVersion, weights: new Map(), ballots: 0, isChanged: false, lastAt: 0 };
  }

  function castGroup(batch: BallotBatch): CastColumns {
    const touched = new Map<RoundId, TouchedRound | null>();
    const readings = new Map<string, Weights>([['', []]]);
    const columns: CastColumns = { statuses: [], ns: [], choices: [], tallyVersions: [], tallies: [] };

    function read(text: string): Weights {
      let weights = readings.get(text);
      if (weights === undefined) {
        weights = JSON.parse(text) as Weights;
        readings.set(text, weights);
      }
      return weights;
    }

    function count(change: TouchedRound, text: string, sign: 1 | -1) {
      for (const [key, weight] of read(text)) change.weights.set(key, (change.weights.get(key) ?? 0) + sign * weight);
    }

    function answer(status: CastStatus, n: number, choice: Choice | null, tallyVersion: number) {
      columns.statuses.push(status);
      columns.ns.push(n);
      columns.choices.push(choice);
      columns.tallyVersions.push(tallyVersion);
    }

    function cast(ballot: Ballot) {
      let change = touched.get(ballot.round);
      if (change === undefined) {
        change = touch(ballot.round);
        touched.set(ballot.round, change);
      }
      if (change === null) return answer('no-such-round', 0, null, 0);
      const stored = storedOf.get(ballot.round, ballot.voter) as unknown as StoredRow | undefined;
      const [n, choice, weights, tallyVersion] = stored ?? [0, null, '', 0];
      // Before the phase: a retry after the close still gets the receipt of what was counted.
      if (stored && ballot.n <= n) return answer('kept', n, choice, tallyVersion);
      if (!isTaken(change.round, ballot)) return answer('round-closed', n, choice, tallyVersion);
      if (stored && !change.round.asked.settings.changeable) return answer('choice-final', n, choice, tallyVersion);

      // Nobody can have tapped after the ballot came in. A phone's clock may also tell fractions, or nonsense.
      const castAt = Math.trunc(Math.min(ballot.castAt, ballot.receivedAt));
      upsert.run(
        ballot.round,
        ballot.voter,
        ballot.choice,
        ballot.weights,
        ballot.n,
        castAt,
        ballot.receivedAt,
        change.nextVersion,
      );
      change.isChanged = true;
      change.lastAt = Math.max(change.lastAt, ballot.receivedAt);
      change.ballots += (ballot.choice === null ? 0 : 1) - (choice === null ? 0 : 1);
      count(change, weights, -1);
      count(change, ballot.weights, 1);
      answer('counted', ballot.n, ballot.choice, change.nextVersion);
    }

    for (let index = 0; index < batch.rounds.length; index++) cast(ballotAt(batch, index));
    for (const [id, change] of touched) {
      if (!change?.isChanged) continue;
      tallies.addToTally(id, change.nextVersion, change.ballots, change.weights);
      const tally = tallies.newsOf(id, change.weights);
      if (!tally) continue;
      steps.keepStep(tally, change.lastAt);
      columns.tallies.push(tally);
    }
    return columns;
  }

  return {
    castBallots: (batch: BallotBatch): CastColumns => inTransaction(db, () => castGroup(batch)),
    ballotOf(round: RoundId, voter: VoterId): StoredBallot | null {
      return (ofVoter.get(round, voter) as unknown as StoredBallot | undefined) ?? null;
    },
    ballotsOf(round: RoundId): StoredBallot[] {
      return ofRound.all(round) as unknown as StoredBallot[];
    },
    answersOf(round: RoundId): Answers {
      const rows = answers.all(round) as unknown as (readonly [voter: VoterId, choice: Choice, receivedAt: number])[];
      return {
        voters: rows.map(([voter]) => voter),
        choices: rows.map(([, choice]) => choice),
        receivedAts: rows.map(([, , receivedAt]) => receivedAt),
      };
    },
  };
}
