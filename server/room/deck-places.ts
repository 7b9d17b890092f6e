import { refuse } from '#protocol/errors';
import { limits } from '#protocol/limits';
import type { OptionId, Poll, PollId } from '#protocol/polls';
import type { OrderOf } from './orders.ts';
import { isRunning } from './phases.ts';
import { pollOf } from './rounds.ts';
import { changed, type Moment, type Outcome, type RoomState, unchanged } from './state.ts';
import { isKnownPoll } from './undo-entries.ts';

/** The deck with the poll behind `after`; null: first; at the end when it is not said or not there any more. */
export function placed(deck: readonly Poll[], poll: Poll, after: PollId | null | undefined): Poll[] {
  const others = deck.filter(({ id }) => id !== poll.id);
  const place = after === null ? 0 : others.findIndex(({ id }) => id === after) + 1 || others.length;
  return others.toSpliced(place, 0, poll);
}

/** The poll that stands before this one; null: it is the first, or not in the deck. */
export function before(deck: readonly Poll[], poll: PollId): PollId | null {
  return deck[deck.findIndex(({ id }) => id === poll) - 1]?.id ?? null;
}

/** Moves a poll behind another. Refuses with `no-such-poll`. */
export function movePoll(state: RoomState, { poll: id, after }: OrderOf<'deck:move'>): Outcome {
  const { deck } = state.room;
  const poll = pollOf(state, id);
  if (!poll || (after !== null && !pollOf(state, after))) return refuse('no-such-poll');
  if (after === id || after === before(deck, id)) return unchanged(state, id);
  return changed(state, { deck: placed(deck, poll, after) }, [], id);
}

/** A copy behind its original, under the id its maker gives. Refuses with `no-such-poll`, `too-many-polls`. */
export function duplicatePoll(state: RoomState, order: OrderOf<'deck:duplicate'>, { newId }: Moment): Outcome {
  const { deck } = state.room;
  if (isKnownPoll(state, order.id)) return unchanged(state, order.id);
  const poll = pollOf(state, order.poll);
  if (!poll) return refuse('no-such-poll');
  if (deck.length >= limits.maxPolls) return refuse('too-many-polls');
  return changed(state, { deck: placed(deck, copyOf(poll, order.id, newId), poll.id) }, [], order.id);
}

/** The same question as a poll of its own. */
export function copyOf(poll: Poll, id: PollId, newId: () => string): Poll {
  return { ...poll, id, version: 1, options: poll.options.map(({ label }) => ({ id: newId() as OptionId, label })) };
}

/**
 * Takes a poll out of the deck; its rounds are kept. If it was shown, the next one is, or the last. Refuses with
 * `round-running` while its round takes ballots, and `changed-meanwhile` (with the present poll) when it was edited.
 */
export function removePoll(state: RoomState, { poll: id, version }: OrderOf<'deck:remove'>, { now }: Moment): Outcome {
  const { deck, shown } = state.room;
  const poll = pollOf(state, id);
  // Gone is gone: said twice, it has been done.
  if (!poll) return unchanged(state);
  if (poll.version !== version) return { ...refuse('changed-meanwhile'), poll };
  if (state.rounds.some((round) => round.poll === id && isRunning(round.phase, now))) return refuse('round-running');
  const place = deck.indexOf(poll);
  const rest = deck.toSpliced(place, 1);
  const next = (rest[place] ?? rest.at(-1))?.id ?? null;
  return changed(state, { deck: rest, shown: shown === id ? next : shown });
}
