import { type Refusal, refuse } from '#protocol/errors';
import { limits, type Rate } from '#protocol/limits';
import type { VoterId } from '#protocol/polls';
import { isPasscode } from '../room/access.ts';
import { type Pass, refusalOf, type Store } from '../store/store.ts';
import { type Bucket, take } from './bucket.ts';
import type { Clock } from './clock.ts';
import { createGroups } from './groups.ts';
import type { LiveRoom } from './live-room.ts';

/** Voters of one room whose wrong passcodes are counted; of more the oldest are forgotten. */
const maxCounted = 10_000;

export interface AccessParts {
  readonly store: Pick<Store, 'knowVoters' | 'savePasses' | 'hasBallot'>;
  readonly clock: Clock;
  readonly onFailure: (error: unknown) => void;
}

/** Wrong passcodes of a room: all together, and by voter. */
interface Tries {
  readonly all: Bucket;
  readonly byVoter: Map<VoterId, Bucket>;
}

/** Who may come into a room that is locked or asks for a passcode. */
export function createAccess({ store, clock, onFailure }: AccessParts) {
  const tries = new WeakMap<LiveRoom, Tries>();
  // A hall gives its passcode at once: one commit for many.
  const passes = createGroups<Pass, null>({
    async commit(group) {
      await store.savePasses(group);
      return group.map(() => null);
    },
    maxGroup: limits.maxGroup,
    maxQueue: limits.maxQueue,
    onFailure,
  });

  async function isKnown(room: LiveRoom, voter: VoterId): Promise<boolean> {
    if (room.firstSeen.has(voter) || room.names.has(voter) || room.passes.has(voter)) return true;
    return room.held.ballots.has(voter) || store.hasBallot(room.code, voter);
  }

  const locked = async (room: LiveRoom, voter: VoterId) => room.state.room.lock && !(await isKnown(room, voter));

  const mustPass = ({ state, passes }: LiveRoom, voter: VoterId) =>
    state.room.passcode !== null && passes.get(voter) !== state.room.passcode.since;

  function triesOf(room: LiveRoom): Tries {
    const known = tries.get(room);
    if (known) return known;
    const fresh = { all: full(limits.rates.roomPasscode), byVoter: new Map() };
    tries.set(room, fresh);
    return fresh;
  }

  const full = ({ burst }: Rate): Bucket => ({ left: burst, at: clock.now() });

  /** Counts a try as wrong; ms to wait when there were too many. */
  function count(room: LiveRoom, voter: VoterId): number {
    const { all, byVoter } = triesOf(room);
    const own = byVoter.get(voter) ?? full(limits.rates.passcode);
    byVoter.set(voter, own);
    const [oldest] = byVoter.keys();
    if (byVoter.size > maxCounted && oldest !== undefined) byVoter.delete(oldest);
    const now = clock.now();
    return take(own, limits.rates.passcode, now) || take(all, limits.rates.roomPasscode, now);
  }

  async function pass(room: LiveRoom, voter: VoterId, given: string | undefined): Promise<Refusal | null> {
    const { passcode } = room.state.room;
    if (!passcode) return null;
    if (given === undefined) return refuse('passcode-required');
    const wait = count(room, voter);
    if (wait > 0) return refuse('slow-down', wait);
    if (!isPasscode(given, passcode.text)) return refuse('wrong-passcode');
    // A right one was no wrong one.
    triesOf(room).all.left += 1;
    triesOf(room).byVoter.delete(voter);
    const refused = await save({ room: room.code, voter, since: passcode.since });
    if (!refused) room.passes.set(voter, passcode.since);
    return refused;
  }

  function save(given: Pass): Promise<Refusal | null> {
    const { promise, resolve } = Promise.withResolvers<Refusal | null>();
    const isTaken = passes.add(given, (_, error) => resolve(error === undefined ? null : refusalOf(error)));
    if (!isTaken) resolve(refuse('busy', limits.busyRetryMs));
    return promise;
  }

  return {
    /**
     * null: a phone, or a screen without a key, may come in. Refuses with `room-locked` (not a screen),
     * `passcode-required`, `wrong-passcode`, `slow-down`, and with `busy` or `not-saved` when the passing could not be
     * kept.
     */
    async enter(room: LiveRoom, as: 'phone' | 'screen', voter: VoterId, given?: string): Promise<Refusal | null> {
      if (as === 'phone' && (await locked(room, voter))) return refuse('room-locked', limits.lockedRetryMs);
      return mustPass(room, voter) ? pass(room, voter, given) : null;
    },
    /** May a page made for this voter hold the room's view? */
    async mayRead(room: LiveRoom, as: 'phone' | 'screen', voter: VoterId): Promise<boolean> {
      return !mustPass(room, voter) && !(as === 'phone' && (await locked(room, voter)));
    },
    /** Before a lock: who is or was here comes back freely, also after a restart. On disk when it resolves. */
    async remember(room: LiveRoom): Promise<void> {
      if (room.state.room.lock) return;
      const unknown = [...room.firstSeen.keys()].filter((voter) => !room.names.has(voter));
      if (unknown.length > 0) await store.knowVoters(room.code, unknown);
    },
    drained: passes.drained,
  };
}

export type Access = ReturnType<typeof createAccess>;
