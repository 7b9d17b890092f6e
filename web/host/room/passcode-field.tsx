import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { limits } from '#protocol/limits';
import { UserText } from '../../ui/user-text.tsx';
import { roomWords } from '../../words/en/room.ts';
import type { Orders } from '../orders.ts';

/** Sets, shows, changes and removes the passcode that phones are asked for. */
export function PasscodeField({ orders, passcode }: { orders: Orders; passcode: string | null }) {
  const [typed, setTyped] = useState('');
  const [isChanging, setIsChanging] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const hint = useId();
  useEffect(() => {
    if (isChanging) field.current?.focus();
  }, [isChanging]);

  async function set(next: string | null) {
    const answer = await orders.give('room:passcode', { passcode: next });
    if (!answer?.ok) return;
    setTyped('');
    setIsChanging(false);
  }

  if (passcode !== null && !isChanging) {
    return (
      <div class="room__passcode">
        <p>
          {roomWords.passcodeIs}{' '}
          <b class="room__spoken">
            <UserText text={passcode} />
          </b>
        </p>
        <div class="room__row">
          <button type="button" class="button button--quiet" onClick={() => setIsChanging(true)}>
            {roomWords.changePasscode}
          </button>
          <button
            type="button"
            class="button button--plain"
            aria-label={roomWords.clearPasscodeOf}
            onClick={() => void set(null)}
          >
            {roomWords.clearPasscode}
          </button>
        </div>
      </div>
    );
  }
  return (
    <form
      class="room__field"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void set(typed.trim());
      }}
    >
      <label class="field__label" for={id}>
        {roomWords.passcode}
      </label>
      <input
        id={id}
        ref={field}
        class="input"
        dir="auto"
        autocomplete="off"
        maxLength={limits.maxPasscodeChars}
        aria-describedby={hint}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <p id={hint} class="room__hint">
        {roomWords.passcodeHint(limits.minPasscodeChars, limits.maxPasscodeChars)}
      </p>
      <div class="room__row">
        <button type="submit" class="button button--quiet" disabled={typed.trim().length < limits.minPasscodeChars}>
          {roomWords.setPasscode}
        </button>
        {isChanging && (
          <button type="button" class="button button--plain" onClick={() => setIsChanging(false)}>
            {roomWords.keepPasscode}
          </button>
        )}
      </div>
    </form>
  );
}
