import { useEffect, useRef, useState } from 'preact/hooks';
import { limits } from '#protocol/limits';
import type { Poll } from '#protocol/polls';
import type { HostView } from '#protocol/views';
import { draftOf, editOf, emptyDraft, newPollOf, problemOf } from '../editor/draft.ts';
import { OptionRows } from '../editor/option-rows.tsx';
import { SettingsFields } from '../editor/settings-fields.tsx';
import type { Session } from '../state/session.ts';
import { editorWords } from '../words/en/editor.ts';
import { hostWords } from '../words/en/host.ts';
import { useOrders } from './orders.ts';
import { Trouble } from './trouble.tsx';
import './editor.css';

interface PollEditorProps {
  readonly session: Session<HostView>;
  readonly view: HostView;
  /** null: a new poll. */
  readonly poll: Poll | null;
  readonly onDone: () => void;
}

/** Writes a poll. The draft is this form's own: no view that arrives meanwhile takes away what was written. */
export function PollEditor({ session, view, poll, onDone }: PollEditorProps) {
  const [draft, setDraft] = useState(() => (poll ? draftOf(poll) : emptyDraft()));
  const [problem, setProblem] = useState<string | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  const orders = useOrders(session);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

  const isRunning = poll !== null && view.poll?.id === poll.id && (view.round?.phase.phase ?? 'closed') !== 'closed';
  const isOutdated = poll !== null && poll.version !== draft.version && !isSaving;

  async function save() {
    const found = problemOf(draft);
    setProblem(found);
    if (found !== null || isSaving) return;
    setIsSaving(true);
    const answer = await (poll
      ? orders.give('deck:edit', editOf(poll, draft))
      : orders.give('deck:add', newPollOf(draft)));
    setIsSaving(false);
    if (answer?.ok) onDone();
  }

  return (
    <form
      class="card editor"
      noValidate
      aria-labelledby="editor-title"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2 id="editor-title" class="host-part" ref={title} tabIndex={-1}>
        {poll ? hostWords.editTitle : hostWords.addTitle}
      </h2>
      {isRunning && <p class="note note--warn">{hostWords.editWhen}</p>}
      {isOutdated && poll && (
        <div class="note note--warn editor__conflict" role="alert">
          <p>{hostWords.changedMeanwhile}</p>
          <button type="button" class="button button--quiet" onClick={() => setDraft(draftOf(poll))}>
            {hostWords.takeTheirs}
          </button>
          <button
            type="button"
            class="button button--quiet"
            onClick={() => setDraft({ ...draft, version: poll.version })}
          >
            {hostWords.keepMine}
          </button>
        </div>
      )}
      <fieldset class="editor__fields" disabled={isRunning}>
        <label class="field">
          <span class="field__label">{editorWords.question}</span>
          <textarea
            class="input"
            rows={2}
            dir="auto"
            maxLength={limits.maxQuestionChars}
            value={draft.question}
            onInput={(event) => setDraft({ ...draft, question: event.currentTarget.value })}
          />
        </label>
        <OptionRows draft={draft} onChange={setDraft} />
        <SettingsFields settings={draft.settings} onChange={(settings) => setDraft({ ...draft, settings })} />
      </fieldset>
      <Trouble text={problem ?? (isOutdated ? null : orders.trouble)} />
      <div class="editor__actions">
        <button type="submit" class="button" disabled={isRunning || isOutdated}>
          {isSaving ? hostWords.saving : poll ? hostWords.save : hostWords.add}
        </button>
        <button type="button" class="button button--plain" onClick={onDone}>
          {hostWords.cancel}
        </button>
      </div>
    </form>
  );
}
