import { useSignalEffect } from '@preact/signals';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Poll } from '#protocol/polls';
import type { HostView } from '#protocol/views';
import { PollFields } from '../../editor/poll-fields.tsx';
import type { Session } from '../../state/session.ts';
import { deckWords } from '../../words/en/deck.ts';
import { Conflict } from './conflict.tsx';
import type { Drafts } from './drafts.ts';
import { createWriting, type Writing } from './writing.ts';
import './writing.css';

interface WritingFormProps {
  readonly session: Session<HostView>;
  readonly poll: Poll;
  readonly isRunning: boolean;
  readonly drafts: Drafts;
  readonly onDone: () => void;
}

function later(run: () => void, ms: number) {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}

/** A poll of the deck while it is written, in its place. It saves itself. */
export function WritingForm({ session, poll, isRunning, drafts, onDone }: WritingFormProps) {
  const [writing] = useState(() =>
    createWriting(poll, { drafts, later, send: (edit) => session.order('deck:edit', edit) }),
  );
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => writing.stop, [writing]);
  useEffect(() => writing.see(poll), [writing, poll]);
  useEffect(() => {
    writing.isRunning.value = isRunning;
  }, [writing, isRunning]);
  // Back after a loss: what could not be sent is sent.
  useSignalEffect(() => {
    if (session.link.value.state === 'online' && writing.trouble.peek() === deckWords.offline) void writing.save();
  });

  async function end() {
    await writing.save();
    if (!writing.isChanged.value || writing.isRunning.value) onDone();
  }

  const draft = writing.draft.value;
  const theirs = writing.theirs.value;
  const isChanged = writing.isChanged.value;
  const isBad = writing.trouble.value !== null || theirs !== null;
  return (
    <form
      class="writing"
      noValidate
      aria-labelledby={title}
      onSubmit={(event) => {
        event.preventDefault();
        void end();
      }}
      onFocusOut={({ relatedTarget }) => {
        // Whoever goes on to "discard" wants nothing saved.
        if (!(relatedTarget instanceof HTMLButtonElement && relatedTarget.form)) void writing.save();
      }}
    >
      <div class="writing__head">
        <h3 id={title} class="writing__title" ref={heading} tabIndex={-1}>
          {deckWords.editTitle}
        </h3>
        {/* The same in short; the sentence at the foot is read aloud. */}
        <span class="writing__mark" data-bad={isBad} aria-hidden="true">
          {isBad ? deckWords.unsaved : stateOf(writing)}
        </span>
      </div>
      {isRunning && <p class="note note--warn">{deckWords.running}</p>}
      {theirs && (
        <Conflict theirs={theirs} mine={draft} onTheirs={writing.takePresent} onMine={() => void writing.keepMine()} />
      )}
      <PollFields draft={draft} isDisabled={isRunning} onChange={writing.change} />
      <div class="writing__foot">
        <p class="writing__state" data-say="soon" data-bad={isBad}>
          {stateOf(writing)}
        </p>
        <div class="writing__actions">
          <button type="submit" class="button" disabled={theirs !== null}>
            {isRunning && isChanged ? deckWords.closeKept : deckWords.done}
          </button>
          {isChanged && !theirs && (
            <button
              type="button"
              class="button button--plain"
              // The field keeps the focus: leaving it would save.
              onMouseDown={(event) => event.preventDefault()}
              onClick={writing.takePresent}
            >
              {deckWords.discard}
            </button>
          )}
        </div>
      </div>
    </form>
  );
}

function stateOf(writing: Writing): string {
  if (writing.isSending.value) return deckWords.saving;
  if (writing.theirs.value) return deckWords.notSaved(deckWords.conflictAbove);
  if (writing.trouble.value !== null) return deckWords.notSaved(writing.trouble.value);
  if (writing.isChanged.value) return deckWords.unsaved;
  return writing.isSaved.value ? deckWords.saved : '';
}
