import type { HeldReason, VoiceTag } from './chat.ts';

/**
 * `seq` names a line, `change` is the room's change counter at its last change. Lines stand in the order of `place`, which is `seq`
 * where it is absent: a line that was held comes at its publication.
 */
export type Line = { readonly seq: number; readonly change: number; readonly at: number; readonly place?: number } & (
  | SaidLine
  | { readonly kind: 'joined' | 'left'; readonly names: readonly string[]; readonly others: number }
  /** Of a poll. */
  | { readonly kind: 'opened' | 'closed'; readonly question: string }
);

export interface SaidLine {
  readonly kind: 'said';
  readonly name: string | null;
  /** Written by a host or moderator. */
  readonly host: boolean;
  readonly moderator?: true;
  readonly text: string;
  /** What its writer voted for, and tells. */
  readonly voice?: VoiceTag;
  /** The same was said so often. Absent: once. */
  readonly times?: number;
  /** Consoles only: it is not shown yet, or no more. */
  readonly held?: HeldReason;
}

export type LineChange =
  | { readonly change: number; readonly line: Line }
  | { readonly change: number; readonly removed: number };

/** Changes in order. `reset`: forget the lines you hold first, these are the newest. */
export interface ChatNews {
  readonly changes: readonly LineChange[];
  readonly reset?: true;
  /** Of a join: every change up to this one is in here or was known. What was on its way by then comes later and says nothing new. */
  readonly upTo?: number;
  /** Phones: so many more lines came before the last of these; `chat:older` has them. */
  readonly more?: number;
}
