import { limits } from '#protocol/limits';
import { replayWords } from '../words/en/replay.ts';
import type { Film, Frame } from './film.ts';
import './scrubber.css';

export interface ScrubberProps {
  readonly film: Film;
  readonly frame: Frame;
  readonly isMoving: boolean;
  readonly onPlay: (from: number) => void;
  readonly onPause: () => void;
  /** At every step of a hand that drags. */
  readonly onSeek: (place: number) => void;
}

/** Places of the slider: as many as there can be steps of a tally. */
const places = limits.maxReplaySteps;

/** Play and pause, the slider with the marks on it, and the time. */
export function Scrubber({ film, frame, isMoving, onPlay, onPause, onSeek }: ScrubberProps) {
  const { timeline, marks } = film;
  const { place, elapsedMs, tally, mark } = frame;
  const isOver = place >= 1;
  const last = mark && replayWords.mark(mark);
  return (
    <div class="scrubber">
      <button
        type="button"
        class="button scrubber__play"
        onClick={() => (isMoving ? onPause() : onPlay(isOver ? 0 : place))}
      >
        {isMoving ? replayWords.pause : isOver ? replayWords.again : replayWords.play}
      </button>
      <div class="scrubber__way">
        <input
          class="scrubber__range"
          type="range"
          min={0}
          max={places}
          value={Math.round(place * places)}
          aria-label={replayWords.place}
          aria-valuetext={replayWords.placeText(elapsedMs, tally.ballots, last)}
          onInput={(event) => onSeek(event.currentTarget.valueAsNumber / places)}
        />
        <span class="scrubber__ticks" aria-hidden="true">
          {marks.map(({ at, what, place: where }) => (
            <i key={`${at} ${what}`} class="scrubber__tick" data-what={what} style={{ '--place': where }} />
          ))}
        </span>
      </div>
      <p class="scrubber__time tabular">{replayWords.time(elapsedMs, timeline.end - timeline.start)}</p>
    </div>
  );
}

/** What happened, each with the way to it. */
export function Marks({ film, frame, onSeek }: Pick<ScrubberProps, 'film' | 'frame' | 'onSeek'>) {
  return (
    <ol class="marks" aria-label={replayWords.marks}>
      {film.marks.map((mark) => (
        <li key={`${mark.at} ${mark.what}`}>
          <button
            type="button"
            class="marks__mark"
            aria-current={mark === frame.mark}
            onClick={() => onSeek(mark.place)}
          >
            <span class="marks__time tabular">{replayWords.elapsed(mark.at - film.timeline.start)}</span>{' '}
            <span class="user-text">{replayWords.mark(mark)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
