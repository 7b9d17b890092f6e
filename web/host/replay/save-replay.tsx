import { useEffect, useRef, useState } from 'preact/hooks';
import { limits } from '#protocol/limits';
import type { Film } from '../../replay/film.ts';
import { filmCanvas } from '../../replay/film-picture.ts';
import { endingOf, type Recording, record, videoType } from '../../replay/recorder.ts';
import { saveBlob } from '../../ui/save-file.ts';
import { replayWords } from '../../words/en/replay.ts';

interface SaveReplayProps {
  readonly film: Film;
  readonly title: string;
  readonly code: string;
}

/** The replay as a file: a video where the browser can write one, else the picture at its end. */
export function SaveReplay({ film, title, code }: SaveReplayProps) {
  const [percent, setPercent] = useState<number | null>(null);
  const [isFailed, setFailed] = useState(false);
  const recording = useRef<Recording | null>(null);
  const type = videoType();
  const name = `replay-${code}-${film.replay.number}`;
  useEffect(() => () => recording.current?.cancel(), [film]);

  function savePicture() {
    const { canvas, draw } = filmCanvas(film, title);
    draw(1);
    canvas.toBlob((png) => png && saveBlob(`${name}.png`, png), 'image/png');
  }

  async function saveVideo(as: string) {
    const { canvas, draw } = filmCanvas(film, title);
    setFailed(false);
    setPercent(0);
    try {
      recording.current = record(canvas, as, limits.replayMs, (place) => {
        draw(place);
        setPercent(Math.floor(place * 100));
      });
      const video = await recording.current.video;
      if (video) saveBlob(`${name}.${endingOf(as)}`, video);
    } catch {
      setFailed(true);
      savePicture();
    }
    recording.current = null;
    setPercent(null);
  }

  if (percent !== null) {
    return (
      <>
        <p class="replay__saving tabular" data-say="soon">
          {replayWords.saving(percent)}
        </p>
        <button type="button" class="button button--quiet" onClick={() => recording.current?.cancel()}>
          {replayWords.cancel}
        </button>
      </>
    );
  }
  return (
    <>
      {type && (
        <button type="button" class="button button--quiet" onClick={() => void saveVideo(type)}>
          {replayWords.saveVideo}
        </button>
      )}
      <button type="button" class="button button--quiet" onClick={savePicture}>
        {replayWords.savePicture}
      </button>
      {isFailed && <p class="note note--warn">{replayWords.notSaved}</p>}
    </>
  );
}
