import type { HostView } from '#protocol/views';
import { newPollOf } from '../../editor/draft.ts';
import type { Session } from '../../state/session.ts';
import { randomId } from '../../ui/random-id.ts';
import { UserText } from '../../ui/user-text.tsx';
import { deckWords } from '../../words/en/deck.ts';
import { useOrders } from '../orders.ts';
import { Trouble } from '../trouble.tsx';
import type { Drafts } from './drafts.ts';
import './writing.css';

interface LeftOverProps {
  readonly session: Session<HostView>;
  readonly drafts: Drafts;
  readonly deck: HostView['deck'];
}

/** What was being written on polls that somebody else removed: it is not lost with them. */
export function LeftOver({ session, drafts, deck }: LeftOverProps) {
  const orders = useOrders(session);
  const known = new Set<string>(['new', ...deck.map(({ id }) => id)]);
  const left = [...drafts.ids.value].filter((id) => !known.has(id));

  async function add(id: string) {
    const draft = drafts.of(id);
    if (!draft) return;
    const answer = await orders.give('deck:add', newPollOf({ ...draft, id: randomId() }));
    if (answer?.ok) drafts.drop(id);
  }

  if (left.length === 0) return null;
  return (
    <div class="left-over">
      <Trouble text={orders.trouble} />
      {left.map((id) => (
        <div key={id} class="left-over__one">
          <p>{deckWords.removedTitle}</p>
          <p class="left-over__question">
            <UserText text={drafts.of(id)?.question ?? ''} />
          </p>
          <div class="writing__actions">
            <button type="button" class="button button--quiet" disabled={orders.isBusy} onClick={() => void add(id)}>
              {deckWords.addAgain}
            </button>
            <button type="button" class="button button--plain" onClick={() => drafts.drop(id)}>
              {deckWords.forget}
            </button>
          </div>
        </div>
      ))}
    </div>
  );
}
