import { limits } from '#protocol/limits';
import type { VoterId } from '#protocol/polls';
import { isBanned } from '../room/bans.ts';
import type { Clock } from './clock.ts';
import { hasVoted, type LiveRoom } from './live-room.ts';

export interface DroppedParts {
  readonly clock: Clock;
  /** Somebody counts no longer, because it was too long ago. */
  readonly onChanged: (room: LiveRoom) => void;
}

/** Who has lost the connection a moment ago and may still want to vote. */
export function createDropped({ clock, onChanged }: DroppedParts) {
  /** By room: since when, oldest first. */
  const gone = new WeakMap<LiveRoom, Map<VoterId, number>>();
  const looking = new Map<LiveRoom, () => void>();

  function forgetOld(room: LiveRoom) {
    const since = gone.get(room);
    if (!since) return;
    for (const [voter, at] of since) {
      if (clock.now() - at < limits.droppedMs) break;
      since.delete(voter);
    }
    lookLater(room, since);
  }

  function lookLater(room: LiveRoom, since: ReadonlyMap<VoterId, number>) {
    const [oldest] = since.values();
    if (oldest === undefined || looking.has(room)) return;
    const cancel = clock.after(Math.max(0, oldest + limits.droppedMs - clock.now()), () => {
      looking.delete(room);
      forgetOld(room);
      onChanged(room);
    });
    looking.set(room, cancel);
  }

  return {
    /** A voter's first socket is here, or its last one is gone. */
    seatChanged(room: LiveRoom, voter: VoterId): void {
      const since = gone.get(room) ?? new Map<VoterId, number>();
      gone.set(room, since);
      since.delete(voter);
      if (!room.seats.has(voter)) since.set(voter, clock.now());
      lookLater(room, since);
    },
    /** Those without a ballot in the shown round. */
    count(room: LiveRoom): number {
      let count = 0;
      for (const [voter, at] of gone.get(room) ?? []) {
        const mayComeBack = clock.now() - at < limits.droppedMs && !isBanned(room.state.room, voter);
        if (mayComeBack && !hasVoted(room, voter)) count += 1;
      }
      return count;
    },
    forget(room: LiveRoom): void {
      looking.get(room)?.();
      looking.delete(room);
      gone.delete(room);
    },
    stop(): void {
      for (const cancel of looking.values()) cancel();
      looking.clear();
    },
  };
}

export type Dropped = ReturnType<typeof createDropped>;
