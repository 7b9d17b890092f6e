import { useEffect, useRef, useState } from 'preact/hooks';
import { limits } from '#protocol/limits';
import type { Link } from '../state/session.ts';
import { entryWords } from '../words/en/entry.ts';
import './passcode-form.css';

interface PasscodeFormProps {
  readonly link: Link & { readonly state: 'outside' };
  readonly onEnter: (passcode: string) => void;
}

/** Asks for the room's passcode. Shown as it is typed: it is said aloud in the hall, and typing blind goes wrong. */
export function PasscodeForm({ link, onEnter }: PasscodeFormProps) {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const { isTrying } = link;
  const trouble = !isTrying && (link.code === 'wrong-passcode' || link.code === 'slow-down') ? link.code : null;

  // A wrong one is typed over; after too many the server wants it typed once more.
  useEffect(() => {
    if (trouble === 'slow-down') setTyped('');
    if (!isTrying) field.current?.focus();
    if (trouble === 'wrong-passcode') field.current?.select();
  }, [trouble, isTrying]);

  return (
    <form
      class="passcode"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '' && !isTrying) onEnter(typed);
      }}
    >
      <label class="field">
        <span class="field__label">{entryWords.passcode}</span>
        <input
          ref={field}
          class="input passcode__field"
          dir="auto"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="go"
          maxLength={limits.maxPasscodeChars}
          aria-invalid={trouble !== null}
          readOnly={isTrying}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <p class="passcode__trouble" data-say="now">
        {trouble && entryWords.trouble[trouble]}
      </p>
      <button type="submit" class="button passcode__enter" disabled={typed.trim() === ''} aria-busy={isTrying}>
        {isTrying ? entryWords.entering : entryWords.enter}
      </button>
    </form>
  );
}
