import type { OptionId, VoterId } from '#protocol/polls';
import { type LiveRoom, liveRoom, type Seat, type Socket, type Visit } from '../live/live-room.ts';
import type { Round } from '../room/state.ts';
import type { StoredRoom } from '../store/room-records.ts';
import { lunch, now, phases, roomOf, roundOf } from './room-samples.ts';

export const voter = (name: string) => name as VoterId;
export const option = (name: string) => name as OptionId;

/** A room in memory with `lunch` shown and open, as if loaded a minute ago. */
export function openLiveRoom(
  rounds: readonly Round[] = [roundOf(lunch, phases.open)],
  stored: Partial<StoredRoom> = {},
): LiveRoom {
  return liveRoom(
    {
      ...roomOf(rounds),
      secret: 'secret',
      lastChange: 0,
      lines: [],
      heldLines: [],
      voters: [],
      tallies: [],
      ballots: [],
      ...stored,
    },
    now - 60_000,
  );
}

/** A voter's place without sockets. */
export function seatOf(room: LiveRoom, name: string): Seat {
  const seat: Seat = { voter: voter(name), sockets: new Set(), buckets: new Map(), isProven: true };
  room.seats.set(seat.voter, seat);
  return seat;
}

/** A visit of this voter whose connection is gone. */
export function visitOf(room: LiveRoom, seat: Seat): Visit {
  return { socket: {} as Socket, room, as: 'phone', isBare: false, seat, key: null, floods: 0 };
}

/** A promise that ends when the test says so. */
export function held<T>() {
  return Promise.withResolvers<T>();
}
