import { useEffect, useState } from 'preact/hooks';
import type { Choice } from '#protocol/polls';
import type { InputProps } from '../input.tsx';
import { type KeptDraft, keepDraft, readDraft } from './kept-draft.ts';
import { type Held, heldIn } from './moved-draft.ts';
import type { SendRowProps } from './send-row.tsx';

export interface DraftForm<D> {
  readonly empty: D;
  /** What a stored choice looks like while it is made. */
  readonly of: (choice: Choice) => D;
  /** The choice to send; null: something is missing. In the form in which the server stores it. */
  readonly choiceOf: (draft: D) => Choice | null;
  readonly isDraft: (stored: unknown) => stored is D;
  /** What is left of a draft when the question has changed; left out: all of it. */
  readonly fitting?: (draft: D) => D;
}

export interface Drafting<D> {
  readonly value: D;
  readonly set: (next: D) => void;
  readonly state: SendRowProps['state'];
  readonly row: SendRowProps;
}

/**
 * A choice that takes more than one tap. What is being made stays through updates, views, reloads and new rounds of its
 * question until it is counted; what is counted is shown until somebody changes it.
 */
export function useDraft<D>(
  { round, choice, mark, isUsable, onChoose }: InputProps,
  { empty, of, choiceOf, isDraft, fitting = (draft) => draft }: DraftForm<D>,
): Drafting<D> {
  const read = (of: string) => readDraft(of, isDraft);
  const [before, hold] = useState<Held<D>>(() => heldIn(round, read));
  const now = heldIn(round, read, before);
  useEffect(() => {
    if (now === before) return;
    hold(now);
    if (!now.isMoved) return;
    if (before.round !== null) keepDraft(before.round, null);
    if (round !== null) keepDraft(round, now.kept);
  }, [round]);
  const held = now.kept && { ...now.kept, draft: fitting(now.kept.draft) };
  function keep(kept: KeptDraft<D> | null) {
    hold({ round, kept, isMoved: now.isMoved && kept?.isSent === false });
    if (round !== null) keepDraft(round, kept);
  }

  const made = held && choiceOf(held.draft);
  // Sent, but the ballot holds something else: it was refused, and is there to be sent again.
  const isUnderWay = held?.isSent === true && made === choice;
  const isEditing = held ? !isUnderWay : choice === null;
  const isCounted = isUnderWay && mark === 'counted';
  useEffect(() => {
    if (isCounted) keep(null);
  }, [isCounted]);

  const value = held?.draft ?? (choice === null ? empty : of(choice));
  const ready = choiceOf(value);
  return {
    value,
    set: (draft) => keep({ draft, isSent: false }),
    state: isEditing ? 'editing' : mark === 'sending' ? 'sending' : 'sent',
    row: {
      state: isEditing ? 'editing' : mark === 'sending' ? 'sending' : 'sent',
      isUsable,
      isReady: ready !== null,
      isMoved: now.isMoved,
      onSend() {
        if (ready === null || !isUsable) return;
        keep({ draft: value, isSent: true });
        onChoose(ready);
      },
      onChange: () => keep({ draft: value, isSent: false }),
      ...(choice === null ? {} : { onKeep: () => keep(null) }),
    },
  };
}
