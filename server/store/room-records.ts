import type { RoomCode, RoundId, VoterId } from '#protocol/polls';
import type { HeldQuestion } from '../room/questions/book.ts';
import type { HostKeyRecord, Room, Round } from '../room/state.ts';
import type { CountedBallots, StoredBallot, StoredTally } from './ballot-records.ts';
import type { KeptLine, ReactionCount } from './talk-records.ts';

/** Rooms and who is in them, on their way to the disk and from it. */

export interface NewRoomRecord {
  readonly room: Room;
  readonly rounds: readonly Round[];
  /** Keys the HMAC that makes voter ids of tokens: no link between rooms. base64url. */
  readonly secret: string;
  readonly hostKey: HostKeyRecord;
  readonly maxRooms: number;
  /** The room whose logo and polls this one has, too: their pictures are copied with them. */
  readonly copyOf?: RoomCode;
}

export interface StoredVoter {
  readonly room: RoomCode;
  readonly voter: VoterId;
  readonly name: string | null;
  /** Announced as joined and not yet as left. */
  readonly isHere: boolean;
}

/** A voter as the room remembers it. */
export interface KnownVoter extends StoredVoter {
  /** The version of the room that set the passcode this voter has given; null: none. */
  readonly passed: number | null;
  /** The place of this voter's team; null: in none. */
  readonly team: number | null;
}

export interface TeamMember {
  readonly room: RoomCode;
  readonly voter: VoterId;
  /** By its place among the room's teams. */
  readonly team: number;
}

export interface Pass {
  readonly room: RoomCode;
  readonly voter: VoterId;
  readonly since: number;
}

export interface StoredRoom {
  readonly room: Room;
  readonly rounds: readonly Round[];
  readonly secret: string;
  /** By number, revoked ones too. */
  readonly hostKeys: readonly HostKeyRecord[];
  /** The last change number given in this room's chat; 0 before the first. */
  readonly lastChange: number;
  /** The newest lines with their writers, in order of `seq`, at most limits.chatHistory. */
  readonly lines: readonly KeptLine[];
  /** Those that wait, in order of `seq`. */
  readonly heldLines: readonly KeptLine[];
  readonly voters: readonly KnownVoter[];
  readonly tallies: readonly StoredTally[];
  /** Ballots by round: only of the current round of the shown poll (`room.shown`). */
  readonly ballots: readonly StoredBallot[];
}

export interface StoredResults {
  readonly room: Room;
  /** In the order they were made. */
  readonly rounds: readonly Round[];
  readonly tallies: readonly StoredTally[];
  readonly questions: readonly HeldQuestion[];
  readonly reactions: readonly ReactionCount[];
  /** The ballots of one of these rounds that count, in pages of at most 1,000 entries. One round at a time. */
  ballots(round: RoundId): AsyncIterable<readonly CountedBallots[]>;
  /** Runs once, may be called often. */
  close(): Promise<void>;
}
