import type { RefObject } from 'preact';
import { limits } from '#protocol/limits';
import { editorWords } from '../words/en/editor.ts';
import type { PollDraft } from './draft.ts';
import { OptionRows } from './option-rows.tsx';
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
    <fieldset class="poll-fields" disabled={isDisabled}>
      <label class="field">
        <span class="field__label">{editorWords.question}</span>
        <textarea
          class="input"
          rows={2}
          dir="auto"
          maxLength={limits.maxQuestionChars}
          value={draft.question}
          {...(questionRef ? { ref: questionRef } : {})}
          onInput={(event) => onChange({ ...draft, question: event.currentTarget.value })}
        />
      </label>
      <OptionRows draft={draft} onChange={onChange} />
      <SettingsFields
        settings={draft.settings}
        options={draft.options}
        onChange={(settings) => onChange({ ...draft, settings })}
      />
    </fieldset>
  );
}
