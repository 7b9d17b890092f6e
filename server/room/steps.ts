import { type Refusal, refuse } from '#protocol/errors';
import type { PollId } from '#protocol/polls';
import type { Seen } from '#protocol/schemas';
import type { OrderOf } from './orders.ts';
import { shownRound } from './rounds.ts';
import type { RoomState } from './state.ts';

/** What somebody who steps sees of this room: see `seen` in protocol/schemas.ts. */
export function seenOf(state: RoomState): Seen {
  const round = shownRound(state);
  const phase = round ? (round.phase.phase === 'open' ? 'open' : 'closed') : 'draft';
  return { shown: state.room.shown, round: round?.id ?? null, phase, resultsShown: round?.resultsShown ?? false };
}

type Step = OrderOf<'poll:open' | 'poll:close' | 'poll:reveal' | 'poll:show'>;

function isSame(one: Seen, other: Seen): boolean {
  return (
    one.shown === other.shown &&
    one.round === other.round &&
    one.phase === other.phase &&
    one.resultsShown === other.resultsShown
  );
}

/**
 * The order that a step forward stands for: draft -> open -> close -> reveal if hidden -> the next poll as it is.
 * Refuses with `changed-meanwhile` when something else is shown by now, and with `end-of-deck`.
 */
export function forward(state: RoomState, seen: Seen): Step | Refusal {
  if (!isSame(seenOf(state), seen)) return refuse('changed-meanwhile');
  const { deck, shown: poll } = state.room;
  if (poll === null) return show(deck[0]?.id, 'end-of-deck');
  const round = shownRound(state);
  if (!round) return { type: 'poll:open', poll, round: null };
  if (round.phase.phase === 'open') return { type: 'poll:close', poll, round: round.id };
  if (!round.resultsShown) return { type: 'poll:reveal', poll, round: round.id };
  return show(deck[deck.findIndex(({ id }) => id === poll) + 1]?.id, 'end-of-deck');
}

/**
 * The order that a step back stands for: the previous poll is shown with its newest round as it is. Refuses with
 * `changed-meanwhile`, `round-running` while the shown round is open, and `start-of-deck`.
 */
export function back(state: RoomState, seen: Seen): Step | Refusal {
  if (!isSame(seenOf(state), seen)) return refuse('changed-meanwhile');
  if (seen.phase === 'open') return refuse('round-running');
  const { deck, shown } = state.room;
  return show(deck[deck.findIndex(({ id }) => id === shown) - 1]?.id, 'start-of-deck');
}

function show(poll: PollId | undefined, atTheEnd: 'end-of-deck' | 'start-of-deck'): Step | Refusal {
  return poll === undefined ? refuse(atTheEnd) : { type: 'poll:show', poll };
}
