import { refuse } from '#protocol/errors';
import type { OrderOf } from './orders.ts';
import { named, shownRound } from './rounds.ts';
import { type Applied, changed, type Moment, type Outcome, type RoomState, type Round, unchanged } from './state.ts';

/**
 * Puts the replay of one of the shown poll's rounds on the screens, or takes it off. Refuses with `no-such-poll`,
 * `no-such-round`, `changed-meanwhile` (another poll is shown), `round-running` (it, or a newer round, takes ballots), `results-hidden`.
 */
export function showReplay(state: RoomState, order: OrderOf<'screen:replay'>, { now }: Moment): Outcome {
  const { poll, round: id, from, isPlaying } = order;
  if (id === null) return state.room.replay === null ? unchanged(state) : changed(state, { replay: null });
  const round = named(state, { poll, round: id });
  if ('ok' in round) return round;
  if (state.room.shown !== poll) return refuse('changed-meanwhile');
  if (round.phase.phase !== 'closed' || isVotingOn(state)) return refuse('round-running');
  if (!round.resultsShown) return refuse('results-hidden');
  const { replay } = state.room;
  if (replay?.round === id && !isPlaying && !replay.isPlaying && replay.from === from) return unchanged(state, poll);
  // One thing at a time takes the place of the result.
  return changed(state, { replay: { round: id, from, since: now, isPlaying }, compare: null }, [], poll);
}

/** A replay ends with what it stands on: voting goes on, another poll is shown, its results are hidden. */
export function endReplay(applied: Applied): Applied {
  const { state } = applied;
  const { replay } = state.room;
  if (replay === null) return applied;
  const round = state.rounds.find(({ id }) => id === replay.round);
  if (round && isShowable(state, round)) return applied;
  return { ...applied, state: { ...state, room: { ...state.room, replay: null } } };
}

function isShowable(state: RoomState, { poll, phase, resultsShown }: Round): boolean {
  return state.room.shown === poll && phase.phase === 'closed' && resultsShown && !isVotingOn(state);
}

const isVotingOn = (state: RoomState) => (shownRound(state)?.phase.phase ?? 'closed') !== 'closed';
