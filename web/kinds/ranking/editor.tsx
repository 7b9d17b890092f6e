import type { RankingAsk } from '#protocol/kinds/ranking';
import { limits } from '#protocol/limits';
import { rankingWords as words } from '../../words/en/kinds/ranking.ts';
import type { EditorProps } from '../editors.ts';

/** How many options a ballot puts in order. */
export function Editor({ ask, onChange }: EditorProps) {
  const { top } = ask as RankingAsk;
  return (
    <label class="field">
      <span class="field__label">{words.topTitle}</span>
      <input
        class="input tabular"
        type="number"
        inputMode="numeric"
        min={1}
        max={limits.maxOptions}
        placeholder={words.all}
        value={top ?? ''}
        onInput={({ currentTarget: { value } }) => onChange({ top: value === '' ? null : Number(value) })}
      />
    </label>
  );
}

export function problemOf(ask: object, options: number): string | null {
  const { top } = ask as RankingAsk;
  return top === null || (Number.isInteger(top) && top >= 1 && top <= options) ? null : words.needsTop(options);
}
