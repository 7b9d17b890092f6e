import type { Phase, Poll, PollId, RoomCode, RoundId } from '#protocol/polls';
import type { ChatRules } from '#protocol/views';

/** One event. `version` grows with every accepted order. Rounds live beside it, in `Rounds`. */
export interface Room {
  readonly code: RoomCode;
  readonly title: string;
  readonly version: number;
  readonly deck: readonly Poll[];
  /** The poll that phones and screen see. */
  readonly shown: PollId | null;
  readonly chat: ChatRules;
  readonly createdAt: number;
}

/** One run of a poll with its own ballots. */
export interface Round {
  readonly id: RoundId;
  readonly room: RoomCode;
  readonly poll: PollId;
  readonly number: number;
  /** The poll as it was asked: later edits do not touch a round. */
  readonly asked: Poll;
  readonly phase: Phase;
  readonly resultsShown: boolean;
}
