import { factsOf } from '#protocol/kinds/index';
import { editorOf } from '../kinds/editors.ts';
import { givenLabels } from '../words/en/kinds/given.ts';
import type { PollDraft } from './draft.ts';
import { OptionRows } from './option-rows.tsx';

interface KindFieldsProps {
  readonly draft: PollDraft;
  readonly onChange: (draft: PollDraft) => void;
}

/** Options, where the kind has them, and what else it wants to know. */
export function KindFields({ draft, onChange }: KindFieldsProps) {
  const Editor = editorOf(draft.kind)?.Editor;
  return (
    <>
      {factsOf(draft.kind).options.max > 0 && !givenLabels(draft.kind) && (
        <OptionRows draft={draft} onChange={onChange} />
      )}
      {Editor && <Editor ask={draft.ask} options={draft.options} onChange={(ask) => onChange({ ...draft, ask })} />}
    </>
  );
}
