import type { RoundId } from '#protocol/polls';
import type { Order } from '../room/orders.ts';
import type { Clock } from './clock.ts';
import type { LiveRoom } from './live-room.ts';

interface Deadline {
  readonly at: number;
  readonly cancel: () => void;
}

export interface DeadlinesParts {
  readonly clock: Clock;
  /** Resolves when the order was carried out or refused: whatever is still due is looked at again. */
  readonly give: (room: LiveRoom, order: Order) => Promise<{ readonly ok: boolean }>;
  /** After a refusal (the disk's) the order is given again this much later, ms. */
  readonly againMs: number;
}

/**
 * What the clock does to rounds: a countdown closes, a grace ends. The time stands in the round, on disk; here is only
 * who looks at the clock, one deadline per round, renewed whenever the round's time has changed.
 */
export function createDeadlines({ clock, give, againMs }: DeadlinesParts) {
  const rooms = new Map<LiveRoom, Map<RoundId, Deadline>>();
  const left = new WeakSet<LiveRoom>();
  let isStopped = false;

  function set(room: LiveRoom, leastMs = 0) {
    if (isStopped || left.has(room)) return;
    const held = rooms.get(room) ?? new Map<RoundId, Deadline>();
    rooms.set(room, held);
    for (const { id, phase } of room.state.rounds) {
      const at = dueOf(phase);
      const known = held.get(id);
      if (known?.at === at) continue;
      known?.cancel();
      held.delete(id);
      if (at === null) continue;
      const order: Order = { type: phase.phase === 'open' ? 'round:time-up' : 'round:settle', round: id };
      const call = () => {
        held.delete(id);
        void give(room, order).then(({ ok }) => set(room, ok ? 0 : againMs));
      };
      held.set(id, { at, cancel: clock.after(Math.max(leastMs, at - clock.now()), call) });
    }
    if (held.size === 0) rooms.delete(room);
  }

  function forget(room: LiveRoom) {
    left.add(room);
    for (const { cancel } of rooms.get(room)?.values() ?? []) cancel();
    rooms.delete(room);
  }

  return {
    /** To be called whenever the room's rounds have changed. */
    set: (room: LiveRoom) => set(room),
    /** The room has left memory: whoever opens it again sets its deadlines. */
    forget,
    stop() {
      isStopped = true;
      for (const room of [...rooms.keys()]) forget(room);
    },
  };
}

function dueOf(phase: LiveRoom['state']['rounds'][number]['phase']): number | null {
  switch (phase.phase) {
    case 'open':
      return phase.closesAt;
    case 'closing':
      return phase.acceptUntil + 1;
    case 'closed':
      return null;
    default:
      return phase satisfies never;
  }
}
