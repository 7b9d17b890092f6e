import type { Deed, HeldReason } from '#protocol/chat';
import { type Refusal, refuse } from '#protocol/errors';
import type { Line, LineChange } from '#protocol/lines';
import type { PictureId, PictureSize } from '#protocol/pictures';
import type { RoomCode, RoundId, VoterId } from '#protocol/polls';
import type { OwnUpvote } from '#protocol/questions';
import type { HeldQuestion } from '../room/questions/book.ts';
import type { Answers } from '../room/quiz/scores.ts';
import type { HostKeyRecord, Room, Round } from '../room/state.ts';
import type { BallotBatch, CastResult, StoredBallot, StoredStep, StoredTally } from './ballot-records.ts';
import type { NewRoomRecord, Pass, StoredResults, StoredRoom, StoredVoter, TeamMember } from './room-records.ts';
import type {
  AskedQuestion,
  KeptLine,
  NewLine,
  NewQuestion,
  PublishedLine,
  ReactionCount,
  RemovedLine,
  Upvote,
  UpvoteOutcome,
} from './talk-records.ts';

/**
 * What keeps rooms, rounds, ballots, tallies and lines. SQLite now, PostgreSQL later; every store passes contract.ts.
 * All writes go through one queue in the order of the calls: a `saveRoom` that closes a round is applied after every
 * `castBallots` called before it. A promise resolves after the commit is on disk; it rejects with `StoreFailure` when
 * the disk refused, and then nothing of that call was kept.
 */
export interface Store {
  /** Room codes in use. Refuses with 'code-taken'. */
  createRoom(record: NewRoomRecord): Promise<'created' | 'code-taken' | 'too-many-rooms'>;
  countRooms(): Promise<number>;
  /** Everything a room needs to go on; null when there is no such room. One read per room, never per phone. */
  loadRoom(code: RoomCode): Promise<StoredRoom | null>;
  /**
   * One transaction: the room's row, the rounds and keys given. 'changed-meanwhile' when the version is not the expected
   * one, or the room is gone.
   */
  saveRoom(
    room: Room,
    rounds: readonly Round[],
    expectedVersion: number,
    hostKeys?: readonly HostKeyRecord[],
  ): Promise<'saved' | 'changed-meanwhile'>;
  /**
   * From now on there is no such room. What it held is taken off the disk in slices, while nothing else waits, also after a
   * crash; its code can be given again when that is done.
   */
  deleteRoom(code: RoomCode): Promise<void>;
  /** Resolves when nothing of any deleted room is left: not in the tables, not in the pages they left, not in the log. */
  erased(): Promise<void>;
  /** Notes that the room was in use at `now` (ms), at most every `limits.noteHostEveryMs`. */
  noteUse(code: RoomCode, now: number): Promise<void>;
  /**
   * Rooms without any ballot, said line or prepared deck (several polls, or one in a room that was changed since it was
   * made), last used before `before` (ms), except `keep`. Returns their codes.
   */
  deleteEmptyRooms(before: number, keep: readonly RoomCode[]): Promise<RoomCode[]>;
  /** Rooms, whatever is in them, in which nothing has happened since `before` (ms), except `keep`. Returns their codes. */
  deleteIdleRooms(before: number, keep: readonly RoomCode[]): Promise<RoomCode[]>;

  /** Every ballot of one round, withdrawn ones too. */
  loadBallots(round: RoundId): Promise<StoredBallot[]>;
  /** This voter's ballot of the round, a withdrawn one too; null: there is none. */
  loadBallot(round: RoundId, voter: VoterId): Promise<StoredBallot | null>;
  /** The ballots of one round that count, in the order in which they came in: for the scores of a quiz. */
  loadAnswers(round: RoundId): Promise<Answers>;
  castBallots(batch: BallotBatch): Promise<CastResult>;

  /** One transaction; a line whose (room, voter, id) exists is answered with the stored one and changes nothing. */
  publishLines(lines: readonly NewLine[]): Promise<PublishedLine[]>;
  /** What became of the line that this voter has written under this id. null: there is none. */
  lineWith(code: RoomCode, voter: VoterId, id: string): Promise<PublishedLine | null>;
  /** Removes for everybody. null: no such line, or a removed one. */
  removeLine(code: RoomCode, seq: number): Promise<RemovedLine | null>;
  /**
   * Shows a line that is held, or (with its `body`, as JSON) one that was removed. What was shown before keeps its place, others come at the
   * end; reports hold it no more. One that was removed may come back to wait (`held`). null: there is no such line, or it is shown.
   */
  showLine(code: RoomCode, seq: number, body?: string, held?: HeldReason): Promise<KeptLine | null>;
  /** Of a line that is held: lets it wait for another reason. null: it is not held. */
  holdLine(code: RoomCode, seq: number, why: HeldReason): Promise<KeptLine | null>;
  /** Shows what waits for the reveal, in order; of reasons those of these rounds. */
  releaseLines(code: RoomCode, rounds: readonly RoundId[]): Promise<KeptLine[]>;
  /** The reasons of these rounds that are shown wait for the reveal again. */
  holdVoices(code: RoomCode, rounds: readonly RoundId[]): Promise<KeptLine[]>;
  /** Counts a voter's report once. With `enough` of them the line is held: it is returned then. */
  reportLine(code: RoomCode, seq: number, voter: VoterId, enough: number): Promise<KeptLine | null>;
  /** The shown lines before this place, in order. */
  linesBefore(code: RoomCode, place: number, limit: number): Promise<Line[]>;
  /** Reasons of a round that are shown, newest first, of those whose ballot holds this key. */
  voicesOf(code: RoomCode, round: RoundId, key: string, limit: number): Promise<Line[]>;
  /** For exports: lines after this one by `seq`, shown or held, not removed ones. */
  linesAfter(code: RoomCode, seq: number, limit: number): Promise<Line[]>;
  noteDeed(code: RoomCode, deed: Omit<Deed, 'number'>): Promise<void>;
  /** The newest first, those before the deed with this number. */
  deedsBefore(code: RoomCode, number: number, limit: number): Promise<Deed[]>;
  /**
   * Changes after `after` in order; at most `limit`, or null when there are more. `isConsole` false: what phones and screens may know.
   */
  changesAfter(code: RoomCode, after: number, limit: number, isConsole?: boolean): Promise<LineChange[] | null>;
  /** The newest lines that are not removed, in order of `seq`. */
  newestLines(code: RoomCode, limit: number): Promise<Line[]>;

