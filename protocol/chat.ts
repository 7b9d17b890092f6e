import type { RoundId } from './polls.ts';

/** Why a line is not shown yet: the host approves lines first, a word, a link of a newcomer, reports, or it waits for the reveal. */
export const heldReasons = ['approval', 'word', 'link', 'reports', 'reveal'] as const;
export type HeldReason = (typeof heldReasons)[number];

/** How a room talks, beyond whether it does (`ChatRules`). Everybody knows it. */
export interface TalkRules {
  /** Lines wait until a host or moderator approves them. */
  readonly hold: boolean;
  /** Nobody but hosts and moderators writes for now. */
  readonly paused: boolean;
  /** Seconds between two lines of one person; 0: as fast as anybody types. */
  readonly slowS: number;
  /** `anonymous`: lines carry no name, whoever has one. */
  readonly names: 'optional' | 'required' | 'anonymous';
  /** While the shown round hides its results, lines wait for the reveal. */
  readonly quiet: boolean;
  /** Who has voted may say why, tagged with what they chose. */
  readonly voices: boolean;
}

export const defaultTalk: TalkRules = {
  hold: false,
  paused: false,
  slowS: 0,
  names: 'optional',
  quiet: false,
  voices: false,
};

/** Languages that have a list of words; the lists are on the server. */
export const wordLanguages = [
  'ar',
  'cs',
  'da',
  'de',
  'en',
  'eo',
  'es',
  'fa',
  'fi',
  'fil',
  'fr',
  'hi',
  'hu',
  'it',
  'ja',
  'ko',
  'nl',
  'no',
  'pl',
  'pt',
  'ru',
  'sv',
  'th',
  'tr',
  'zh',
] as const;
export type WordLanguage = (typeof wordLanguages)[number];

/** What keeps lines back by itself. Only consoles know it: who knows the words writes around them. */
export interface ChatGuard {
  readonly words: 'off' | 'hold' | 'refuse';
  readonly languages: readonly WordLanguage[];
  /** The room's own words, besides those of the lists. */
  readonly ownWords: readonly string[];
  /** Links of newcomers wait for approval. */
  readonly links: boolean;
  /** So many people's reports hold a line; 0: none do. */
  readonly reports: number;
}

export const defaultGuard: ChatGuard = { words: 'off', languages: ['en'], ownWords: [], links: true, reports: 3 };

/** A voter that may not write. Who it is, only the server knows. */
export interface Mute {
  readonly number: number;
  readonly name: string | null;
  readonly at: number;
  /** Server time; null: until somebody lets them write again. */
  readonly until: number | null;
}

/** What somebody chose, on the line that says why. */
export interface VoiceTag {
  readonly round: RoundId;
  /** Keys of the round's poll: what weighs most on the ballot. */
  readonly keys: readonly string[];
}

/** This voter's own line that nobody else sees yet. */
export interface OwnHeldLine {
  readonly seq: number;
  readonly at: number;
  readonly text: string;
  readonly why: 'approval' | 'reveal';
  readonly voice?: VoiceTag;
}

/** Some of those who chose one option, on the screens. */
export interface ShownVoices {
  readonly round: RoundId;
  readonly key: string;
  readonly voices: readonly { readonly seq: number; readonly name: string | null; readonly text: string }[];
}

export const deedKinds = [
  'removed',
  'restored',
  'approved',
  'reported',
  'muted',
  'unmuted',
  'banned',
  'unbanned',
  'rules',
  'question-shown',
  'question-removed',
  'question-restored',
  'question-answered',
  'question-reopened',
  'question-replied',
  'question-merged',
  'question-parted',
  'question-rules',
] as const;
export type DeedKind = (typeof deedKinds)[number];

/** Who did what when, for hosts. The newest first where they are listed. */
export interface Deed {
  readonly number: number;
  readonly at: number;
  /** The number and label of the key; null: people's reports. */
  readonly by: { readonly key: number; readonly label: string; readonly rights: 'host' | 'moderator' } | null;
  readonly what: DeedKind;
  /** The line it was about. What stood there is not kept. */
  readonly line?: number;
  /** The question it was about. */
  readonly question?: number;
  /** Of the person it was about, where they had one. */
  readonly name?: string;
  /** What was set, as `chat:rules` or `questions:rules` says it, for how many minutes, or into which question. */
  readonly set?: object;
}
