import type { HostView } from '#protocol/views';
import type { Session } from '../state/session.ts';
import { Sign } from '../ui/sign.tsx';
import { UserText } from '../ui/user-text.tsx';
import { hostWords } from '../words/en/host.ts';
import type { Editing } from './host-page.tsx';
import { useOrders } from './orders.ts';
import { Trouble } from './trouble.tsx';
import './lists.css';

interface DeckProps {
  readonly session: Session<HostView>;
  readonly view: HostView;
  readonly onEdit: (what: Editing) => void;
}

/** The room's polls in order. */
export function Deck({ session, view, onEdit }: DeckProps) {
  const orders = useOrders(session);
  const isOpen = view.round?.phase.phase === 'open';
  return (
    <section class="card deck" aria-labelledby="deck-title">
      <h2 id="deck-title" class="host-part">
        {hostWords.deck}
      </h2>
      <Trouble text={orders.trouble} />
      {view.deck.length > 0 && (
        <ol class="deck__list">
          {view.deck.map((poll) => {
            const isShown = poll.id === view.shown;
            return (
              <li key={poll.id} class="deck__poll" data-shown={isShown}>
                <p class="deck__question">
                  <UserText text={poll.question} />
                </p>
                <p class="deck__meta">{hostWords.optionsCount(poll.options.length)}</p>
                <div class="deck__actions">
                  {isShown ? (
                    <span class="deck__shown">{hostWords.shown}</span>
                  ) : (
                    <button
                      type="button"
                      class="button button--quiet"
                      aria-label={hostWords.showOf(poll.question)}
                      disabled={isOpen}
                      onClick={() => void orders.give('poll:show', { poll: poll.id })}
                    >
                      {hostWords.show}
                    </button>
                  )}
                  <button
                    type="button"
                    class="button button--plain"
                    aria-label={hostWords.editOf(poll.question)}
                    onClick={() => onEdit(poll.id)}
                  >
                    {hostWords.editShort}
                  </button>
                </div>
              </li>
            );
          })}
        </ol>
      )}
      {isOpen && view.deck.length > 1 && <p class="deck__meta">{hostWords.showWhen}</p>}
      <button type="button" class="button button--quiet" onClick={() => onEdit('new')}>
        <Sign of="plus" />
        {hostWords.deckAdd}
      </button>
    </section>
  );
}
