import { wholeOf } from '../../words/en/kinds/summaries.ts';
import type { Run } from './compare.ts';

/** What a round's numbers come to, such as an average; nothing where they come to no more than they are. */
export function RunWhole({ run, name = '' }: { run: Run; name?: string }) {
  const text = wholeOf(run.kind, run.summary);
  return text === undefined ? null : (
    <p class="rounds__verdict">
      {name} <b>{text}</b>
    </p>
  );
}
