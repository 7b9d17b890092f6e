import { refuse } from '#protocol/errors';
import type { HostKey } from '#protocol/host-keys';
import { limits } from '#protocol/limits';
import type { OrderOf } from './orders.ts';
import { changed, type HostKeyRecord, type Moment, type Outcome, type RoomState, unchanged } from './state.ts';

export const isInUse = ({ revokedAt }: HostKeyRecord) => revokedAt === null;

export function keyInUse(state: RoomState, number: number | null): HostKeyRecord | undefined {
  return state.hostKeys.find((key) => key.number === number && isInUse(key));
}

/** The key that a room is made with. */
export function firstKey(hash: string, now: number): HostKeyRecord {
  return { number: 1, hash, label: '', rights: 'host', createdAt: now, revokedAt: null, order: null };
}

/** One key more; the same order again makes none. Refuses with `too-many-keys`. */
export function addKey(state: RoomState, { label, rights, id }: OrderOf<'key:add'>, moment: Moment): Outcome {
  const made = state.hostKeys.find(({ order }) => order === id);
  if (made) return isInUse(made) ? { ...unchanged(state), key: made.number } : refuse('no-such-key');
  if (state.hostKeys.length >= limits.maxKeysEver) return refuse('too-many-keys');
  if (state.hostKeys.filter(isInUse).length >= limits.maxKeys) return refuse('too-many-keys');
  const number = Math.max(0, ...state.hostKeys.map((key) => key.number)) + 1;
  const hash = moment.keyHash(number);
  const key: HostKeyRecord = { number, hash, label, rights, createdAt: moment.now, revokedAt: null, order: id };
  return withKeys(state, [...state.hostKeys, key], key);
}

/**
 * May who has key `by` read the key with this number once more? Their own, and those made after it: whoever was let in
 * later never gets hold of a link that can throw others out.
 */
export function mayShowKey(state: RoomState, by: number | null, number: number): boolean {
  return by !== null && keyInUse(state, by)?.rights === 'host' && by <= number;
}

/**
 * Ends a key for good: one that was made after the key of who says so. So nobody ends their own, and the first one stays.
 * Refuses with `no-such-key`, `not-allowed`.
 */
export function revokeKey(state: RoomState, { number, by }: OrderOf<'key:revoke'>, { now }: Moment): Outcome {
  const key = state.hostKeys.find((held) => held.number === number);
  if (!key) return refuse('no-such-key');
  if (number === by || !mayShowKey(state, by, number)) return refuse('not-allowed');
  if (!isInUse(key)) return unchanged(state);
  const revoked = { ...key, revokedAt: now };
  return withKeys(
    state,
    state.hostKeys.map((held) => (held === key ? revoked : held)),
    revoked,
  );
}

function withKeys(state: RoomState, hostKeys: readonly HostKeyRecord[], key: HostKeyRecord): Outcome {
  const outcome = changed(state, {});
  return { ...outcome, state: { ...outcome.state, hostKeys }, changedKeys: [key], key: key.number };
}

/** As the host's view lists them. */
export function keyList(state: RoomState): HostKey[] {
  return state.hostKeys
    .filter(isInUse)
    .map(({ number, label, rights, createdAt }) => ({ number, label, rights, createdAt }));
}
