import { deckWords } from '../../words/en/deck.ts';
import { refusalWords } from '../../words/en/refusals.ts';
import type { Loaded } from './deck-rest.ts';

const words = deckWords.file;

interface FileOutcomeProps {
  readonly loaded: Loaded | null;
  readonly trouble: string | null;
  readonly onLine: (line: number) => void;
  readonly onCloseAndLoad: () => void;
  readonly onLoadAnyway: () => void;
}

/** What became of the file: loaded, or why not and where. */
export function FileOutcome({ loaded, trouble, onLine, onCloseAndLoad, onLoadAnyway }: FileOutcomeProps) {
  const why = trouble ?? (loaded && !loaded.ok ? sentence(loaded) : null);
  return (
    <div data-say="now" class="deck-file__outcome">
      {loaded?.ok && <p class="note deck-file__good">{words.loaded(loaded.polls)}</p>}
      {why !== null && <p class="note note--bad">{why}</p>}
      {loaded && !loaded.ok && loaded.code === 'bad-deck' && (
        <ul class="deck-file__problems">
          {loaded.problems.map(({ line, problem }, at) => (
            <li key={at}>
              <button type="button" class="deck-file__problem" onClick={() => onLine(line)}>
                {words.problem(line, problem)}
              </button>
            </li>
          ))}
        </ul>
      )}
      {loaded && !loaded.ok && loaded.code === 'round-running' && (
        <button type="button" class="button button--quiet" onClick={onCloseAndLoad}>
          {words.closeAndLoad}
        </button>
      )}
      {loaded && !loaded.ok && loaded.code === 'changed-meanwhile' && (
        <button type="button" class="button button--quiet" onClick={onLoadAnyway}>
          {words.loadAnyway}
        </button>
      )}
    </div>
  );
}

function sentence(refused: Exclude<Loaded, { ok: true }>): string {
  switch (refused.code) {
    case 'bad-deck':
      return words.problems(refused.problems.length);
    case 'round-running':
      return words.running;
    case 'changed-meanwhile':
      return words.changed;
    case 'too-large':
      return words.tooLarge;
    case 'no-answer':
      return words.noAnswer;
    default:
      return `${words.nothingLoaded} ${refusalWords[refused.code]}`;
  }
}
