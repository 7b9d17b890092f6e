import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Poll, PollId } from '#protocol/polls';
import type { HostView } from '#protocol/views';
import type { Session } from '../../state/session.ts';
import { randomId } from '../../ui/random-id.ts';
import { deckWords } from '../../words/en/deck.ts';
import { isolated } from '../../words/en/isolated-text.ts';
import { useOrders } from '../orders.ts';
import { Trouble } from '../trouble.tsx';
import { useDeckOrder } from './deck-order.ts';
import type { Drafts } from './drafts.ts';
import { useDrag } from './drag.ts';
import type { useEditing } from './editing.ts';
import { NewPollForm } from './new-poll-form.tsx';
import { afterAt, moved } from './places.ts';
import { PollRow } from './poll-row.tsx';
import { isRunning, stateWords } from './poll-state-words.ts';
import { WritingForm } from './writing-form.tsx';

interface PollListProps {
  readonly session: Session<HostView>;
  readonly view: HostView;
  readonly drafts: Drafts;
  readonly editing: ReturnType<typeof useEditing>;
}

export function PollList({ session, view, drafts, editing }: PollListProps) {
  const orders = useOrders(session);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const { polls, give, answered } = useDeckOrder(view.deck);
  const drag = useDrag(
    list,
    polls.map(({ id }) => id),
    move,
  );
  const isVoting = view.round?.phase.phase === 'open';

  // A row that changes its place in the page loses the focus; the one who moves it goes on moving.
  const focused = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const held = focused.current;
    focused.current = null;
    if (held instanceof HTMLElement && held.isConnected && held !== document.activeElement) held.focus();
  });

  async function move(from: number, to: number) {
    const poll = polls[from];
    if (!poll || to < 0 || to >= polls.length || to === from) return;
    focused.current = list.current?.contains(document.activeElement) ? document.activeElement : null;
    const after = afterAt(
      polls.map(({ id }) => id),
      from,
      to,
    );
    give(moved(polls, from, to));
    setSaid(deckWords.moved(isolated(poll.question), to + 1, polls.length));
    const answer = await orders.give('deck:move', { poll: poll.id, after });
    answered(answer?.ok === true);
  }

  async function duplicate(poll: Poll) {
    const answer = await orders.give('deck:duplicate', { poll: poll.id, id: randomId() });
    if (answer?.ok) setSaid(deckWords.duplicated(isolated(poll.question)));
  }

  async function remove(poll: Poll, place: number) {
    const answer = await orders.give('deck:remove', { poll: poll.id, version: poll.version });
    if (!answer?.ok) return;
    drafts.drop(poll.id);
    setSaid(deckWords.removed(isolated(poll.question)));
    const neighbour = polls[place + 1] ?? polls[place - 1];
    if (neighbour) list.current?.querySelector<HTMLElement>(`[data-edit="${neighbour.id}"]`)?.focus();
  }

  const edit = (id: PollId) => (editing.what === id ? editing.end() : editing.edit(id));

  return (
    <>
      <Trouble text={orders.trouble} />
      <ol class="deck__list" ref={list} data-dragging={drag.held !== null} hidden={polls.length === 0}>
        {polls.map((poll, place) => {
          const isEdited = editing.what === poll.id;
          return (
            <PollRow
              key={poll.id}
              poll={poll}
              state={stateWords(view, poll)}
              isFirst={place === 0}
              isLast={place === polls.length - 1}
              isShown={poll.id === view.shown}
              isEdited={isEdited}
              isVoting={isVoting}
              hasDraft={drafts.ids.value.has(poll.id)}
              isHeld={drag.held === place}
              offsetPx={drag.offsetOf(place)}
              actions={{
                show: () => void orders.give('poll:show', { poll: poll.id }),
                edit: () => edit(poll.id),
                moveBy: (step) => void move(place, place + step),
                addAfter: () => editing.edit('new', poll.id),
                duplicate: () => void duplicate(poll),
                remove: () => void remove(poll, place),
                grab: (event) => drag.start(event, place),
              }}
            >
              {isEdited && (
                <WritingForm
                  session={session}
                  poll={poll}
                  isRunning={isRunning(view, poll)}
                  drafts={drafts}
                  onDone={editing.end}
                />
              )}
              {editing.what === 'new' && editing.after === poll.id && (
                <NewPollForm session={session} drafts={drafts} after={poll.id} onDone={editing.end} />
              )}
            </PollRow>
          );
        })}
      </ol>
      {isVoting && polls.length > 1 && <p class="deck__hint">{deckWords.showWhen}</p>}
      <p class="unseen" data-say="now">
        {said}
      </p>
    </>
  );
}
