import { useId } from 'preact/hooks';
import { isPollKind, type PollKind, pollKinds } from '#protocol/kinds/index';
import { editorWords } from '../words/en/editor.ts';
import { kindWords } from '../words/en/kinds/index.ts';

/** How people answer, with a line on what that is for. */
export function KindPicker({ kind, onChoose }: { kind: PollKind; onChoose: (kind: PollKind) => void }) {
  const hint = useId();
  return (
    <label class="field">
      <span class="field__label">{editorWords.kind}</span>
      <select
        class="input"
        value={kind}
        aria-describedby={hint}
        onChange={({ currentTarget: { value } }) => isPollKind(value) && onChoose(value)}
      >
        {pollKinds.map((each) => (
          <option key={each} value={each}>
            {kindWords[each].name}
          </option>
        ))}
      </select>
      <span id={hint} class="field__hint">
        {kindWords[kind].hint}
      </span>
    </label>
  );
}
