import { limits } from '#protocol/limits';
import type { VoterId } from '#protocol/polls';
import { type Bucket, take } from '../../live/bucket.ts';
import type { Clock } from '../../live/clock.ts';
import type { LiveRoom } from '../../live/live-room.ts';

type Buckets = Map<string, Bucket>;

/** Voters of one room without a connection whose buckets are kept; of more the oldest are forgotten. */
const maxRemembered = 10_000;

/** The same buckets as on the socket: those of the voter's seat, while there is one. */
export function createFormRates(clock: Clock) {
  const remembered = new WeakMap<LiveRoom, Map<VoterId, Buckets>>();

  function bucketsOf(room: LiveRoom, voter: VoterId): Buckets {
    const seat = room.seats.get(voter);
    if (seat) return seat.buckets;
    const voters = remembered.get(room) ?? new Map<VoterId, Buckets>();
    remembered.set(room, voters);
    const buckets: Buckets = voters.get(voter) ?? new Map();
    voters.set(voter, buckets);
    const [oldest] = voters.keys();
    if (voters.size > maxRemembered && oldest !== undefined) voters.delete(oldest);
    return buckets;
  }

  /** 0: may go on; else the ms to wait. */
  return (room: LiveRoom, voter: VoterId, name: 'any' | 'vote' | 'name'): number => {
    const buckets = bucketsOf(room, voter);
    const limit = limits.rates[name];
    const bucket = buckets.get(name) ?? { left: limit.burst, at: clock.now() };
    buckets.set(name, bucket);
    return take(bucket, limit, clock.now());
  };
}
