import type { Deed, HeldReason } from '#protocol/chat';
import { type Refusal, refuse } from '#protocol/errors';
import type { PictureId, PictureSize } from '#protocol/pictures';
import type { Choice, RoomCode, RoundId, VoterId } from '#protocol/polls';
import type { OwnUpvote, QuestionStanding } from '#protocol/questions';
import type { Line, LineChange, SaidLine } from '#protocol/views';
import type { HeldQuestion } from '../room/questions/book.ts';
import type { Answers } from '../room/quiz/scores.ts';
import type { HostKeyRecord, Room, Round } from '../room/state.ts';

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
