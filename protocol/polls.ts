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
}

export const defaultSettings: PollSettings = { changeable: true, results: 'live' };

interface PollBase {
  readonly id: PollId;
  /** Raised by every edit; an edit names the version it was made from. */
  readonly version: number;
  readonly question: string;
  readonly settings: PollSettings;
}

export interface ChoicePoll extends PollBase {
  readonly kind: 'choice';
  readonly options: readonly Option[];
}

/** One question of a kind. Further kinds join this union. */
export type Poll = ChoicePoll;
export type PollKind = Poll['kind'];

/** A round's phase. Times are server time in ms since 1970. `draft` is a poll that has no round yet. */
export type Phase =
  | { readonly phase: 'open'; readonly openedAt: number }
  | { readonly phase: 'closing'; readonly openedAt: number; readonly closedAt: number; readonly acceptUntil: number }
  | { readonly phase: 'closed'; readonly openedAt: number; readonly closedAt: number };

/** UTF-8 bytes of a poll's texts, as `limits.maxPollBytes` counts them. */
export function pollBytes(question: string, labels: readonly string[]): number {
  return new TextEncoder().encode([question, ...labels].join('')).length;
}

/** One voter's choice as it travels: single choice takes an option id. `null` withdraws. */
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
