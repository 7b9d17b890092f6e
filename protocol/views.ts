import type { ChatGuard, Mute, OwnHeldLine, ShownVoices, TalkRules } from './chat.ts';
import type { Decision } from './decision.ts';
import type { HostKey } from './host-keys.ts';
import type { PollKind } from './kinds/index.ts';
import type { Language } from './languages.ts';
import type { Logo } from './logo.ts';
import type { Look } from './look.ts';
import type { Phase, Poll, PollId, RoomCode, RoundId } from './polls.ts';
import type { QuestionRules, QuestionStage } from './questions.ts';
import type { Board, OwnScore, Teams } from './quiz.ts';
import type { ShownReplay } from './replay.ts';
import type { Undoable } from './undo.ts';

/** `moderator`: connected `as: 'host'` with a moderator's key. */
export type Role = 'phone' | 'screen' | 'host' | 'moderator';

/**
 * Weighted counts of one round. `counts` is aligned with the view's `keys` and absent while results are hidden
 * from the one who reads. `tallyVersion` only grows within a round.
 */
export interface Tally {
  readonly tallyVersion: number;
  readonly ballots: number;
  readonly counts?: readonly number[];
  /** What `counts` counts where that is not known beforehand, such as words: in place of the view's `keys`. */
  readonly keys?: readonly string[];
  /** How many keys are left out here, and what they weigh together. Absent: none are. */
  readonly rest?: Rest;
  /** What the kind says of the tally beyond counts (protocol/kinds). Absent like `counts`. */
  readonly summary?: object;
}

export interface Rest {
  readonly keys: number;
  readonly weight: number;
}

export interface RoundView {
  readonly id: RoundId;
  /** 1 for the poll's first run, 2 after one rerun, ... */
  readonly number: number;
  readonly phase: Phase;
  readonly resultsShown: boolean;
  /** Ballots are kept with names (X5). Absent: nobody can tell who chose what. */
  readonly named?: true;
  /** Connected when voting closed, for a quorum. Absent: it is open, or nobody counted. */
  readonly voters?: number;
}

export interface ChatRules {
  /** May people write? */
  readonly enabled: boolean;
  /** Does the screen show the chat panel? */
  readonly onScreen: boolean;
}

export interface Announcement {
  readonly id: string;
  readonly text: string;
  readonly at: number;
}

export type NameRule = 'optional' | 'required';

/** What everybody in a room may know. `version` only grows within a room. */
interface RoomView {
  readonly version: number;
  /** Server time at which this was composed, ms: countdowns run by it, whatever the device's clock says. */
  readonly now: number;
  readonly room: { readonly code: RoomCode; readonly title: string };
  /** The poll as it is, or as it was asked in `round`. null: nothing is shown. */
  readonly poll: Poll | null;
  /** null: the poll is a draft, voting has not opened. */
  readonly round: RoundView | null;
  /** What `counts` counts, in order: option ids, or what else the poll's kind counts. */
  readonly keys: readonly string[];
  /** null while there is no round. */
  readonly tally: Tally | null;
  readonly chat: ChatRules;
  /** Absent: as `defaultTalk`. */
  readonly talk?: TalkRules;
  /** What the host tells everybody; null: nothing. */
  readonly announcement: Announcement | null;
  /** `required`: a vote is refused until the voter has a name. */
  readonly names: NameRule;
  /** Nobody new comes in. */
  readonly lock: boolean;
  /** The screen shows nothing. */
  readonly blank: boolean;
  /** Absent: nobody may ask. */
  readonly questions?: QuestionRules;
  /** What the screens show of the questions. Absent: nothing. */
  readonly questionStage?: QuestionStage;
  /** Absent: reactions are off. */
  readonly reactions?: true;
  /** Absent: nobody is in a team. */
  readonly teams?: Teams;
}

export interface PhoneView extends RoomView {
  readonly as: 'phone';
}

export interface Join {
  /** The address people get, with the code: `http://192.168.1.20:3000/482913`. Never localhost unless nothing else exists. */
  readonly url: string;
  /** PUBLIC_URL was set: pages must show `url` even when they were opened elsewhere. */
  readonly fixed: boolean;
}

export interface ScreenView extends RoomView {
  readonly as: 'screen';
  readonly join: Join;
  readonly look: Look;
  readonly logo: Logo | null;
  /** Two rounds shown side by side in place of the result, the earlier choice first; null: none. */
  readonly compare: readonly [RoundSummary, RoundSummary] | null;
  /** Shown in place of the result; null: none is. */
  readonly replay: ShownReplay | null;
  /** How the quiz stands, in place of the result. Absent: it is not shown. */
  readonly board?: Board;
  /** Some of those who chose one option, beside the result. Absent: none are shown. */
  readonly voices?: ShownVoices;
}

