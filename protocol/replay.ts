import type { Poll, RoundId } from './polls.ts';
import type { Tally } from './views.ts';

/** What happened in a round besides ballots. */
export type MarkKind = 'open' | 'reopen' | 'close' | 'reveal' | 'hide' | 'announcement';

export interface Mark {
  /** Server time, ms. */
  readonly at: number;
  readonly what: MarkKind;
  /** What was announced. */
  readonly text?: string;
}

/** A round's tally as it was at `at` (server time, ms). */
export interface ReplayStep extends Pick<Tally, 'keys' | 'rest' | 'summary'> {
  readonly at: number;
  readonly ballots: number;
  /** Aligned with its own `keys` where it has them, else with the replay's. */
  readonly counts: readonly number[];
}

/** How a closed round came about. The last step is its tally. */
export interface Replay {
  readonly round: RoundId;
  readonly number: number;
  /** As it was asked. */
  readonly poll: Poll;
  readonly keys: readonly string[];
  readonly openedAt: number;
  readonly closedAt: number;
  /** In order, at most `limits.maxReplaySteps`. Before the first there was no ballot. */
  readonly steps: readonly ReplayStep[];
  /** In order, at most `limits.maxMarks`. */
  readonly marks: readonly Mark[];
}

/** A replay on the wall. Every page computes the same moment of it from the server's time. */
export interface ShownReplay {
  readonly round: RoundId;
  /** How far it was at `since`: 0 is the opening, 1 the end. */
  readonly from: number;
  readonly since: number;
  readonly isPlaying: boolean;
}
