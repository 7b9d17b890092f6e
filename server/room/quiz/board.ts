import { refuse } from '#protocol/errors';
import type { PollId } from '#protocol/polls';
import type { BoardShow } from '#protocol/quiz';
import type { OrderOf } from '../orders.ts';
import { shownRound } from '../rounds.ts';
import { type Applied, changed, type Outcome, type RoomState, unchanged } from '../state.ts';
import { countedRounds } from './rounds.ts';

/** What the screens show of the quiz, and beside which poll it was asked for. */
export interface ShownBoard {
  readonly show: BoardShow;
  readonly poll: PollId | null;
}

const isVoting = (state: RoomState) => (shownRound(state)?.phase.phase ?? 'closed') !== 'closed';

/** It ends with what it stands on: voting goes on, another poll is shown, no right answer is revealed any more. */
export function boardShown(state: RoomState): BoardShow | null {
  const { board, shown } = state.room;
  if (!board || board.poll !== shown || isVoting(state) || countedRounds(state).length === 0) return null;
  return board.show;
}

/** Puts the leaderboard or the podium on the screens, or takes it off. Refuses with `round-running`, `no-scores`. */
export function setBoard(state: RoomState, { show }: OrderOf<'screen:board'>): Outcome {
  if (show === null) return state.room.board === null ? unchanged(state) : changed(state, { board: null });
  if (isVoting(state)) return refuse('round-running');
  if (countedRounds(state).length === 0) return refuse('no-scores');
  if (boardShown(state) === show) return unchanged(state);
  // One thing at a time takes the place of the result.
  return changed(state, { board: { show, poll: state.room.shown }, compare: null, replay: null });
}

/** What an order has put an end to does not come back by itself. Saved with the order, in its version. */
export function withoutStaleBoard(applied: Applied): Applied {
  const { state } = applied;
  const { board, compare, replay } = state.room;
  if (board === null || (boardShown(state) !== null && compare === null && replay === null)) return applied;
  return { ...applied, state: { ...state, room: { ...state.room, board: null } } };
}
