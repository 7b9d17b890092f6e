import type { RefObject } from 'preact';
import { editorWords } from '../words/en/editor.ts';
import { type PollDraft, withKind } from './draft.ts';
import { KindFields } from './kind-fields.tsx';
import { KindPicker } from './kind-picker.tsx';
import { SettingsFields } from './settings-fields.tsx';
import './editor.css';

interface PollFieldsProps {
  readonly draft: PollDraft;
  readonly isDisabled?: boolean;
  readonly onChange: (draft: PollDraft) => void;
  readonly questionRef?: RefObject<HTMLTextAreaElement | null>;
}

/** Everything a poll is made of. */
export function PollFields({ draft, isDisabled = false, onChange, questionRef }: PollFieldsProps) {
  return (
    <fieldset role="presentation" class="poll-fields" disabled={isDisabled}>
      <KindPicker kind={draft.kind} onChoose={(kind) => onChange(withKind(draft, kind))} />
      <label class="field">
        <span class="field__label">{editorWords.question}</span>
        <textarea
          class="input"
          rows={2}
          dir="auto"
          value={draft.question}
          {...(questionRef ? { ref: questionRef } : {})}
          onInput={(event) => onChange({ ...draft, question: event.currentTarget.value })}
        />
      </label>
      <KindFields draft={draft} onChange={onChange} />
      <SettingsFields
        kind={draft.kind}
        settings={draft.settings}
        options={draft.options}
        onChange={(settings) => onChange({ ...draft, settings })}
      />
    </fieldset>
  );
}
