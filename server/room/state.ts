import { type ChatGuard, defaultGuard, defaultTalk, type TalkRules } from '#protocol/chat';
import type { Refusal } from '#protocol/errors';
import type { KeyRights } from '#protocol/host-keys';
import type { Judged } from '#protocol/kinds/answers';
import type { Language } from '#protocol/languages';
import type { Logo } from '#protocol/logo';
import { defaultLook, type Look } from '#protocol/look';
import type { Phase, Poll, PollId, RoomCode, RoundId, VoterId } from '#protocol/polls';
import { defaultQuestionRules, noQuestionStage, type QuestionRules, type QuestionStage } from '#protocol/questions';
import { noTeams, type Teams } from '#protocol/quiz';
import type { Mark, ShownReplay } from '#protocol/replay';
import type { Announcement, Ban, ChatRules, NameRule } from '#protocol/views';
import type { ShownBoard } from './quiz/board.ts';
import type { MutedVoter } from './talk.ts';
import type { UndoEntry } from './undo-entries.ts';

/** One event. `version` grows with every accepted order that changed something. */
export interface Room {
  readonly code: RoomCode;
  readonly title: string;
  readonly version: number;
  readonly deck: readonly Poll[];
  /** The room's version that last changed deck or title: what a file of the deck is made from. */
  readonly deckVersion: number;
  /** The poll that phones and screen see. */
  readonly shown: PollId | null;
  readonly chat: ChatRules;
  readonly talk: TalkRules;
  readonly guard: ChatGuard;
  /** Who may not write, by number. */
  readonly muted: readonly MutedVoter[];
  readonly createdAt: number;
  /** The screen shows nothing. */
  readonly blank: boolean;
  readonly announcement: Announcement | null;
  /** Nobody new comes in. */
  readonly lock: boolean;
  /** `since`: the room's version that set it. Who has given this one need not again. */
  readonly passcode: { readonly text: string; readonly since: number } | null;
  readonly names: NameRule;
  /** Who may not come in, by number. */
  readonly banned: readonly BannedVoter[];
  /** Of the screens. */
  readonly look: Look;
  /** Of the pages of who has not chosen one; null: as each browser wishes. */
  readonly language: Language | null;
  readonly logo: Logo | null;
  /** The two rounds that the screens show side by side, until the host ends it or something else is shown. */
  readonly compare: Comparison | null;
  /** What the screens replay. */
  readonly replay: ShownReplay | null;
  /** What the screens show of the quiz. */
  readonly board: ShownBoard | null;
  readonly teams: Teams;
  /** Who may ask what. */
  readonly questions: QuestionRules;
  readonly questionStage: QuestionStage;
  /** May people send emoji to the screen? */
  readonly reactions: boolean;
  /** What can be taken back, oldest first. */
  readonly undo: readonly UndoEntry[];
}

/** Numbers are never given twice while one with a greater number stands. */
export type BannedVoter = Ban & { readonly voter: VoterId };

export interface Comparison {
  readonly poll: PollId;
  readonly rounds: readonly [before: RoundId, after: RoundId];
}

/** What a new room is like, and what a room lacks that was stored before these existed. */
export const roomDefaults = {
  deckVersion: 0,
  talk: defaultTalk,
  guard: defaultGuard,
  muted: [],
  blank: false,
  announcement: null,
  lock: false,
  passcode: null,
  names: 'optional',
  banned: [],
  look: defaultLook,
  language: null,
  logo: null,
  compare: null,
  replay: null,
  board: null,
  teams: noTeams,
  questions: defaultQuestionRules,
  questionStage: noQuestionStage,
  reactions: true,
  undo: [],
} as const satisfies Partial<Room>;

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
  /** Its rerun was taken back: kept with its ballots, never current again. */
  readonly archived: boolean;
  /** The room asked for names when this round opened: exports may name its voters. Never changes. */
  readonly named: boolean;
  /** Connected when voting closed; null: it is open, or nobody counted. */
  readonly voters: number | null;
  /** What happened in it, in order, for its replay. */
  readonly marks: readonly Mark[];
  /** Which of its answers were approved or removed, where it is answered in one's own words. */
  readonly judged: Judged;
}

/** A host's or moderator's key: never its text, which follows from the server's secret and the number. */
export interface HostKeyRecord {
  /** 1 is the first host link. */
  readonly number: number;
  /** SHA-256 of the key, base64url. */
  readonly hash: string;
  readonly label: string;
  readonly rights: KeyRights;
  readonly createdAt: number;
  readonly revokedAt: number | null;
  /** Of the order that made it, so that a repeated one makes none. null: made with the room. */
  readonly order: string | null;
}

/** The room with all its rounds, in the order they were made, and its keys by number. */
export interface RoomState {
  readonly room: Room;
  readonly rounds: readonly Round[];
  readonly hostKeys: readonly HostKeyRecord[];
}

/** What an order may use besides the state: nothing here reads a clock or makes an id by itself. */
export interface Moment {
  /** Server time, ms since 1970. */
  readonly now: number;
  readonly newId: () => string;
  /** The hash of the room's key with this number. */
  readonly keyHash: (number: number) => string;
  /** Connected now; null: nobody was awake to count them. */
  readonly voters: number | null;
}

/** Accepted. `changed` is what to save besides the room; with `isChanged` false the order was a harmless repetition. */
export interface Applied {
  readonly ok: true;
  readonly state: RoomState;
  readonly changed: readonly Round[];
  readonly changedKeys: readonly HostKeyRecord[];
  readonly isChanged: boolean;
  /** The poll the order made or acted on, for the answer. */
  readonly poll?: PollId;
  /** The number of the key the order made. */
  readonly key?: number;
}

export type Outcome = Applied | (Refusal & { readonly poll?: Poll });

export function unchanged(state: RoomState, poll?: PollId): Applied {
  return {
    ok: true,
    state,
    changed: [],
    changedKeys: [],
    isChanged: false,
    ...(poll === undefined ? {} : { poll }),
  };
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
  const version = state.room.version + 1;
  const isOtherDeck = change.deck !== undefined || change.title !== undefined;
  return {
    ok: true,
    state: {
      ...state,
      room: { ...state.room, ...change, version, ...(isOtherDeck ? { deckVersion: version } : {}) },
      rounds: [...kept, ...rounds.filter((round) => !known.has(round.id))],
    },
    changed: rounds,
    changedKeys: [],
    isChanged: true,
    ...(poll === undefined ? {} : { poll }),
  };
}
