import type { Refusal } from '#protocol/errors';
import type { Phase, Poll, PollId, RoomCode, RoundId } from '#protocol/polls';
import type { ChatRules } from '#protocol/views';

/** One event. `version` grows with every accepted order that changed something. */
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

/** The room with all its rounds, in the order they were made. */
export interface RoomState {
  readonly room: Room;
  readonly rounds: readonly Round[];
}

/** What an order may use besides the state: nothing here reads a clock or makes an id by itself. */
export interface Moment {
  /** Server time, ms since 1970. */
  readonly now: number;
  readonly newId: () => string;
}

/** Accepted. `changed` are the rounds to save; with `isChanged` false the order was a harmless repetition. */
export interface Applied {
  readonly ok: true;
  readonly state: RoomState;
  readonly changed: readonly Round[];
  readonly isChanged: boolean;
  /** The poll the order made or acted on, for the answer. */
  readonly poll?: PollId;
}

export type Outcome = Applied | (Refusal & { readonly poll?: Poll });

export function unchanged(state: RoomState, poll?: PollId): Applied {
  return { ok: true, state, changed: [], isChanged: false, ...(poll === undefined ? {} : { poll }) };
}

/** Accepts a change of the room, of rounds, or both: raises the version, replaces rounds by id, appends new ones. */
export function changed(
  state: RoomState,
  change: Partial<Room>,
  rounds: readonly Round[] = [],
  poll?: PollId,
): Applied {
  const byId = new Map(rounds.map((round) => [round.id, round]));
  const kept = state.rounds.map((round) => byId.get(round.id) ?? round);
  const known = new Set(state.rounds.map((round) => round.id));
  return {
    ok: true,
    state: {
      room: { ...state.room, ...change, version: state.room.version + 1 },
      rounds: [...kept, ...rounds.filter((round) => !known.has(round.id))],
    },
    changed: rounds,
    isChanged: true,
    ...(poll === undefined ? {} : { poll }),
  };
}
