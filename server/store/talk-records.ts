import type { HeldReason } from '#protocol/chat';
import type { Line, SaidLine } from '#protocol/lines';
import type { RoomCode, VoterId } from '#protocol/polls';
import type { QuestionStanding } from '#protocol/questions';
import type { HeldQuestion } from '../room/questions/book.ts';

/** Lines, questions and reactions on their way to the disk and from it. */

export interface NewLine {
  readonly room: RoomCode;
  /** Given by the client, unique per voter; null for system lines. */
  readonly id: string | null;
  /** null for system lines; the host writes as its own voter. */
  readonly voter: VoterId | null;
  readonly at: number;
  readonly body: LineBody;
  /** It waits. Left out: it is shown. */
  readonly held?: HeldReason;
  /** `seq` of the line that says the same: it is counted there. If that one has gone it is a line of its own. */
  readonly countOn?: number;
}

export type LineBody =
  | Omit<SaidLine, 'times' | 'held'>
  | { readonly kind: 'joined' | 'left'; readonly names: readonly string[]; readonly others: number }
  | { readonly kind: 'opened' | 'closed'; readonly question: string };

/** A line with its writer; `held` is on lines that wait. */
export interface KeptLine {
  readonly line: Line;
  readonly voter: VoterId | null;
}

/** `line`: as it was. Its text is gone from the disk. */
export interface RemovedLine extends KeptLine {
  readonly change: number;
}

export interface PublishedLine {
  readonly room: RoomCode;
  /** As it is stored; where it was counted on another, that one. */
  readonly line: Line;
  readonly isNew: boolean;
  readonly isCounted?: true;
}

export interface NewQuestion {
  readonly room: RoomCode;
  readonly voter: VoterId;
  /** Given by the client, unique per voter. */
  readonly id: string;
  readonly name: string | null;
  readonly text: string;
  readonly at: number;
  readonly standing: QuestionStanding;
}

export type AskedQuestion =
  | { readonly status: 'asked' | 'known'; readonly question: HeldQuestion }
  | { readonly status: 'too-many-questions'; readonly question: null };

export interface Upvote {
  readonly room: RoomCode;
  readonly question: number;
  readonly voter: VoterId;
  readonly up: boolean;
  /** null: one more than the stored one. */
  readonly n: number | null;
}

/** `question`: the one that has the vote, where two were merged. `votes`: how many it has after this one. */
export interface UpvoteOutcome {
  readonly status: 'counted' | 'kept' | 'no-such-question';
  readonly question: number;
  /** As stored. */
  readonly up: boolean;
  readonly n: number;
  readonly votes: number;
}

/** `round`: '' while none was on view. */
export interface ReactionCount {
  readonly round: string;
  readonly emoji: string;
  readonly count: number;
}
