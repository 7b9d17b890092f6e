import { useEffect, useId, useRef } from 'preact/hooks';
import { lookWords } from '../../words/en/look.ts';

/** What the picker begins with while the room has no colour of its own. */
const usual = '#4a38d8';

interface AccentFieldProps {
  readonly accent: string | null;
  readonly set: (accent: string | null) => void;
}

/** The room's own colour. The order leaves when a colour is chosen, not while somebody drags through all of them. */
export function AccentField({ accent, set }: AccentFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const element = input.current;
    // Preact's onChange is `input` for some fields: this is the browser's own, at the end of the choice.
    const chosen = () => element && set(element.value);
    element?.addEventListener('change', chosen);
    return () => element?.removeEventListener('change', chosen);
  });
  return (
    <div class="look__accent">
      <label class="field__label" for={id}>
        {lookWords.accent}
      </label>
      <input ref={input} id={id} type="color" class="look__color" value={accent ?? usual} />
      <button type="button" class="button button--quiet" disabled={accent === null} onClick={() => set(null)}>
        {lookWords.noAccent}
      </button>
      <p class="room__hint">{lookWords.accentHint}</p>
    </div>
  );
}
