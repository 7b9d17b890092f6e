import { useState } from 'preact/hooks';
import { limits } from '#protocol/limits';
import { moderationWords } from '../../words/en/moderation.ts';

interface OwnWordsProps {
  readonly words: readonly string[];
  readonly save: (words: string[]) => void;
}

/** The room's own list. Saved by a button: half a word would hold half the hall. */
export function OwnWords({ words, save }: OwnWordsProps) {
  const [text, setText] = useState(words.join('\n'));
  const next = text
    .split('\n')
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .slice(0, limits.maxOwnWords);
  return (
    <div class="field">
      <label class="field__label">
        {moderationWords.ownWords}
        <textarea
          class="input"
          rows={3}
          dir="auto"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button
        type="button"
        class="button button--quiet"
        disabled={next.join('\n') === words.join('\n')}
        onClick={() => save(next)}
      >
        {moderationWords.saveWords}
      </button>
    </div>
  );
}
