import { useId } from 'preact/hooks';
import { factsOf, type PollKind } from '#protocol/kinds/index';
import type { PollSettings } from '#protocol/polls';
import { editorWords } from '../words/en/editor.ts';
import { DecisionFields } from './decision-fields.tsx';
import type { OptionDraft } from './draft.ts';
import { QuizFields } from './quiz-fields.tsx';
import { TimeLimitField } from './time-limit-field.tsx';
import './editor.css';

interface SettingsFieldsProps {
  readonly kind: PollKind;
  readonly settings: PollSettings;
  readonly options: readonly OptionDraft[];
  readonly onChange: (settings: PollSettings) => void;
}

/** How votes and results of a poll behave. */
export function SettingsFields({ kind, settings, options, onChange }: SettingsFieldsProps) {
  return (
    <div class="settings">
      <Either
        title={editorWords.resultsTitle}
        ways={{ live: editorWords.resultsLive, hidden: editorWords.resultsHidden }}
        chosen={settings.results}
        onChoose={(results) => onChange({ ...settings, results })}
      />
      <Either
        title={editorWords.phonesTitle}
        ways={{ always: editorWords.phonesAlways, 'after-voting': editorWords.phonesAfterVoting }}
        chosen={settings.phones}
        onChoose={(phones) => onChange({ ...settings, phones })}
      />
      <fieldset class="choices">
        <legend class="field__label">{editorWords.votesTitle}</legend>
        <label class="choices__one">
          <input
            type="checkbox"
            checked={settings.changeable}
            onChange={(event) => onChange({ ...settings, changeable: event.currentTarget.checked })}
          />
          {editorWords.changeable}
        </label>
        <TimeLimitField
          seconds={settings.timeLimitS}
          onChange={(timeLimitS) => onChange({ ...settings, timeLimitS })}
        />
      </fieldset>
      {factsOf(kind).decides && (
        <DecisionFields
          decision={settings.decision}
          options={options}
          usual={factsOf(kind).usualDecision ?? null}
          onChange={(decision) => onChange({ ...settings, decision })}
        />
      )}
      {factsOf(kind).right !== undefined && (
        <QuizFields
          kind={kind}
          quiz={settings.quiz}
          options={options}
          // Who sees what most have answered has half of the answer.
          onChange={(quiz) =>
            onChange({ ...settings, quiz, results: quiz && !settings.quiz ? 'hidden' : settings.results })
          }
        />
      )}
    </div>
  );
}

interface EitherProps<T extends string> {
  readonly title: string;
  readonly ways: Readonly<Record<T, string>>;
  readonly chosen: T;
  readonly onChoose: (way: T) => void;
}

function Either<T extends string>({ title, ways, chosen, onChoose }: EitherProps<T>) {
  // Several editors may stand on one page; radio buttons of one name exclude each other.
  const name = useId();
  return (
    <fieldset class="choices">
      <legend class="field__label">{title}</legend>
      {(Object.entries(ways) as [T, string][]).map(([way, words]) => (
        <label key={way} class="choices__one">
          <input type="radio" name={name} checked={chosen === way} onChange={() => onChoose(way)} />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
