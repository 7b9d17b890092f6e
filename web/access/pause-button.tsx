import { accessWords } from '../words/en/access.ts';
import type { Paused } from './paused.ts';
import './result-ways.css';

/** Holds moving results still, and says what comes meanwhile. */
export function PauseButton({ isPaused, more, toggle }: Pick<Paused, 'isPaused' | 'more' | 'toggle'>) {
  return (
    <span class="pause">
      {isPaused && <b class="pause__more tabular">{accessWords.paused(more)}</b>}
      <button type="button" class="button button--quiet way" onClick={toggle}>
        {isPaused ? accessWords.unpause : accessWords.pause}
      </button>
    </span>
  );
}
