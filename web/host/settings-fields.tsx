import type { PollSettings } from '#protocol/polls';
import { hostWords } from '../words/en/host.ts';

interface SettingsFieldsProps {
  readonly settings: PollSettings;
  readonly onChange: (settings: PollSettings) => void;
}

export function SettingsFields({ settings, onChange }: SettingsFieldsProps) {
  return (
    <fieldset class="choices">
      <legend class="field__label">{hostWords.resultsTitle}</legend>
      {(['live', 'hidden'] as const).map((results) => (
        <label key={results} class="choices__one">
          <input
            type="radio"
            name="results"
            checked={settings.results === results}
            onChange={() => onChange({ ...settings, results })}
          />
          {results === 'live' ? hostWords.resultsLive : hostWords.resultsHidden}
        </label>
      ))}
      <label class="choices__one">
        <input
          type="checkbox"
          checked={settings.changeable}
          onChange={(event) => onChange({ ...settings, changeable: event.currentTarget.checked })}
        />
        {hostWords.changeable}
      </label>
    </fieldset>
  );
}
