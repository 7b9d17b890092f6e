import { useState } from 'preact/hooks';
import { readNumber } from '#protocol/kinds/number';
import { limits } from '#protocol/limits';

interface AmountProps {
  readonly label: string;
  /** null: the field is empty; NaN: what stands in it is no number. */
  readonly value: number | null;
  readonly placeholder?: string;
  readonly onChange: (value: number | null) => void;
}

function read(text: string): number | null {
  if (text.trim() === '') return null;
  const value = readNumber(text, limits.maxDecimals);
  return value === null ? Number.NaN : Number(value);
}

/** A number as it is typed, with comma or point: what is half written stays as it is. */
export function Amount({ label, value, placeholder, onChange }: AmountProps) {
  const [text, setText] = useState(value === null || Number.isNaN(value) ? '' : String(value));
  const isTyped = Object.is(read(text), value);
  return (
    <label class="field">
      <span class="field__label">{label}</span>
      <input
        class="input tabular"
        inputMode="decimal"
        maxLength={24}
        placeholder={placeholder}
        value={isTyped || Number.isNaN(value) ? text : (value ?? '')}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          onChange(read(currentTarget.value));
        }}
      />
    </label>
  );
}
