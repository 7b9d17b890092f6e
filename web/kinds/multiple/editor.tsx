import { fitsPicks, type MultipleAsk } from '#protocol/kinds/multiple';
import { limits } from '#protocol/limits';
import { multipleWords as words } from '../../words/en/kinds/multiple.ts';
import type { EditorProps } from '../editors.ts';
import './editor.css';

/** How many options a ballot picks. */
export function Editor({ ask, onChange }: EditorProps) {
  const { min, max } = ask as MultipleAsk;
  return (
    <fieldset class="choices picks-range">
      <legend class="field__label">{words.pickTitle}</legend>
      <label class="field">
        <span class="field__hint">{words.least}</span>
        <input
          class="input tabular"
          type="number"
          inputMode="numeric"
          min={1}
          max={limits.maxOptions}
          value={min === 0 ? '' : min}
          onInput={({ currentTarget: { value } }) => onChange({ min: Number(value), max })}
        />
      </label>
      <label class="field">
        <span class="field__hint">{words.most}</span>
        <input
          class="input tabular"
          type="number"
          inputMode="numeric"
          min={1}
          max={limits.maxOptions}
          placeholder={words.all}
          value={max ?? ''}
          onInput={({ currentTarget: { value } }) => onChange({ min, max: value === '' ? null : Number(value) })}
        />
      </label>
    </fieldset>
  );
}

export function problemOf(ask: object, options: number): string | null {
  const { min, max } = ask as MultipleAsk;
  const isCount = (n: number) => Number.isInteger(n) && n >= 1;
  if (!isCount(min) || (max !== null && !isCount(max))) return words.needsCount;
  return fitsPicks({ min, max }, options) ? null : words.needsFit(options);
}
