import type { ImagesAsk } from '#protocol/kinds/images';
import { isPictureId, type PictureId } from '#protocol/pictures';
import { letterOf } from '#protocol/polls';
import { PictureField, PictureHint } from '../../editor/picture-field.tsx';
import { Letter } from '../../ui/letter.tsx';
import { imagesWords as words } from '../../words/en/kinds/images.ts';
import type { EditorProps } from '../editors.ts';
import './editor.css';

/** A picture for each option. */
export function Editor({ ask, options, onChange }: EditorProps) {
  const { pictures } = ask as ImagesAsk;

  function set(place: number, picture: PictureId) {
    const length = Math.max(pictures.length, place + 1);
    onChange({ pictures: Array.from({ length }, (_, at) => (at === place ? picture : (pictures[at] ?? ''))) });
  }

  return (
    <fieldset class="choices">
      <legend class="field__label">{words.picturesTitle}</legend>
      <ul class="picture-rows">
        {options.map(({ key }, place) => (
          <li key={key} class="picture-rows__row">
            <Letter index={place} isMute />
            <PictureField
              name={words.pictureOf(letterOf(place))}
              picture={pictures[place] ?? ''}
              onChange={(picture) => set(place, picture)}
            />
          </li>
        ))}
      </ul>
      <PictureHint />
    </fieldset>
  );
}

export function problemOf(ask: object, options: number): string | null {
  const { pictures } = ask as ImagesAsk;
  const missing = Array.from({ length: options }, (_, place) => pictures[place]).findIndex((id) => !isPictureId(id));
  return missing === -1 ? null : words.needsPicture(letterOf(missing));
}
