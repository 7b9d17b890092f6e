import { refuse } from '#protocol/errors';
import type { PollId } from '#protocol/polls';
import { addPoll, editPoll } from './deck.ts';
import type { Order } from './orders.ts';
import { closeRound, openRound, rerunRound, settleRound, shownRound, showResults } from './rounds.ts';
import { changed, type Moment, type Outcome, type RoomState, unchanged } from './state.ts';

/**
 * Applies one host's order. Refuses with the closed list of codes; never throws. Orders that act on a round name it,
 * so a repeated one finds its work done and changes nothing (protocol/README.md, P3).
 */
export function apply(state: RoomState, order: Order, moment: Moment): Outcome {
  switch (order.type) {
    case 'poll:open':
      return openRound(state, order, moment);
    case 'poll:close':
      return closeRound(state, order, moment);
    case 'poll:reveal':
      return showResults(state, order, true);
    case 'poll:hide':
      return showResults(state, order, false);
    case 'poll:rerun':
      return rerunRound(state, order, moment);
    case 'poll:show':
      return showPoll(state, order.poll);
    case 'deck:add':
      return addPoll(state, order, moment);
    case 'deck:edit':
      return editPoll(state, order, moment);
    case 'chat:rules': {
      const { chat } = state.room;
      const { enabled = chat.enabled, onScreen = chat.onScreen } = order;
      if (chat.enabled === enabled && chat.onScreen === onScreen) return unchanged(state);
      return changed(state, { chat: { enabled, onScreen } });
    }
    case 'round:settle':
      return settleRound(state, order.round, moment);
    default:
      return order satisfies never;
  }
}

function showPoll(state: RoomState, id: PollId): Outcome {
  if (!state.room.deck.some((poll) => poll.id === id)) return refuse('no-such-poll');
  if (state.room.shown === id) return unchanged(state, id);
  if (shownRound(state)?.phase.phase === 'open') return refuse('round-running');
  return changed(state, { shown: id }, [], id);
}
