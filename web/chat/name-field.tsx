import { useEffect, useRef, useState } from 'preact/hooks';
import { limits } from '#protocol/limits';
import type { Session } from '../state/session.ts';
import { UserText } from '../ui/user-text.tsx';
import { chatWords, refusalWords } from '../words/en.ts';

/** Under which name this voter writes: none at first, changed at any time. */
export function NameField({ session }: { session: Session }) {
  const [draft, setDraft] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const isEditing = draft !== null;
  const name = session.me.value?.name ?? null;

  useEffect(() => {
    if (isEditing) field.current?.focus();
  }, [isEditing]);

  if (draft === null) {
    return (
      <p class="name">
        <span class="name__now">
          {chatWords.writingAs} <b>{name === null ? chatWords.anonymous : <UserText text={name} />}</b>
        </span>
        <button type="button" class="name__change" onClick={() => setDraft(name ?? '')}>
          {name === null ? chatWords.addName : chatWords.changeName}
        </button>
      </p>
    );
  }

  async function save(text: string) {
    const answer = await session.rename(text.trim() || null);
    if (answer?.ok) setDraft(null);
    setTrouble(answer === null ? chatWords.nameNotSaved : answer.ok ? null : refusalWords[answer.code]);
  }

  return (
    <form
      class="name name--edit"
      onSubmit={(event) => {
        event.preventDefault();
        void save(draft);
      }}
    >
      <label class="field">
        <span class="field__label">{chatWords.name}</span>
        <input
          class="input"
          dir="auto"
          autocomplete="nickname"
          maxLength={limits.maxNameChars}
          value={draft}
          ref={field}
          onInput={(event) => setDraft(event.currentTarget.value)}
        />
        <span class="field__hint">{chatWords.nameHint}</span>
      </label>
      {trouble && (
        <p class="note note--warn" role="alert">
          {trouble}
        </p>
      )}
      <div class="name__actions">
        <button type="submit" class="button">
          {chatWords.saveName}
        </button>
        <button type="button" class="button button--quiet" onClick={() => setDraft(null)}>
          {chatWords.keepName}
        </button>
      </div>
    </form>
  );
}