/** A kept round, newest first. */
export interface RoundSummary {
  readonly id: RoundId;
  readonly number: number;
  readonly phase: Phase['phase'];
  readonly question: string;
  readonly kind: PollKind;
  /** The kind's settings, as it was asked. */
  readonly ask: object;
  /** Tally keys with what they say; `counts` in the same order. */
  readonly keys: readonly string[];
  readonly labels: readonly string[];
  readonly counts: readonly number[];
  readonly ballots: number;
  readonly rest?: Rest;
  readonly summary?: object;
  /** Its rerun was taken back: it stays with its ballots and is no longer one of the poll's runs. */
  readonly archived: boolean;
  /** What it decides, if anything, with the voters connected at its close, if they were counted. */
  readonly decision?: Decision;
  readonly voters?: number;
}

/** Counts are there always, hidden or not. */
interface ConsoleView extends RoomView {
  readonly join: Join;
  readonly deck: readonly Poll[];
  readonly shown: PollId | null;
  /** The shown poll's earlier rounds, newest first, without the current one. */
  readonly earlier: readonly RoundSummary[];
  /** Who was sent away, newest last. */
  readonly banned: readonly Ban[];
  /** Of the room's pages, for who has not chosen one; null: as each browser wishes. */
  readonly language: Language | null;
  /** Of the screens. */
  readonly look: Look;
  readonly logo: Logo | null;
  /** The two rounds that the screens show side by side. */
  readonly compare: readonly [RoundId, RoundId] | null;
  /** What the screens replay just now. */
  readonly replay: ShownReplay | null;
  /** The room is deleted, with everything in it, so many days after it was last used. Absent: it stays. */
  readonly keepDays?: number;
  /** How the quiz stands, on the screens or not. Absent: no right answer was revealed. */
  readonly board?: Board;
  /** What keeps lines back by itself. Absent: as `defaultGuard`. */
  readonly guard?: ChatGuard;
  /** Who may not write, newest last. Absent: nobody. */
  readonly muted?: readonly Mute[];
  /** What the screens show of those who chose one option. */
  readonly voices?: ShownVoices;
}

/** A voter that may not come in. Who it is, only the server knows. */
export interface Ban {
  readonly number: number;
  /** As it stood on the line that was the reason; null: it had none. */
  readonly name: string | null;
  readonly at: number;
}

export interface HostView extends ConsoleView {
  readonly as: 'host';
  /** Grows with every change of deck or title; `If-Match` of a deck's file names it. */
  readonly deckVersion: number;
  readonly passcode: string | null;
  readonly hostKeys: readonly HostKey[];
  /** Newest last. */
  readonly undo: readonly Undoable[];
}

/** A host's view without what only hosts may know and do. */
export interface ModeratorView extends ConsoleView {
  readonly as: 'moderator';
}

export type View = PhoneView | ScreenView | HostView | ModeratorView;

/** This voter alone: sent after `view`, and to all the voter's sockets after each of their commits. */
export interface Me {
  readonly token?: string;
  readonly name: string | null;
  readonly ballots: Readonly<Record<string, { readonly choice: string | null; readonly n: number }>>;
  /**
   * The number of the key this connection came with: host, moderator, or a screen that was opened with a host's key and
   * may therefore steer. Only when joining; absent when a screen came with a key that is revoked or a moderator's.
   */
  readonly key?: number;
  /** Absent: no right answer was revealed. */
  readonly quiz?: OwnScore;
  /** The place of the team this voter is in. Absent: in none. */
  readonly team?: number;
  /** `seq` of this voter's own lines among the newest, so that they read "You". Only when joining. */
  readonly lines?: readonly number[];
  /** Own lines that wait. Only when joining. */
  readonly held?: readonly OwnHeldLine[];
  /** Rounds for which this voter has given a reason. Only when joining. */
  readonly voices?: readonly RoundId[];
  /** Server time in ms, for the offset of `castAt`. */
  readonly now: number;
}

export interface Update extends Tally {
  readonly round: RoundId;
}

/** `votes` is absent while results are hidden. */
export interface BareOption {
  readonly label: string;
  readonly votes?: number;
  readonly color: string;
}

/** What a bare client gets as `update`, keyed by the place of an option, or of what else is counted. */
export type BareUpdate = Readonly<Record<string, BareOption>>;

/** Written into the page's HTML as JSON, so that the first response can show and vote. */
export interface PageStart<V extends View = View> {
  readonly view: V;
  readonly me?: Me;
}
