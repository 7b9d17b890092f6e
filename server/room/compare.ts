import { refuse } from '#protocol/errors';
import type { OrderOf } from './orders.ts';
import { shownRound } from './rounds.ts';
import { type Applied, changed, type Outcome, type RoomState, type Round, unchanged } from './state.ts';

/**
 * The two rounds side by side on the screens; null: none, or no longer. Both are closed and the hall has seen their results,
 * so their tallies stand still. Whoever hides one, opens voting or shows another poll ends the comparison.
 */
export function comparedRounds(state: RoomState): readonly [Round, Round] | null {
  const { compare, shown } = state.room;
  if (!compare || compare.poll !== shown || isVoting(state)) return null;
  const [before, after] = compare.rounds.map((id) => state.rounds.find((round) => round.id === id));
  return before?.resultsShown && after?.resultsShown ? [before, after] : null;
}

function isVoting(state: RoomState): boolean {
  const phase = shownRound(state)?.phase.phase;
  return phase === 'open' || phase === 'closing';
}

/**
 * Shows two rounds of the shown poll side by side. Refuses with `changed-meanwhile` (another poll is shown),
 * `no-such-round`, `round-running`, and `results-hidden` when the hall has not seen one of them (law 6).
 */
export function setComparison(state: RoomState, { poll, rounds }: OrderOf<'screen:compare'>): Outcome {
  const { compare, shown } = state.room;
  if (rounds === null) return compare?.poll === poll ? changed(state, { compare: null }) : unchanged(state);
  if (shown !== poll) return refuse('changed-meanwhile');
  if (isVoting(state)) return refuse('round-running');
  const named = rounds.map((id) => state.rounds.find((round) => round.id === id && round.poll === poll));
  if (named.some((round) => !round)) return refuse('no-such-round');
  if (named.some((round) => !round?.resultsShown)) return refuse('results-hidden');
  if (compare?.poll === poll && compare.rounds.join() === rounds.join()) return unchanged(state);
  // One thing at a time takes the place of the result.
  return changed(state, { compare: { poll, rounds }, replay: null });
}

/** What an order has put an end to does not come back by itself. Saved with the order, in its version. */
export function withoutStale(applied: Applied): Applied {
  const { state } = applied;
  if (!state.room.compare || comparedRounds(state)) return applied;
  return { ...applied, state: { ...state, room: { ...state.room, compare: null } } };
}
