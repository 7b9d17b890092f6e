import { type Refusal, refuse } from '#protocol/errors';
import type { RoomCode } from '#protocol/polls';
import { keyInUse } from '../room/keys.ts';
import type { Store } from '../store/store.ts';
import type { BallotBox } from './ballot-box.ts';
import type { Clock } from './clock.ts';
import { sendAllAway } from './farewell.ts';
import type { LiveRoom } from './live-room.ts';
import type { NewRooms } from './new-room.ts';
import type { Rooms } from './rooms.ts';
import type { Steering } from './steering.ts';

export interface RoomEndParts {
  readonly store: Pick<Store, 'deleteRoom' | 'erased'>;
  readonly box: Pick<BallotBox, 'flush'>;
  readonly steering: Pick<Steering, 'inTurn'>;
  readonly rooms: Pick<Rooms, 'isOpen' | 'remove' | 'renew'>;
  readonly newRooms: Pick<NewRooms, 'makeDefault'>;
  readonly defaultRoom: RoomCode;
  readonly clock: Pick<Clock, 'after'>;
  readonly isClosing: () => boolean;
  readonly onFailure: (error: unknown) => void;
}

/** A default room that the disk refused is made again after this long, ms. */
const makeAgainMs = 1_000;

/**
 * Deletes a room with everything in it, behind the orders given before; then everybody in it is told. The default room is there
 * again once nothing of it is left, as after a first start. Refuses with `not-allowed` when the key `by` was revoked meanwhile, and
 * with `not-saved`.
 */
export function createRoomEnd(parts: RoomEndParts) {
  const { store, box, steering, rooms, newRooms, defaultRoom, clock, isClosing, onFailure } = parts;

  /** Until the disk takes it: the server's links lead there. */
  async function remakeDefault(version: number): Promise<void> {
    await store.erased();
    for (;;) {
      try {
        await newRooms.makeDefault(null, version);
        return;
      } catch (error) {
        if (isClosing()) throw error;
        onFailure(error);
      }
      await new Promise<void>((resolve) => clock.after(makeAgainMs, resolve));
    }
  }

  return async (room: LiveRoom, by: number): Promise<{ readonly ok: true } | Refusal> => {
    return steering.inTurn(room, async () => {
      if (!rooms.isOpen(room)) return refuse('no-such-room');
      if (!keyInUse(room.state, by)) return refuse('not-allowed');
      box.flush();
      await store.deleteRoom(room.code);
      if (room.code === defaultRoom) {
        // Pages keep the newest version they have seen.
        const renewed = rooms.renew(room, remakeDefault(room.state.room.version + 1));
        sendAllAway(room, true);
        await renewed;
        return { ok: true } as const;
      }
      sendAllAway(room);
      rooms.remove(room);
      return { ok: true } as const;
    });
  };
}

export type RoomEnd = ReturnType<typeof createRoomEnd>;
