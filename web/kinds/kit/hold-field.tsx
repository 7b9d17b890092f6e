import { holdWords } from '../../words/en/kinds/hold.ts';

/** Are answers shown only after somebody has looked at them? */
export function HoldField({ isHeld, onChange }: { isHeld: boolean; onChange: (hold: boolean) => void }) {
  return (
    <fieldset class="choices">
      <legend class="field__label">{holdWords.title}</legend>
      <label class="choices__one">
        <input type="checkbox" checked={isHeld} onChange={(event) => onChange(event.currentTarget.checked)} />
        {holdWords.hold}
      </label>
    </fieldset>
  );
}
