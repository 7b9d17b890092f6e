import { useState } from 'preact/hooks';
import { type ChartPicture, pictureOf } from '../chart/picture.ts';
import { saveBlob } from '../ui/save-file.ts';
import { resultsWords } from '../words/en/results.ts';

interface SavePictureProps {
  readonly label: string;
  /** Behind the label. */
  readonly hint?: string;
  readonly file: string;
  /** As it is when it is asked for. */
  readonly picture: () => ChartPicture;
}

/** Saves a chart as a picture. */
export function SavePicture({ label, hint, file, picture }: SavePictureProps) {
  const [isMissing, setIsMissing] = useState(false);

  async function save(page: Element) {
    const png = await pictureOf(picture(), page);
    setIsMissing(png === null);
    if (png) saveBlob(file, png);
  }

  return (
    <>
      <button
        type="button"
        class="button button--quiet save-picture"
        onClick={({ currentTarget }) => void save(currentTarget)}
      >
        {label}
        {hint !== undefined && <small>{hint}</small>}
      </button>
      {isMissing && (
        <p class="note note--warn" data-say="now">
          {resultsWords.noPicture}
        </p>
      )}
    </>
  );
}
