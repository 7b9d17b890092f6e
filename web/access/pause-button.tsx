import { accessWords } from '../words/en/access.ts';
import type { Paused } from './paused.ts';
import './result-ways.css';

/** Holds moving results still, and says what comes meanwhile. */
export function PauseButton({ isPaused, more, toggle }: Pick<Paused, 'isPaused' | 'more' | 'toggle'>) {
  return (
    <span class="pause">
      {isPaused && (
        // The answer to the button is said, the votes that come from then on are not.
        <b class="pause__more tabular" data-say={more === 0 ? 'now' : undefined}>
          {accessWords.paused(more)}
        </b>
      )}
      <button type="button" class="button button--quiet way" onClick={toggle}>
        {isPaused ? accessWords.unpause : accessWords.pause}
      </button>
    </span>
  );
}
