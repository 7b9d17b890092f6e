import type { PaceMeter } from './reactions.ts';

export interface Presence {
  /** Voters with at least one phone connected. */
  readonly voters: number;
  /** Ballots in the current round. While results are shown, `update.ballots` is ahead of this. */
  readonly voted: number;
  readonly screens: number;
  /** Screens and consoles: connected voters without a ballot in the shown round. Absent while there is none. */
  readonly waiting?: number;
  /** Host only: connected voters that have not yet shown that they keep their token. */
  readonly unproven?: number;
  /** Host only: how the pace is. Absent: nobody has said anything of it lately. */
  readonly pace?: PaceMeter;
  /** Host and moderator only: ballots of the shown round that wait for the disk. */
  readonly inFlight?: number;
  /** Host and moderator only: who lost the connection within the last `droppedMs` and has no ballot in the shown round. */
  readonly dropped?: number;
}
