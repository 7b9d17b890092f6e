import { useEffect, useRef, useState } from 'preact/hooks';
import { limits } from '#protocol/limits';
import type { Session } from '../state/session.ts';
import { refusedWords } from '../words/en/audience.ts';
import { chatWords } from '../words/en/chat.ts';

interface NameFormProps {
  readonly session: Session;
  readonly label: string;
  readonly hint: string;
  readonly save: string;
  readonly cancel: string;
  /** May it be empty, for no name? */
  readonly isOptional?: boolean;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** Asks for the name that this voter goes by. */
export function NameForm({ session, label, hint, save, cancel, isOptional, onSaved, onCancel }: NameFormProps) {
  const [draft, setDraft] = useState(session.me.peek()?.name ?? '');
  const [trouble, setTrouble] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const name = draft.trim() || null;

  useEffect(() => field.current?.focus(), []);

  async function submit() {
    const answer = await session.rename(name);
    if (answer?.ok) onSaved();
    else setTrouble(answer === null ? chatWords.nameNotSaved : refusedWords(answer.code));
  }

  return (
    <form
      class="name name--edit"
      onSubmit={(event) => {
        event.preventDefault();
        if (name !== null || isOptional) void submit();
      }}
    >
      <label class="field">
        <span class="field__label">{label}</span>
        <input
          class="input"
          dir="auto"
          autocomplete="nickname"
          maxLength={limits.maxNameChars}
          value={draft}
          ref={field}
          onInput={(event) => setDraft(event.currentTarget.value)}
        />
        <span class="field__hint">{hint}</span>
      </label>
      {trouble && (
        <p class="note note--warn" data-say="now">
          {trouble}
        </p>
      )}
      <div class="name__actions">
        <button type="submit" class="button" disabled={name === null && !isOptional}>
          {save}
        </button>
        <button type="button" class="button button--quiet" onClick={onCancel}>
          {cancel}
        </button>
      </div>
    </form>
  );
}
