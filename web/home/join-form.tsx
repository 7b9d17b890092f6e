import { useRef, useState } from 'preact/hooks';
import type { RefusalCode } from '#protocol/errors';
import { homeWords, refusalWords } from '../words/en.ts';
import { findRoom, readCode } from './rooms.ts';

interface JoinFormProps {
  readonly base: string;
  readonly defaultRoom: string | null;
  readonly refusal: RefusalCode | null;
}

export function JoinForm({ base, defaultRoom, refusal }: JoinFormProps) {
  const [typed, setTyped] = useState('');
  const [trouble, setTrouble] = useState(refusal && refusalWords[refusal]);
  const [isLooking, setIsLooking] = useState(false);
  /** The same trouble once more is told once more. */
  const [tries, setTries] = useState(0);
  /** Whoever comes back to the field hears what was wrong; at once the page's voice says it, and twice would be too much. */
  const [isDescribed, setIsDescribed] = useState(trouble !== null);
  const field = useRef<HTMLInputElement>(null);

  async function join() {
    const code = readCode(typed);
    field.current?.focus();
    setTries(tries + 1);
    setIsDescribed(false);
    if (!code) return setTrouble(homeWords.sixDigits);
    setTrouble(null);
    setIsLooking(true);
    const found = await findRoom(base, code);
    if (found.ok) return location.assign(`${base}/${code}`);
    setIsLooking(false);
    return setTrouble(found.code === 'no-answer' ? homeWords.noAnswer : refusalWords[found.code]);
  }

  return (
    <section id="join" class="join" aria-labelledby="join-title">
      <h2 id="join-title" class="home__part">
        {homeWords.joinTitle}
      </h2>
      {defaultRoom && (
        <a class="button join__default" href={`${base}/${defaultRoom}`}>
          <span>{homeWords.openRoom}</span>
          <small class="tabular">{homeWords.openRoomHint(defaultRoom)}</small>
        </a>
      )}
      <form
        class="join__form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void join();
        }}
      >
        <div class="field">
          <label class="field__label" for="code">
            {homeWords.codeLabel}
          </label>
          <span class="field__hint" id="code-hint">
            {homeWords.codeHint}
          </span>
        </div>
        <div class="join__row">
          <input
            id="code"
            ref={field}
            class="input join__code tabular"
            dir="ltr"
            inputMode="numeric"
            autocomplete="off"
            enterkeyhint="go"
            maxLength={16}
            placeholder={homeWords.codePlaceholder}
            aria-describedby={isDescribed ? 'code-hint code-trouble' : 'code-hint'}
            aria-invalid={trouble !== null}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onBlur={() => setIsDescribed(true)}
          />
          <button type="submit" class={defaultRoom ? 'button button--quiet' : 'button'} disabled={isLooking}>
            {homeWords.join}
          </button>
        </div>
        <p key={tries} id="code-trouble" class="join__trouble" data-say="now">
          {trouble}
        </p>
        <p class="unseen" data-say="soon">
          {isLooking && homeWords.joining}
        </p>
      </form>
    </section>
  );
}
