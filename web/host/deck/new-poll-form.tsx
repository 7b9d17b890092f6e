import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { PollId } from '#protocol/polls';
import type { HostView } from '#protocol/views';
import { emptyDraft, newPollOf, type PollDraft, problemOf } from '../../editor/draft.ts';
import { PollFields } from '../../editor/poll-fields.tsx';
import type { Session } from '../../state/session.ts';
import { deckWords } from '../../words/en/deck.ts';
import { useOrders } from '../orders.ts';
import { Trouble } from '../trouble.tsx';
import type { Drafts } from './drafts.ts';
import './writing.css';

interface NewPollFormProps {
  readonly session: Session<HostView>;
  readonly drafts: Drafts;
  /** undefined: at the end. */
  readonly after: PollId | undefined;
  readonly onDone: () => void;
}

/** A poll that is not in the deck yet. A half-written one is nobody else's business, so it is added by a button. */
export function NewPollForm({ session, drafts, after, onDone }: NewPollFormProps) {
  const [draft, setDraft] = useState(() => drafts.of('new') ?? emptyDraft());
  const [problem, setProblem] = useState<string | null>(null);
  const orders = useOrders(session);
  const title = useId();
  const question = useRef<HTMLTextAreaElement>(null);
  useEffect(() => question.current?.focus(), []);

  function change(next: PollDraft) {
    setDraft(next);
    setProblem(null);
    drafts.keep('new', next);
  }

  function end() {
    drafts.drop('new');
    onDone();
  }

  async function add() {
    const found = problemOf(draft);
    setProblem(found);
    if (found !== null || orders.isBusy) return;
    const answer = await orders.give('deck:add', { ...newPollOf(draft), ...(after === undefined ? {} : { after }) });
    if (answer?.ok) end();
  }

  return (
    <form
      class="writing"
      noValidate
      aria-labelledby={title}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <h3 id={title} class="writing__title">
        {deckWords.addTitle}
      </h3>
      <p class="deck__hint">{deckWords.addHint}</p>
      <PollFields draft={draft} onChange={change} questionRef={question} />
      <Trouble text={problem ?? orders.trouble} />
      <div class="writing__actions">
        <button type="submit" class="button">
          {orders.isBusy ? deckWords.adding : deckWords.addHere}
        </button>
        <button type="button" class="button button--plain" onClick={end}>
          {deckWords.cancel}
        </button>
      </div>
    </form>
  );
}
