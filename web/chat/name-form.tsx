import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { limits } from '#protocol/limits';
import type { Session } from '../state/session.ts';
import { keptInTab } from '../state/storage.ts';
import { chatWords } from '../words/en/chat.ts';
import { chatPartsWords as parts } from '../words/en/chat-parts.ts';
import { refusedInChat } from '../words/en/chat-refusals.ts';
import './name.css';

interface NameFormProps {
  readonly session: Session;
  readonly label: string;
  readonly hint: string;
  readonly save: string;
  readonly cancel: string;
  /** May it be empty, for no name? */
  readonly isOptional?: boolean;
  /** A name to take, for who has none in mind. */
  readonly offered?: string;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** Asks for the name that this voter goes by. What is typed stays in the tab until it is saved or given up. */
export function NameForm({
  session,
  label,
  hint,
  save,
  cancel,
  isOptional,
  offered,
  onSaved,
  onCancel,
}: NameFormProps) {
  const place = `name-${session.view.peek()?.room.code}`;
  const [draft, setDraft] = useState(() => keptInTab.get(place) ?? session.me.peek()?.name ?? '');
  const [trouble, setTrouble] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const name = draft.trim() || null;
  const id = useId();

  useEffect(() => field.current?.focus(), []);

  function write(next: string) {
    keptInTab.set(place, next);
    setDraft(next);
  }

  function end(tell: () => void) {
    keptInTab.set(place, null);
    tell();
  }

  async function submit() {
    const answer = await session.rename(name);
    if (answer?.ok) end(onSaved);
    else setTrouble(answer === null ? chatWords.nameNotSaved : refusedInChat(answer.code));
  }

  return (
    <form
      class="name name--edit"
      onSubmit={(event) => {
        event.preventDefault();
        if (name !== null || isOptional) void submit();
      }}
    >
      <div class="field">
        <label class="field__label" for={id}>
          {label}
        </label>
        <input
          id={id}
          class="input"
          dir="auto"
          autocomplete="nickname"
          maxLength={limits.maxNameChars}
          value={draft}
          ref={field}
          aria-describedby={`${id}-hint`}
          onInput={(event) => write(event.currentTarget.value)}
        />
        <span id={`${id}-hint`} class="field__hint">
          {hint}
        </span>
      </div>
      {trouble && (
        <p class="note note--warn" data-say="now">
          {trouble}
        </p>
      )}
      {offered !== undefined && name === null && (
        <button type="button" class="name__offered" onClick={() => write(offered)}>
          {parts.offered(offered)}
        </button>
      )}
      <div class="name__actions">
        <button type="submit" class="button" disabled={name === null && !isOptional}>
          {save}
        </button>
        <button type="button" class="button button--quiet" onClick={() => end(onCancel)}>
          {cancel}
        </button>
      </div>
    </form>
  );
}
