import { useId } from 'preact/hooks';
import type { PinAsk } from '#protocol/kinds/pin';
import { limits } from '#protocol/limits';
import { isPictureId } from '#protocol/pictures';
import { PictureField, PictureHint } from '../../editor/picture-field.tsx';
import { pinWords as words } from '../../words/en/kinds/pin.ts';
import type { EditorProps } from '../editors.ts';

/** The picture, and what it shows in words. */
export function Editor({ ask, onChange }: EditorProps) {
  const asked = ask as PinAsk;
  const hint = useId();
  return (
    <fieldset class="choices">
      <legend class="field__label">{words.picture}</legend>
      <PictureField
        name={words.picture}
        picture={asked.picture}
        isLarge
        onChange={(picture) => onChange({ ...asked, picture })}
      />
      <PictureHint />
      <label class="field">
        <span class="field__label">{words.alt}</span>
        <input
          class="input"
          dir="auto"
          maxLength={limits.maxAltChars}
          aria-describedby={hint}
          value={asked.alt}
          onInput={({ currentTarget: { value } }) => onChange({ ...asked, alt: value })}
        />
        <span id={hint} class="field__hint">
          {words.altHint}
        </span>
      </label>
    </fieldset>
  );
}

export function problemOf(ask: object): string | null {
  const { picture, alt } = ask as PinAsk;
  if (!isPictureId(picture)) return words.needsPicture;
  return alt.trim() === '' ? words.needsAlt : null;
}
