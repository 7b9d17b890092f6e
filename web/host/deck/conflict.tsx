import type { Poll } from '#protocol/polls';
import { draftOf, type PollDraft, writtenOptions } from '../../editor/draft.ts';
import { UserText } from '../../ui/user-text.tsx';
import { deckWords } from '../../words/en/deck.ts';

interface ConflictProps {
  readonly theirs: Poll;
  readonly mine: PollDraft;
  readonly onTheirs: () => void;
  readonly onMine: () => void;
}

/** Two texts for one poll, side by side, and the choice between them. */
export function Conflict({ theirs, mine, onTheirs, onMine }: ConflictProps) {
  return (
    <div class="conflict">
      <p class="note note--warn" data-say="now">
        {deckWords.conflictTitle}
      </p>
      <div class="conflict__texts">
        <Text title={deckWords.theirs} draft={draftOf(theirs)} />
        <Text title={deckWords.mine} draft={mine} />
      </div>
      <div class="writing__actions">
        <button type="button" class="button button--quiet" onClick={onTheirs}>
          {deckWords.takeTheirs}
        </button>
        <button type="button" class="button button--quiet" onClick={onMine}>
          {deckWords.keepMine}
        </button>
      </div>
    </div>
  );
}

function Text({ title, draft }: { title: string; draft: PollDraft }) {
  return (
    <section class="conflict__text">
      <h4 class="conflict__title">{title}</h4>
      <p>
        <UserText text={draft.question} />
      </p>
      <ol>
        {writtenOptions(draft).map(({ key, label }) => (
          <li key={key}>
            <UserText text={label} />
          </li>
        ))}
      </ol>
    </section>
  );
}
