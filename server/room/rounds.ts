import { refuse } from '#protocol/errors';
import { limits } from '#protocol/limits';
import { isAskedAs, type Phase, type Poll, type PollId, type RoundId } from '#protocol/polls';
import type { OrderOf } from './orders.ts';
import { settled } from './phases.ts';
import { changed, type Moment, type Outcome, type RoomState, type Round, unchanged } from './state.ts';

type OpenPhase = Extract<Phase, { phase: 'open' }>;

/** The poll's newest round that is not archived; earlier ones are kept, but only this one can be acted on. */
export function currentRound(state: RoomState, poll: PollId | null): Round | undefined {
  return poll === null ? undefined : state.rounds.findLast((round) => round.poll === poll && !round.archived);
}

/** The round that phones and screen see. */
export function shownRound(state: RoomState): Round | undefined {
  return currentRound(state, state.room.shown);
}

export const pollOf = (state: RoomState, id: PollId | null): Poll | undefined =>
  state.room.deck.find((poll) => poll.id === id);

/** The round that takes ballots, if it is another poll's: there is at most one. */
export function otherOpen(state: RoomState, poll: PollId): Round | undefined {
  return state.rounds.find((round) => round.poll !== poll && round.phase.phase === 'open');
}

/** The end of the countdown that the poll's time limit starts. */
function limitOf({ settings: { timeLimitS } }: Poll, now: number): number | null {
  return timeLimitS === null ? null : now + timeLimitS * 1_000;
}

function newRound(state: RoomState, poll: Poll, { newId, now }: Moment): Round {
  return {
    id: newId() as RoundId,
    room: state.room.code,
    poll: poll.id,
    number: state.rounds.filter((round) => round.poll === poll.id).length + 1,
    asked: poll,
    phase: { phase: 'open', openedAt: now, closesAt: limitOf(poll, now) },
    resultsShown: poll.settings.results === 'live',
    archived: false,
    named: state.room.names === 'required',
    voters: null,
    marks: [],
    judged: [],
  };
}

/**
 * Opens voting: the first round, or the closed one again. A poll that was edited since opens a new round, because the
 * old one stays as it was asked. Showing and opening are one order, so that no half-changed state is ever seen.
 * Refuses with `no-such-poll`, `changed-meanwhile` (another round is current), `round-running` (another poll's).
 */
export function openRound(state: RoomState, { poll: id, round }: OrderOf<'poll:open'>, moment: Moment): Outcome {
  const poll = pollOf(state, id);
  if (!poll) return refuse('no-such-poll');
  if (otherOpen(state, id)) return refuse('round-running');

  const current = currentRound(state, id);
  if (current?.phase.phase === 'open') {
    if (round !== null && round !== current.id) return refuse('changed-meanwhile');
    return state.room.shown === id ? unchanged(state, id) : changed(state, { shown: id }, [], id);
  }
  if ((current?.id ?? null) !== round) return { ...refuse('changed-meanwhile'), poll };
  if (!current || !isAskedAs(current.asked, poll)) {
    const ended = current && current.phase.phase === 'closing' ? [{ ...current, phase: settled(current.phase) }] : [];
    return changed(state, { shown: id }, [...ended, newRound(state, poll, moment)], id);
  }
  return changed(state, { shown: id }, [reopened(current, limitOf(poll, moment.now))], id);
}

/** The same round, open again. */
export function reopened(round: Round, closesAt: number | null): Round {
  return { ...round, phase: { phase: 'open', openedAt: round.phase.openedAt, closesAt }, voters: null };
}

/** The named round of a poll in the deck, else the refusal. */
export function named(state: RoomState, order: { poll: PollId; round: RoundId }): Round | ReturnType<typeof refuse> {
  if (!pollOf(state, order.poll)) return refuse('no-such-poll');
  const round = state.rounds.find(({ id, poll }) => id === order.round && poll === order.poll);
  if (!round) return refuse('no-such-round');
  return round;
}

/**
 * Ends voting. Where voters already see results there is no grace; hidden results leave `closingMs` for ballots that
 * were cast before the close and are still under way. Refuses with `no-such-poll`, `no-such-round`.
 */
export function closeRound(state: RoomState, order: OrderOf<'poll:close'>, moment: Moment): Outcome {
  const round = named(state, order);
  if ('ok' in round) return round;
  if (round.phase.phase !== 'open') return unchanged(state, order.poll);
  return changed(state, {}, [closedAs(round, round.phase, moment)], order.poll);
}

/** The open round, closed; who was there is noted with it, so that a quorum is the same for everybody ever after. */
export function closedAs(round: Round, phase: OpenPhase, { now, voters }: Moment, isShown = round.resultsShown): Round {
  return { ...round, phase: closedFrom(phase, isShown, now), voters };
}

/**
 * A countdown has ended voting even when nobody was awake to say so: after a restart the round closes at the moment at
 * which everybody saw zero, and the grace begins when phones can reach the server again.
 */
function closedFrom(phase: OpenPhase, isShown: boolean, now: number): Phase {
  const { openedAt, closesAt } = phase;
  const closedAt = closesAt === null ? now : Math.min(now, closesAt);
  if (isShown) return { phase: 'closed', openedAt, closedAt };
  return { phase: 'closing', openedAt, closedAt, acceptUntil: now + limits.closingMs };
}

/**
 * Reveals or hides the current round; earlier ones stay as they are (`changed-meanwhile`). A reveal ends the grace at
 * once: nobody votes knowing the result.
 */
export function showResults(
  state: RoomState,
  order: OrderOf<'poll:reveal'> | OrderOf<'poll:hide'>,
  resultsShown: boolean,
): Outcome {
  const round = named(state, order);
  if ('ok' in round) return round;
  if (round.resultsShown === resultsShown) return unchanged(state, order.poll);
  if (currentRound(state, order.poll) !== round) return refuse('changed-meanwhile');
  const phase = resultsShown ? settled(round.phase) : round.phase;
  return changed(state, {}, [{ ...round, resultsShown, phase }], order.poll);
}

/** Keeps the named round as it is and opens a new one. Repeated, it finds the newer round and changes nothing. */
export function rerunRound(state: RoomState, order: OrderOf<'poll:rerun'>, moment: Moment): Outcome {
  const round = named(state, order);
  if ('ok' in round) return round;
  const poll = pollOf(state, order.poll);
  if (!poll) return refuse('no-such-poll');
  if (currentRound(state, poll.id)?.id !== round.id) return unchanged(state, poll.id);
  if (otherOpen(state, poll.id)) return refuse('round-running');
  const { phase } = round;
  const ended = phase.phase === 'open' ? closedAs(round, phase, moment, true) : { ...round, phase: settled(phase) };
  return changed(state, { shown: poll.id }, [ended, newRound(state, poll, moment)], poll.id);
}

/** `closing` becomes `closed` once its `acceptUntil` has passed. */
export function settleRound(state: RoomState, id: RoundId, { now }: Moment): Outcome {
  const round = state.rounds.find((held) => held.id === id);
  if (!round) return refuse('no-such-round');
  if (round.phase.phase !== 'closing' || now <= round.phase.acceptUntil) return unchanged(state);
  return changed(state, {}, [{ ...round, phase: settled(round.phase) }]);
}
