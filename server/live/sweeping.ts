import { limits } from '#protocol/limits';
import type { RoomCode } from '#protocol/polls';
import type { Store } from '../store/store.ts';
import type { Clock } from './clock.ts';
import { sendAllAway } from './farewell.ts';
import type { Rooms } from './rooms.ts';

const sweepEveryMs = 3_600_000;
const dayMs = 86_400_000;

export interface SweepingParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly rooms: Rooms;
  /** It stays whatever happens. */
  readonly defaultRoom: RoomCode;
  /** null: what was used stays. */
  readonly keepDays: number | null;
  readonly onFailure: (error: unknown) => void;
}

/** Removes what nobody needs any more, every hour. */
export function createSweeping({ store, clock, rooms, defaultRoom, keepDays, onFailure }: SweepingParts) {
  /** Removes rooms that nobody has used: no ballot, no line, and not touched for `idleMs`. */
  async function sweepEmpty(idleMs: number) {
    await store.deleteEmptyRooms(clock.now() - idleMs, [defaultRoom, ...rooms.codes()]);
  }
  /** Removes what has been kept long enough. That a room is in use is noted once a day: that day is not counted. */
  async function sweepOld() {
    if (keepDays === null) return;
    const before = clock.now() - keepDays * dayMs - limits.noteHostEveryMs;
    const gone = await store.deleteIdleRooms(before, [defaultRoom, ...rooms.codes()]);
    // Who came in that very moment finds an empty place.
    for (const room of rooms.all()) {
      if (!gone.includes(room.code)) continue;
      sendAllAway(room);
      rooms.remove(room);
    }
  }
  const sweepAll = () =>
    Promise.all([
      sweepEmpty(limits.emptyRoomMs),
      sweepOld(),
      store.dropLoosePictures(clock.now() - limits.looseRoomPictureMs),
    ]);
  let cancel = () => {};
  function sweepLater() {
    cancel = clock.after(sweepEveryMs, () => void sweepAll().catch(onFailure).finally(sweepLater));
  }

  return {
    sweepEmpty,
    start() {
      // A server that runs for an evening only sweeps, too.
      void sweepOld().catch(onFailure);
      sweepLater();
    },
    stop: () => cancel(),
  };
}
