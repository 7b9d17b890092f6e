import { fitsSteps, type ScaleAsk } from '#protocol/kinds/scale';
import { limits } from '#protocol/limits';
import { scaleWords as words } from '../../words/en/kinds/scale.ts';
import type { EditorProps } from '../editors.ts';
import './editor.css';

/** The steps, and what the ends mean. */
export function Editor({ ask, onChange }: EditorProps) {
  const scale = ask as ScaleAsk;
  const { from, to } = scale;
  const set = (change: Partial<ScaleAsk>) => onChange({ ...scale, ...change });
  const names = [
    ['low', words.low(from), words.lowExample],
    ['high', words.high(to), words.highExample],
  ] as const;
  return (
    <>
      <fieldset class="choices scale-range">
        <legend class="field__label">{words.rangeTitle}</legend>
        <label class="field">
          <span class="field__hint">{words.first}</span>
          <select
            class="input tabular"
            value={String(from)}
            onChange={({ currentTarget: { value } }) => set({ from: Number(value) })}
          >
            <option value="0">0</option>
            <option value="1">1</option>
          </select>
        </label>
        <label class="field">
          <span class="field__hint">{words.last}</span>
          <select
            class="input tabular"
            value={String(to)}
            onChange={({ currentTarget: { value } }) => set({ to: Number(value) })}
          >
            {lastSteps(scale).map((step) => (
              <option key={step} value={String(step)}>
                {step}
              </option>
            ))}
          </select>
        </label>
      </fieldset>
      {names.map(([end, label, example]) => (
        <label key={end} class="field">
          <span class="field__label">{label}</span>
          <input
            class="input"
            dir="auto"
            maxLength={limits.maxEndChars}
            placeholder={example}
            value={scale[end] ?? ''}
            onInput={({ currentTarget: { value } }) => set({ [end]: value === '' ? null : value })}
          />
        </label>
      ))}
    </>
  );
}

/** Those that the first step allows, and the one that is set. */
const lastSteps = ({ from, to }: ScaleAsk): readonly number[] =>
  Array.from({ length: limits.maxSteps + 1 }, (_, step) => step).filter(
    (step) => step === to || fitsSteps({ from, to: step }),
  );

export function problemOf(ask: object): string | null {
  return fitsSteps(ask as ScaleAsk) ? null : words.needsSteps(limits.minSteps, limits.maxSteps);
}
