import { refuse } from '#protocol/errors';
import type { RoundId } from '#protocol/polls';
import type { OrderOf } from './orders.ts';
import { closedAs, named } from './rounds.ts';
import { changed, type Moment, type Outcome, type RoomState, unchanged } from './state.ts';

/**
 * Sets, renews or (null) stops the countdown of an open round. Refuses with `no-such-poll`, `no-such-round`,
 * `round-closed`.
 */
export function setCountdown(state: RoomState, order: OrderOf<'poll:countdown'>, { now }: Moment): Outcome {
  const round = named(state, order);
  if ('ok' in round) return round;
  if (round.phase.phase !== 'open')
    return order.seconds === null ? unchanged(state, order.poll) : refuse('round-closed');
  const closesAt = order.seconds === null ? null : now + order.seconds * 1_000;
  if (closesAt === round.phase.closesAt) return unchanged(state, order.poll);
  return changed(state, {}, [{ ...round, phase: { ...round.phase, closesAt } }], order.poll);
}

/** The clock's own order: closes the round if its countdown is over by now, as `poll:close` does. */
export function endCountdown(state: RoomState, id: RoundId, moment: Moment): Outcome {
  const round = state.rounds.find((held) => held.id === id);
  if (!round) return refuse('no-such-round');
  const { phase } = round;
  if (phase.phase !== 'open' || phase.closesAt === null || moment.now < phase.closesAt) return unchanged(state);
  return changed(state, {}, [closedAs(round, phase, moment)], round.poll);
}
