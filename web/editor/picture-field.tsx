import { useContext, useState } from 'preact/hooks';
import type { PictureId } from '#protocol/pictures';
import { pictureSource } from '../pictures/source.ts';
import { type Uploaded, UploadPlaces, uploadPicture } from '../pictures/upload.ts';
import { pictureWords as words } from '../words/en/pictures.ts';
import { refusalWords } from '../words/en/refusals.ts';
import './picture-field.css';

interface PictureFieldProps {
  /** Whose picture it is, for those who do not see where it stands. */
  readonly name: string;
  readonly picture: PictureId | '';
  readonly isLarge?: boolean;
  readonly onChange: (picture: PictureId) => void;
}

/** A picture and the button that changes it. What is chosen is the room's as soon as the server has read it. */
export function PictureField({ name, picture, isLarge = false, onChange }: PictureFieldProps) {
  const place = useContext(UploadPlaces);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  async function take(file: File) {
    if (!place) return;
    setIsBusy(true);
    setTrouble(null);
    const answer = await uploadPicture(place, file);
    setIsBusy(false);
    if (answer.ok) onChange(answer.picture);
    else setTrouble(wordsOf(answer));
  }

  return (
    <div class="picture-field" data-large={isLarge}>
      <span class="picture-field__frame">
        {picture === '' ? (
          <span class="picture-field__none">{words.none}</span>
        ) : (
          <img class="picture-field__picture" src={pictureSource(picture, isLarge ? 'medium' : 'small')} alt="" />
        )}
      </span>
      <label class="button button--quiet picture-field__choose" data-off={!place || isBusy}>
        {isBusy ? words.reading : picture === '' ? words.choose : words.other}
        <span class="unseen">{name}</span>
        <input
          class="unseen"
          type="file"
          accept="image/png,image/jpeg,image/webp"
          disabled={!place || isBusy}
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen) void take(chosen);
            currentTarget.value = '';
          }}
        />
      </label>
      {trouble && (
        <p class="picture-field__trouble" data-say="now">
          {trouble}
        </p>
      )}
    </div>
  );
}

/** What holds for all pictures of a question. */
export function PictureHint() {
  return <p class="field__hint">{useContext(UploadPlaces) ? words.hint : words.needsRoom}</p>;
}

function wordsOf(answer: Extract<Uploaded, { ok: false }>): string {
  if (answer.code === 'no-answer') return words.noAnswer;
  if (answer.code === 'too-large') return words.tooLarge;
  return answer.code === 'bad-picture' ? words.bad : refusalWords[answer.code];
}
