import { refuse } from '#protocol/errors';
import type { Ack } from '#protocol/events';
import type { PollId, RoundId } from '#protocol/polls';
import type { Order } from '../room/orders.ts';
import { apply } from '../room/room.ts';
import { shownRound } from '../room/rounds.ts';
import type { Outcome } from '../room/state.ts';
import { refusalOf, type Store } from '../store/store.ts';
import type { BallotBox } from './ballot-box.ts';
import type { Clock } from './clock.ts';
import { hold, type LiveRoom } from './live-room.ts';

/** After this long a settling that the disk refused is tried again, ms. */
const settleAgainMs = 1_000;

export interface SteeringParts {
  readonly store: Pick<Store, 'saveRoom' | 'loadBallots' | 'loadRoom'>;
  readonly box: Pick<BallotBox, 'flush'>;
  readonly clock: Clock;
  readonly newId: () => string;
  /** The order is on disk and in memory; the new view may leave. */
  readonly onChanged: (room: LiveRoom) => void;
  /** A round with ballots is shown again: its voters have to learn their own. */
  readonly onBallotsShown: (room: LiveRoom) => void;
  readonly onFailure: (error: unknown) => void;
}

/**
 * Orders of one room run one at a time: apply, save, then one view to everybody. Ballots received before an order are
 * handed to the store before it, so a close never overtakes them.
 */
export function createSteering({ store, box, clock, newId, onChanged, onBallotsShown, onFailure }: SteeringParts) {
  const lastOrder = new WeakMap<LiveRoom, Promise<unknown>>();
  const settling = new Map<RoundId, () => void>();
  let isStopped = false;

  async function run(room: LiveRoom, order: Order): Promise<Outcome> {
    const outcome = apply(room.state, order, { now: clock.now(), newId });
    if (!outcome.ok || !outcome.isChanged) return outcome;
    box.flush();
    const saved = await store.saveRoom(outcome.state.room, outcome.changed, room.state.room.version);
    if (saved === 'changed-meanwhile') {
      await reload(room);
      return refuse('changed-meanwhile');
    }
    const round = shownRound(outcome.state)?.id ?? null;
    const isOtherRound = round !== room.held.round;
    if (isOtherRound) {
      const isNew = round === null || !room.state.rounds.some(({ id }) => id === round);
      room.held = hold(round, isNew ? [] : await ballotsOf(round));
    }
    room.state = outcome.state;
    settleLater(room);
    onChanged(room);
    if (isOtherRound && room.held.ballots.size > 0) onBallotsShown(room);
    return outcome;
  }

  /** The order is saved by now: without these voters are only told less than they could be. */
  async function ballotsOf(round: RoundId) {
    try {
      return await store.loadBallots(round);
    } catch (error) {
      onFailure(error);
      return [];
    }
  }

  /** Another node wrote first: take what it wrote. */
  async function reload(room: LiveRoom) {
    const stored = await store.loadRoom(room.code);
    if (!stored) return;
    room.state = { room: stored.room, rounds: stored.rounds };
    room.held = hold(shownRound(room.state)?.id ?? null, stored.ballots);
    settleLater(room);
    onChanged(room);
  }

  /** `closing` ends by the clock: one deadline per closing round, renewed when it was opened and closed again since. */
  function settleLater(room: LiveRoom, leastMs = 0) {
    if (isStopped) return;
    for (const { id, phase } of room.state.rounds) {
      if (phase.phase !== 'closing' || settling.has(id)) continue;
      const wait = Math.max(leastMs, phase.acceptUntil + 1 - clock.now());
      settling.set(
        id,
        clock.after(wait, () => {
          settling.delete(id);
          void give(room, { type: 'round:settle', round: id }).then(({ ok }) =>
            settleLater(room, ok ? 0 : settleAgainMs),
          );
        }),
      );
    }
  }

  /** Runs an order in its turn. Refuses as `apply` does, and with `not-saved` when the disk refused. */
  function give(room: LiveRoom, order: Order): Promise<Outcome> {
    const turn = (lastOrder.get(room) ?? Promise.resolve()).then(async () => {
      try {
        return await run(room, order);
      } catch (error) {
        onFailure(error);
        return refusalOf(error);
      }
    });
    lastOrder.set(room, turn);
    return turn;
  }

  return {
    give,
    settleLater: (room: LiveRoom) => settleLater(room),
    async order(room: LiveRoom, order: Order): Promise<Ack<{ poll?: PollId }>> {
      const outcome = await give(room, order);
      if (!outcome.ok) return outcome;
      return outcome.poll === undefined ? { ok: true } : { ok: true, poll: outcome.poll };
    },
    stop() {
      isStopped = true;
      for (const cancel of settling.values()) cancel();
      settling.clear();
    },
  };
}

export type Steering = ReturnType<typeof createSteering>;
