import { type Decision, isSameDecision } from './decision.ts';
import type { AskOf, PollKind } from './kinds/index.ts';
import { isSameJson } from './plain-json.ts';
import { isSameQuiz, type Quiz } from './quiz.ts';

export type { PollKind } from './kinds/index.ts';

/** Ids of different things never mix: a brand exists for the compiler only. */
declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

export type RoomCode = Id<'RoomCode'>;
export type PollId = Id<'PollId'>;
export type RoundId = Id<'RoundId'>;
export type OptionId = Id<'OptionId'>;
export type VoterId = Id<'VoterId'>;

/** An option to vote for. Its place in the list gives its letter and its colour. */
export interface Option {
  readonly id: OptionId;
  readonly label: string;
}

export interface PollSettings {
  /** May a voter choose again, or withdraw, while the round is open? */
  readonly changeable: boolean;
  /** Do voters and screen see the tally while votes arrive, or only after `poll:reveal`? */
  readonly results: 'live' | 'hidden';
  /** May phones see shown results while they can still vote and have not? (protocol/README.md, V10) */
  readonly phones: 'always' | 'after-voting';
  /** Voting closes by itself this long after it was opened, s. null: it stays open until it is closed. */
  readonly timeLimitS: number | null;
  /** What its result decides; null: it is asked for its own sake. */
  readonly decision: Decision | null;
  /** null: nothing is right or wrong here. */
  readonly quiz: Quiz | null;
}

/** What a poll gets whose maker says nothing, and what polls have that were stored before a setting existed. */
export const defaultSettings: PollSettings = {
  changeable: true,
  results: 'live',
  phones: 'always',
  timeLimitS: null,
  decision: null,
  quiz: null,
};

interface PollBase {
  readonly id: PollId;
  /** Raised by every edit; an edit names the version it was made from. */
  readonly version: number;
  readonly question: string;
  readonly settings: PollSettings;
}

/** A poll of one kind. */
export interface PollOf<K extends PollKind> extends PollBase {
  readonly kind: K;
  /** None where the kind has none. */
  readonly options: readonly Option[];
  /** The kind's own settings (kinds/). */
  readonly ask: AskOf<K>;
}

/** One question of a kind. */
export type Poll = { [K in PollKind]: PollOf<K> }[PollKind];
export type ChoicePoll = PollOf<'choice'>;

/** A round's phase. Times are server time in ms since 1970. `draft` is a poll that has no round yet. */
export type Phase =
  /** `closesAt`: the countdown's end; null: none runs. */
  | { readonly phase: 'open'; readonly openedAt: number; readonly closesAt: number | null }
  | { readonly phase: 'closing'; readonly openedAt: number; readonly closedAt: number; readonly acceptUntil: number }
  | { readonly phase: 'closed'; readonly openedAt: number; readonly closedAt: number };

/** Do two polls ask the same? Options count by id and label, the kind's settings count; the time limit is no part of what is asked. */
export function isAskedAs(one: Poll, other: Poll): boolean {
  return (
    one.kind === other.kind &&
    one.question === other.question &&
    isSameJson(one.ask, other.ask) &&
    one.options.length === other.options.length &&
    one.options.every(({ id, label }, index) => {
      const option = other.options[index];
      return option?.id === id && option.label === label;
    }) &&
    isSameSettings({ ...one.settings, timeLimitS: null }, { ...other.settings, timeLimitS: null })
  );
}

export function isSameSettings(one: PollSettings, other: PollSettings): boolean {
  return (
    one.changeable === other.changeable &&
    one.results === other.results &&
    one.phones === other.phones &&
    one.timeLimitS === other.timeLimitS &&
    isSameDecision(one.decision, other.decision) &&
    isSameQuiz(one.quiz, other.quiz)
  );
}

/** UTF-8 bytes of a poll's texts and its kind's settings in JSON, without their quotes and braces: what `limits.maxPollBytes` counts travels as it is. */
export function pollBytes(question: string, labels: readonly string[], ask: unknown = {}): number {
  const marks = 4;
  const text = JSON.stringify([question, ...labels].join('')) + (JSON.stringify(ask) ?? '');
  return new TextEncoder().encode(text).length - marks;
}

/** One voter's choice as it travels and is stored: a text whose form its kind decides, such as an option's id. */
export type Choice = string;

/** The join code as people read it aloud: "482 913". */
export function spokenCode(code: string): string {
  return code.length === 6 ? `${code.slice(0, 3)} ${code.slice(3)}` : code;
}

/** A, B, ... Z, AA, AB: the letter beside an option's colour. `index` from 0. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
