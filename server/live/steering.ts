import { type Refusal, refuse } from '#protocol/errors';
import type { Ack } from '#protocol/events';
import type { PollId, RoomCode, RoundId } from '#protocol/polls';
import type { Order } from '../room/orders.ts';
import { apply } from '../room/room.ts';
import { shownRound } from '../room/rounds.ts';
import type { Outcome } from '../room/state.ts';
import { refusalOf, type Store } from '../store/store.ts';
import type { BallotBox } from './ballot-box.ts';
import type { Clock } from './clock.ts';
import { createDeadlines } from './deadlines.ts';
import { hold, type LiveRoom, stateOf } from './live-room.ts';
import type { Quizzes } from './quizzes.ts';

/** After this long a settling that the disk refused is tried again, ms. */
const settleAgainMs = 1_000;

export interface SteeringParts {
  readonly store: Pick<Store, 'saveRoom' | 'loadBallots' | 'loadRoom'>;
  readonly box: Pick<BallotBox, 'flush'>;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly keyHash: (code: RoomCode, number: number) => string;
  /** The order is on disk and in memory; the new view may leave. */
  readonly onChanged: (room: LiveRoom) => void;
  /** A round with ballots is shown again: its voters have to learn their own. */
  readonly onBallotsShown: (room: LiveRoom) => void;
  readonly quizzes: Quizzes;
  /** The quiz stands otherwise: everybody has to learn how they stand. */
  readonly onScored: (room: LiveRoom) => void;
  readonly onFailure: (error: unknown) => void;
}

/**
 * Orders of one room run one at a time: apply, save, then one view to everybody. Ballots received before an order are
 * handed to the store before it, so a close never overtakes them.
 */
export function createSteering(parts: SteeringParts) {
  const { store, box, clock, newId, keyHash, quizzes, onChanged, onBallotsShown, onScored, onFailure } = parts;
  const lastOrder = new WeakMap<LiveRoom, Promise<unknown>>();
  const deadlines = createDeadlines({ clock, give: (room, order) => give(room, order), againMs: settleAgainMs });

  /** `before`: what has to be on disk before an order that changes something. */
  async function run(room: LiveRoom, order: Order, before?: () => Promise<void>): Promise<Outcome> {
    const hashOf = (number: number) => keyHash(room.code, number);
    const moment = { now: clock.now(), newId, keyHash: hashOf, voters: votersAt(room, order) };
    const outcome = apply(room.state, order, moment);
    if (!outcome.ok || !outcome.isChanged) return outcome;
    await before?.();
    box.flush();
    const { state, changed, changedKeys } = outcome;
    const saved = await store.saveRoom(state.room, changed, room.state.room.version, changedKeys);
    if (saved === 'changed-meanwhile') return refuse((await reload(room)) ? 'changed-meanwhile' : 'no-such-room');
    const standing = await quizzes.standing(room, outcome.state);
    const round = shownRound(outcome.state)?.id ?? null;
    const isOtherRound = round !== room.held.round;
    if (isOtherRound) {
      const isNew = round === null || !room.state.rounds.some(({ id }) => id === round);
      room.held = hold(round, isNew ? [] : await ballotsOf(round));
    }
    const isScored = standing !== room.standing;
    room.standing = standing;
    room.state = outcome.state;
    deadlines.set(room);
    onChanged(room);
    if (isScored) onScored(room);
    else if (isOtherRound && room.held.ballots.size > 0) onBallotsShown(room);
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

  /** Another node wrote first: take what it wrote. false: the room is gone. */
  async function reload(room: LiveRoom): Promise<boolean> {
    const stored = await store.loadRoom(room.code);
    if (!stored) return false;
    const state = stateOf(stored);
    const standing = await quizzes.standing(room, state);
    const isScored = standing !== room.standing;
    room.standing = standing;
    room.state = state;
    room.held = hold(shownRound(room.state)?.id ?? null, stored.ballots);
    deadlines.set(room);
    onChanged(room);
    if (isScored) onScored(room);
    return true;
  }

  /** Runs an order in its turn. Refuses as `apply` does, and with `not-saved` when the disk refused. */
  function give(room: LiveRoom, order: Order, before?: () => Promise<void>): Promise<Outcome> {
    return inTurn(room, () => run(room, order, before));
  }

  function inTurn<T>(room: LiveRoom, work: () => Promise<T>): Promise<T | Refusal> {
    const turn = (lastOrder.get(room) ?? Promise.resolve()).then(async () => {
      try {
        return await work();
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
    /** For what is no order and must stand between orders, such as the end of the room. */
    inTurn,
    /** To be called when the room has come into memory: countdowns and graces go on. */
    resume: deadlines.set,
    /** To be called when the room leaves memory. */
    forget: deadlines.forget,
    /** `before` runs in the order's turn, when it changes something. */
    async order(room: LiveRoom, order: Order, before?: () => Promise<void>): Promise<Ack<{ poll?: PollId }>> {
      const outcome = await give(room, order, before);
      if (!outcome.ok) return outcome;
      return outcome.poll === undefined ? { ok: true } : { ok: true, poll: outcome.poll };
    },
    stop: deadlines.stop,
  };
}

export type Steering = ReturnType<typeof createSteering>;

/** Who is here. A countdown that ran out while the room was not in memory closed it before anybody: nobody counted. */
function votersAt(room: LiveRoom, order: Order): number | null {
  const phase = order.type === 'round:time-up' && room.state.rounds.find(({ id }) => id === order.round)?.phase;
  const wasAsleep = phase && phase.phase === 'open' && phase.closesAt !== null && phase.closesAt < room.loadedAt;
  return wasAsleep ? null : room.seats.size;
}
