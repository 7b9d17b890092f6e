import { useId } from 'preact/hooks';
import { limits } from '#protocol/limits';
import { editorWords } from '../words/en/editor.ts';

/** What is offered when a time limit is switched on. */
const usualS = 60;

interface TimeLimitFieldProps {
  /** null: none. May be out of range while it is being typed; 0 is an empty field. */
  readonly seconds: number | null;
  readonly onChange: (seconds: number | null) => void;
}

export function TimeLimitField({ seconds, onChange }: TimeLimitFieldProps) {
  const hint = useId();
  const { minTimeLimitS, maxTimeLimitS } = limits;
  return (
    <>
      <label class="choices__one">
        <input
          type="checkbox"
          checked={seconds !== null}
          onChange={(event) => onChange(event.currentTarget.checked ? usualS : null)}
        />
        {editorWords.timeLimited}
      </label>
      {seconds !== null && (
        <div class="time-limit">
          <label class="time-limit__label">
            <input
              class="input tabular"
              type="number"
              inputMode="numeric"
              min={minTimeLimitS}
              max={maxTimeLimitS}
              step={1}
              aria-describedby={hint}
              value={seconds === 0 ? '' : seconds}
              onInput={(event) => onChange(Number(event.currentTarget.value))}
            />
            {editorWords.timeSeconds}
          </label>
          <span id={hint} class="field__hint">
            {editorWords.timeRange(minTimeLimitS, maxTimeLimitS)}
          </span>
        </div>
      )}
    </>
  );
}
