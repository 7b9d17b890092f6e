import { useEffect, useState } from 'preact/hooks';
import type { Choice } from '#protocol/polls';
import type { InputProps } from '../input.tsx';
import { type KeptDraft, keepDraft, readDraft } from './kept-draft.ts';
import type { SendRowProps } from './send-row.tsx';

export interface DraftForm<D> {
  readonly empty: D;
  /** What a stored choice looks like while it is made. */
  readonly of: (choice: Choice) => D;
  /** The choice to send; null: something is missing. In the form in which the server stores it. */
  readonly choiceOf: (draft: D) => Choice | null;
  readonly isDraft: (stored: unknown) => stored is D;
}

export interface Drafting<D> {
  readonly value: D;
  readonly set: (next: D) => void;
  readonly state: SendRowProps['state'];
  readonly row: SendRowProps;
}

/**
 * A choice that takes more than one tap. What is being made stays through updates, views and reloads until it is counted;
 * what is counted is shown until somebody changes it.
 */
export function useDraft<D>(
  { round, choice, mark, isUsable, onChoose }: InputProps,
  { empty, of, choiceOf, isDraft }: DraftForm<D>,
): Drafting<D> {
  const [held, hold] = useState<KeptDraft<D> | null>(() => (round === null ? null : readDraft(round, isDraft)));
  function keep(next: KeptDraft<D> | null) {
    hold(next);
    if (round !== null) keepDraft(round, next);
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
