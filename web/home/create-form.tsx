import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { limits } from '#protocol/limits';
import { emptyDraft, newPollOf, problemOf, withKind } from '../editor/draft.ts';
import { KindFields } from '../editor/kind-fields.tsx';
import { KindPicker } from '../editor/kind-picker.tsx';
import { SettingsFields } from '../editor/settings-fields.tsx';
import { editorWords, homeWords, refusalWords } from '../words/en.ts';
import { rememberRoom } from './own-rooms.ts';
import type { Ready } from './room-ready.tsx';
import { createRoom } from './rooms.ts';

interface CreateFormProps {
  readonly base: string;
  /** Somebody asked for it: the keyboard goes there. */
  readonly isWanted: boolean;
  readonly onCreated: (ready: Ready) => void;
}

export function CreateForm({ base, isWanted, onCreated }: CreateFormProps) {
  const [title, setTitle] = useState('');
  const [draft, setDraft] = useState(emptyDraft);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isCreating, setIsCreating] = useState(false);
  /** The same trouble once more is told once more. */
  const [tries, setTries] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (isWanted) heading.current?.focus();
  }, []);

  async function create() {
    if (isCreating) return;
    setTries(tries + 1);
    const problem = problemOf(draft);
    if (problem !== null) return setTrouble(problem);
    setTrouble(null);
    setIsCreating(true);
    const { id: _, ...poll } = newPollOf(draft);
    const answer = await createRoom(base, { ...(title.trim() ? { title: title.trim() } : {}), poll });
    setIsCreating(false);
    if (!answer.ok) return setTrouble(answer.code === 'no-answer' ? homeWords.noAnswer : refusalWords[answer.code]);
    const { code, links } = answer;
    rememberRoom({ code, title: title.trim() || draft.question.trim(), screen: links.screen, host: links.host });
    return onCreated({ code, links });
  }

  return (
    <form
      id="create"
      class="card create"
      noValidate
      aria-labelledby="create-title"
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <div>
        <h2 id="create-title" class="home__part" ref={heading} tabIndex={-1}>
          {homeWords.createTitle}
        </h2>
        <p class="home__hint">{homeWords.createHint}</p>
      </div>
      <KindPicker kind={draft.kind} onChoose={(kind) => setDraft(withKind(draft, kind))} />
      <label class="field">
        <span class="field__label">{editorWords.question}</span>
        <input
          class="input"
          dir="auto"
          placeholder={homeWords.questionPlaceholder}
          value={draft.question}
          onInput={(event) => setDraft({ ...draft, question: event.currentTarget.value })}
        />
      </label>
      <KindFields draft={draft} onChange={setDraft} />
      <SettingsFields
        kind={draft.kind}
        settings={draft.settings}
        options={draft.options}
        onChange={(settings) => setDraft({ ...draft, settings })}
      />
      <label class="field">
        <span class="field__label">{homeWords.roomTitle}</span>
        <input
          class="input"
          dir="auto"
          maxLength={limits.maxTitleChars}
          placeholder={homeWords.roomTitlePlaceholder}
          value={title}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
      </label>
      {trouble && (
        <p key={tries} class="note note--bad" data-say="now">
          {trouble}
        </p>
      )}
      <button type="submit" class="button" aria-disabled={isCreating}>
        {isCreating ? homeWords.creating : homeWords.create}
      </button>
    </form>
  );
}
