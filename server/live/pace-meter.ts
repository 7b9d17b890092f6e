import { limits } from '#protocol/limits';
import type { VoterId } from '#protocol/polls';
import type { Pace, PaceMeter } from '#protocol/reactions';
import type { Clock } from './clock.ts';
import type { LiveRoom } from './live-room.ts';

export interface PaceMetersParts {
  readonly clock: Clock;
  readonly onChanged: (room: LiveRoom) => void;
}

interface Said {
  readonly pace: Pace;
  readonly cancel: () => void;
}

/** "Too fast", "lost me": what each voter has said last, for a while, in memory alone. Only hosts are told, and only how many. */
export function createPaceMeters({ clock, onChanged }: PaceMetersParts) {
  const meters = new Map<LiveRoom, Map<VoterId, Said>>();

  function forget(room: LiveRoom) {
    for (const { cancel } of meters.get(room)?.values() ?? []) cancel();
    meters.delete(room);
  }

  return {
    say(room: LiveRoom, voter: VoterId, pace: Pace | null): void {
      const said = meters.get(room) ?? new Map<VoterId, Said>();
      meters.set(room, said);
      said.get(voter)?.cancel();
      if (pace === null) said.delete(voter);
      else {
        const cancel = clock.after(limits.paceMs, () => {
          said.delete(voter);
          onChanged(room);
        });
        said.set(voter, { pace, cancel });
      }
      onChanged(room);
    },
    /** null: nobody has said anything lately. */
    of(room: LiveRoom): PaceMeter | null {
      const said = meters.get(room);
      if (!said || said.size === 0) return null;
      const meter = { fast: 0, slow: 0, lost: 0 };
      for (const { pace } of said.values()) meter[pace] += 1;
      return meter;
    },
    /** To be called when the room leaves memory. */
    forget,
    stop() {
      for (const room of [...meters.keys()]) forget(room);
    },
  };
}

export type PaceMeters = ReturnType<typeof createPaceMeters>;
