import { useId } from 'preact/hooks';
import { fitsNumbers, isInRange, isNumberOf, type NumberAsk } from '#protocol/kinds/number';
import { limits } from '#protocol/limits';
import { numberWords as words } from '../../words/en/kinds/number.ts';
import type { EditorProps } from '../editors.ts';
import './editor.css';
import { Amount } from './amount.tsx';

/** The unit, what may be answered, and what is right. */
export function Editor({ ask, onChange }: EditorProps) {
  const asked = ask as NumberAsk;
  const hint = useId();
  const set = (change: Partial<NumberAsk>) => onChange({ ...asked, ...change });
  const { right } = asked;
  return (
    <>
      <div class="estimate-fields">
        <label class="field">
          <span class="field__label">{words.unit}</span>
          <input
            class="input"
            dir="auto"
            maxLength={limits.maxUnitChars}
            placeholder={words.unitExample}
            value={asked.unit}
            onInput={({ currentTarget: { value } }) => set({ unit: value })}
          />
        </label>
        <label class="field">
          <span class="field__label">{words.decimals}</span>
          <select
            class="input"
            value={asked.decimals}
            onChange={({ currentTarget: { value } }) => set({ decimals: Number(value) })}
          >
            {Array.from({ length: limits.maxDecimals + 1 }, (_, decimals) => (
              <option key={decimals} value={decimals}>
                {decimals}
              </option>
            ))}
          </select>
        </label>
        <Amount label={words.least} value={asked.min} placeholder={words.any} onChange={(min) => set({ min })} />
        <Amount label={words.greatest} value={asked.max} placeholder={words.any} onChange={(max) => set({ max })} />
      </div>
      <fieldset class="choices" aria-describedby={hint}>
        <legend class="field__label">{words.rightTitle}</legend>
        <label class="choices__one">
          <input
            type="checkbox"
            checked={right !== null}
            onChange={({ currentTarget: { checked } }) => set({ right: checked ? { value: 0, tolerance: 0 } : null })}
          />
          {words.hasRight}
        </label>
        {right && (
          <div class="estimate-fields">
            <Amount
              label={words.rightValue}
              value={right.value}
              onChange={(value) => set({ right: { ...right, value: value ?? Number.NaN } })}
            />
            <Amount
              label={words.tolerance}
              value={right.tolerance}
              onChange={(tolerance) => set({ right: { ...right, tolerance: tolerance ?? 0 } })}
            />
          </div>
        )}
        <p id={hint} class="field__hint">
          {words.rightHint}
        </p>
      </fieldset>
    </>
  );
}

export function problemOf(ask: object): string | null {
  const asked = ask as NumberAsk;
  const { unit, min, max, decimals, right } = asked;
  if (/[,<\\]/.test(unit)) return words.needsUnit;
  const isNumber = (value: number | null) => value === null || isNumberOf(value, decimals);
  if (![min, max, right?.value ?? null, right?.tolerance ?? null].every(isNumber)) return words.needsNumbers;
  if (min !== null && max !== null && min >= max) return words.needsRange;
  if (right && !isInRange(asked, right.value)) return words.needsRight;
  return fitsNumbers(asked) ? null : words.needsNumbers;
}
