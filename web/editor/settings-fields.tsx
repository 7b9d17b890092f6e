import type { PollSettings } from '#protocol/polls';
import { editorWords } from '../words/en/editor.ts';
import './editor.css';

interface SettingsFieldsProps {
  readonly settings: PollSettings;
  readonly onChange: (settings: PollSettings) => void;
}

export function SettingsFields({ settings, onChange }: SettingsFieldsProps) {
  return (
    <fieldset class="choices">
      <legend class="field__label">{editorWords.resultsTitle}</legend>
      {(['live', 'hidden'] as const).map((results) => (
        <label key={results} class="choices__one">
          <input
            type="radio"
            name="results"
            checked={settings.results === results}
            onChange={() => onChange({ ...settings, results })}
          />
          {results === 'live' ? editorWords.resultsLive : editorWords.resultsHidden}
        </label>
      ))}
      <label class="choices__one">
        <input
          type="checkbox"
          checked={settings.changeable}
          onChange={(event) => onChange({ ...settings, changeable: event.currentTarget.checked })}
        />
        {editorWords.changeable}
      </label>
    </fieldset>
  );
}
