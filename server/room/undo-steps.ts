import { limits } from '#protocol/limits';
import type { RoundId } from '#protocol/polls';
import { foldIn, judgementOf } from './answers.ts';
import { before } from './deck-places.ts';
import type { Order, OrderOf } from './orders.ts';
import { currentRound, pollOf } from './rounds.ts';
import type { RoomState } from './state.ts';
import { deckMark, type UndoStep } from './undo-entries.ts';

/** How to take back an order that has just changed `was` into `is`; null: it is not offered. */
export function stepOf(order: Order, was: RoomState, is: RoomState): UndoStep | null {
  switch (order.type) {
    case 'poll:close':
    case 'round:time-up':
      return closing(was, order.round);
    case 'poll:reveal':
      return { what: 'reveal', poll: order.poll, round: order.round };
    case 'poll:rerun': {
      const round = currentRound(is, order.poll);
      const phase = was.rounds.find(({ id }) => id === order.round)?.phase;
      const wasOpen = phase?.phase === 'open' ? { closesAt: phase.closesAt } : null;
      return round ? { what: 'rerun', poll: order.poll, round: round.id, before: order.round, wasOpen } : null;
    }
    case 'room:lock':
      return order.lock ? { what: 'lock' } : null;
    case 'voter:ban':
      return { what: 'ban', voter: order.voter, name: order.name };
    case 'answer:remove':
    case 'answer:approve':
    case 'answer:restore':
      return judging(order, was, is);
    case 'deck:add':
    case 'deck:duplicate': {
      const added = is.room.deck.find(({ id }) => !pollOf(was, id));
      return added ? { what: 'add', poll: added.id } : null;
    }
    case 'deck:edit': {
      const poll = pollOf(was, order.poll);
      return poll ? { what: 'edit', poll: poll.id, version: poll.version + 1, before: poll } : null;
    }
    case 'deck:move':
      return { what: 'move', poll: order.poll, after: before(was.room.deck, order.poll) };
    case 'deck:remove': {
      const removed = pollOf(was, order.poll);
      if (!removed) return null;
      const after = before(was.room.deck, order.poll);
      return { what: 'remove', poll: removed.id, removed, after, shown: was.room.shown, shownNext: is.room.shown };
    }
    case 'deck:replace': {
      const { deck, shown, title } = was.room;
      const next = { shownNext: is.room.shown, titleNext: is.room.title };
      return { what: 'replace', deck, shown, title, mark: deckMark(is.room.deck), ...next };
    }
    default:
      // Everything else is its own opposite, or cannot be taken back.
      return null;
  }
}

function closing(was: RoomState, id: RoundId): UndoStep | null {
  const round = was.rounds.find((held) => held.id === id);
  if (round?.phase.phase !== 'open') return null;
  const { closesAt } = round.phase;
  return { what: 'close', poll: round.poll, round: id, resultsShown: round.resultsShown, closesAt };
}

function judging(order: OrderOf<'answer:remove' | 'answer:approve' | 'answer:restore'>, was: RoomState, is: RoomState) {
  const { poll, round: id, key } = order;
  const [before, after] = [was, is].map(({ rounds }) => rounds.find((held) => held.id === id));
  const fold = before ? foldIn(before, key) : null;
  if (!before || !after || fold === null) return null;
  const what = order.type === 'answer:remove' ? ('answer-removed' as const) : ('answer-shown' as const);
  const said = { before: judgementOf(before, fold), after: judgementOf(after, fold) };
  // As much as tells it from others: each of the views of consoles holds it.
  const answer = [...key].slice(0, limits.maxOptionChars).join('');
  return { what, poll, round: id, fold, answer, ...said };
}
