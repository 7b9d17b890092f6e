import { useId } from 'preact/hooks';
import { isPollKind, type PollKind, pollKinds } from '#protocol/kinds/index';
import { editorWords } from '../words/en/editor.ts';
import { kindWords } from '../words/en/kinds/index.ts';

/** How people answer, with a line on what that is for. */
export function KindPicker({ kind, onChoose }: { kind: PollKind; onChoose: (kind: PollKind) => void }) {
  const id = useId();
  const hint = useId();
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {editorWords.kind}
      </label>
      <select
        id={id}
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
    </div>
  );
}
