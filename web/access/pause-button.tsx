import { useRef } from 'preact/hooks';
import { accessWords } from '../words/en/access.ts';
import type { Paused } from './paused.ts';
import './result-ways.css';

/** Holds moving results still, and says what comes meanwhile. One for each round: a pause that ended with its round was not ended here. */
export function PauseButton({ isPaused, more, toggle }: Pick<Paused, 'isPaused' | 'more' | 'toggle'>) {
  const wasPaused = useRef(isPaused);
  if (isPaused) wasPaused.current = true;
  return (
    <span class="pause">
      {isPaused && (
        // The answer to the button is said, the votes that come from then on are not.
        <b class="pause__more tabular" data-say={more === 0 ? 'now' : undefined}>
          {accessWords.paused(more)}
        </b>
      )}
      {!isPaused && wasPaused.current && (
        <span class="unseen" data-say="now">
          {accessWords.goesOn}
        </span>
      )}
      <button type="button" class="button button--quiet way" onClick={toggle}>
        {isPaused ? accessWords.unpause : accessWords.pause}
      </button>
    </span>
  );
}
