import type { WordsAsk } from '#protocol/kinds/words';
import { limits } from '#protocol/limits';
import { wordsWords as words } from '../../words/en/kinds/words.ts';
import type { EditorProps } from '../editors.ts';
import { HoldField } from '../kit/hold-field.tsx';

export function Editor({ ask, onChange }: EditorProps) {
  const { max, hold } = ask as WordsAsk;
  return (
    <>
      <label class="field">
        <span class="field__label">{words.maxTitle}</span>
        <input
          class="input tabular"
          type="number"
          inputMode="numeric"
          min={1}
          max={limits.maxWords}
          value={max === 0 ? '' : max}
          onInput={({ currentTarget: { value } }) => onChange({ max: Number(value), hold })}
        />
      </label>
      <HoldField isHeld={hold} onChange={(next) => onChange({ max, hold: next })} />
    </>
  );
}

export function problemOf(ask: object): string | null {
  const { max } = ask as WordsAsk;
  const isFit = Number.isInteger(max) && max >= 1 && max <= limits.maxWords;
  return isFit ? null : words.needsMax(limits.maxWords);
}
