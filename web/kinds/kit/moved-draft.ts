import type { KeptDraft } from './kept-draft.ts';

/** What a form holds, and for which round. */
export interface Held<D> {
  /** null: voting has not opened yet. */
  readonly round: string | null;
  readonly kept: KeptDraft<D> | null;
  /** It was begun for another round of the question. */
  readonly isMoved: boolean;
}

/**
 * What a form holds in this round. What somebody has in hand goes along when their question is asked anew or changes; what
 * was sent stays with the round it was sent in.
 */
export function heldIn<D>(
  round: string | null,
  read: (round: string) => KeptDraft<D> | null,
  before?: Held<D>,
): Held<D> {
  if (before?.round === round) return before;
  if (before?.kept && !before.kept.isSent) return { round, kept: before.kept, isMoved: true };
  return { round, kept: round === null ? null : read(round), isMoved: false };
}
