import { useState } from 'preact/hooks';
import { type Decision, defaultDecision } from '#protocol/decision';
import { limits } from '#protocol/limits';
import { letterOf } from '#protocol/polls';
import type { Share } from '#protocol/share';
import { decisionEditorWords as words } from '../words/en/decision-editor.ts';
import './decision-fields.css';
import type { OptionDraft } from './draft.ts';

interface DecisionFieldsProps {
  readonly decision: Decision | null;
  readonly options: readonly OptionDraft[];
  /** What the kind usually decides; null: it depends on its options. */
  readonly usual?: Decision | null;
  readonly onChange: (decision: Decision | null) => void;
}

/** What the result decides: one line until it is switched on. */
export function DecisionFields({ decision, options, usual: usually = null, onChange }: DecisionFieldsProps) {
  // Two options are most often a motion and its refusal.
  const usual = usually ?? { ...defaultDecision, motion: options.length === 2 ? 0 : null };
  return (
    <fieldset class="choices">
      <legend class="field__label">{words.title}</legend>
      <label class="choices__one">
        <input
          type="checkbox"
          checked={decision !== null}
          onChange={(event) => onChange(event.currentTarget.checked ? usual : null)}
        />
        {words.decides}
      </label>
      {decision && <Parts decision={decision} options={options} onChange={onChange} />}
    </fieldset>
  );
}

function Parts({ decision, options, onChange }: DecisionFieldsProps & { decision: Decision }) {
  const { rule, motion, abstention, base, quorum } = decision;
  const set = (change: Partial<Decision>) => onChange({ ...decision, ...change });
  const [isOwn, setOwn] = useState(!Object.hasOwn(words.rules, rule));
  const letters = options.map(({ label }, place) => [String(place), `${letterOf(place)} ${label}`] as const);
  const without = (taken: number | null) => letters.filter((_, place) => place !== taken);
  const kind = quorum === null ? 'none' : typeof quorum === 'number' ? 'ballots' : 'share';
  return (
    <div class="decision">
      <Choice
        label={words.rule}
        value={isOwn ? 'own' : rule}
        ways={[...Object.entries(words.rules), ['own', words.own]]}
        onChoose={(way) => {
          setOwn(way === 'own');
          set({ rule: way === 'own' ? '60%' : (way as Decision['rule']) });
        }}
      >
        {isOwn && <ShareInput label={words.ownShare} share={rule} onInput={(share) => set({ rule: share })} />}
      </Choice>
      <Choice
        label={words.motion}
        value={motion === null ? '' : String(motion)}
        ways={[['', words.anyOption], ...without(abstention)]}
        onChoose={(place) => set({ motion: place === '' ? null : Number(place) })}
      />
      <Choice
        label={words.abstention}
        value={abstention === null ? '' : String(abstention)}
        ways={[['', words.noOption], ...without(motion)]}
        onChoose={(place) => set({ abstention: place === '' ? null : Number(place) })}
      />
      {abstention !== null && rule !== 'simple' && (
        <Choice
          label={words.base}
          value={base}
          ways={Object.entries(words.bases)}
          onChoose={(way) => set({ base: way as Decision['base'] })}
        />
      )}
      <Choice
        label={words.quorum}
        value={kind}
        ways={Object.entries(words.quorums)}
        onChoose={(way) => set({ quorum: way === 'none' ? null : way === 'share' ? '50%' : 20 })}
      >
        {typeof quorum === 'number' && (
          <input
            class="input tabular"
            type="number"
            inputMode="numeric"
            min={1}
            max={limits.maxQuorum}
            aria-label={words.quorumBallots}
            value={quorum === 0 ? '' : quorum}
            onInput={(event) => set({ quorum: Number(event.currentTarget.value) })}
          />
        )}
        {typeof quorum === 'string' && (
          <ShareInput label={words.quorumShare} share={quorum} onInput={(share) => set({ quorum: share })} />
        )}
      </Choice>
      <p class="field__hint">{words.hint}</p>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly ways: readonly (readonly [value: string, words: string])[];
  readonly onChoose: (value: string) => void;
  readonly children?: preact.ComponentChildren;
}

function Choice({ label, value, ways, onChoose, children }: ChoiceProps) {
  return (
    <div class="decision__row">
      <label class="field">
        <span class="field__label">{label}</span>
        <select class="input" value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
          {ways.map(([way, text]) => (
            <option key={way} value={way}>
              {text}
            </option>
          ))}
        </select>
      </label>
      {children}
    </div>
  );
}

/** May hold what is no share while it is being typed. */
function ShareInput({ label, share, onInput }: { label: string; share: string; onInput: (share: Share) => void }) {
  return (
    <input
      class="input tabular"
      inputMode="text"
      maxLength={12}
      aria-label={label}
      placeholder={words.shareExample}
      value={share}
      onInput={(event) => onInput(event.currentTarget.value as Share)}
    />
  );
}