  /** Every question of the room in the order they were asked, whatever became of it. */
  loadQuestions(code: RoomCode): Promise<HeldQuestion[]>;
  /** One transaction; a question whose (room, voter, id) exists is answered with the stored one and changes nothing. */
  askQuestions(batch: readonly NewQuestion[]): Promise<AskedQuestion[]>;
  /** One transaction, one outcome per vote, in order. One vote per voter and question, the greater `n` counts, as with ballots. */
  castUpvotes(batch: readonly Upvote[]): Promise<UpvoteOutcome[]>;
  /** Writes what hosts have said of these questions, and counts their votes anew. Returns them as they are then. */
  saveQuestions(code: RoomCode, judged: readonly HeldQuestion[]): Promise<HeldQuestion[]>;
  /** The votes of each of these voters for questions, merged ones as they were cast. */
  loadUpvotes(asked: readonly (readonly [room: RoomCode, voter: VoterId])[]): Promise<OwnUpvote[][]>;
  /** Adds to what was counted before. */
  addReactions(counts: readonly (ReactionCount & { readonly room: RoomCode })[]): Promise<void>;
  loadReactions(code: RoomCode): Promise<ReactionCount[]>;

  saveVoters(voters: readonly StoredVoter[]): Promise<void>;
  /** Remembers these voters as having been in the room; those it knows stay as they are. */
  knowVoters(code: RoomCode, voters: readonly VoterId[]): Promise<void>;
  /** Who has given the passcode. */
  savePasses(passes: readonly Pass[]): Promise<void>;
  /** Who is in which team. */
  saveTeams(members: readonly TeamMember[]): Promise<void>;
  /** Has this voter a ballot in any round of the room, withdrawn ones too? */
  hasBallot(code: RoomCode, voter: VoterId): Promise<boolean>;
  /** Rounds of one poll with their tallies, for the host's overview and the exports. */
  loadTallies(rounds: readonly RoundId[]): Promise<StoredTally[]>;
  /**
   * A room as it is at this moment, for exports; null when there is none. Read beside the queue of writes, which waits for
   * nothing here. Each must be closed, soon. Reading rejects when it can no longer tell what was at that moment: a closed
   * round was opened again.
   */
  readResults(code: RoomCode): Promise<StoredResults | null>;
  /**
   * How the round's tally grew: at most `limits.maxReplaySteps` steps in order, whatever the number of ballots. The last
   * is the tally; a round without a ballot has none.
   */
  loadSteps(round: RoundId): Promise<StoredStep[]>;
  /** Keeps a picture of the room under its id, which stands for these bytes; of a room that is gone nothing is kept. */
  savePicture(code: RoomCode, id: string, bytes: Uint8Array): Promise<void>;
  loadPicture(code: RoomCode, id: string): Promise<Uint8Array | null>;
  /** Drops the room's pictures but this one. */
  dropPictures(code: RoomCode, keep: string | null): Promise<void>;
  /** Keeps a picture of the room's polls under its id, which stands for it; the same again changes nothing. */
  savePollPicture(
    code: RoomCode,
    id: PictureId,
    sizes: Readonly<Record<PictureSize, Uint8Array>>,
  ): Promise<'saved' | 'too-many-pictures'>;
  loadPollPicture(code: RoomCode, id: PictureId, size: PictureSize): Promise<Uint8Array | null>;
  /** Gives the room these pictures, from whichever room has them. Returns those that are nowhere. */
  adoptPollPictures(code: RoomCode, ids: readonly PictureId[]): Promise<PictureId[]>;
  /** Drops pictures that came before `before` (ms) and that no poll, round or step to take back names. Returns how many. */
  dropLoosePictures(before: number): Promise<number>;
  /** Ends what is still being read, too. */
  close(): Promise<void>;
}

export class StoreFailure extends Error {
  override readonly name = 'StoreFailure';
}

/** What to answer when something threw: the disk refused, or it is a bug. */
export function refusalOf(error: unknown): Refusal {
  return refuse(error instanceof StoreFailure ? 'not-saved' : 'internal');
}
