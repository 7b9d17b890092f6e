import { type Refusal, refuse } from '#protocol/errors';
import { limits, type Rate } from '#protocol/limits';
import type { VoterId } from '#protocol/polls';
import { isPasscode } from '../room/access.ts';
import { isBanned } from '../room/bans.ts';
import type { Pass } from '../store/room-records.ts';
import { refusalOf, type Store } from '../store/store.ts';
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

/** Who knocks. `tokenAt`: when the token was issued that this client handed back, ms; null: it had none. */
export interface Caller {
  readonly voter: VoterId;
  readonly tokenAt: number | null;
}

/** Wrong passcodes of a room: of all newcomers, of all others, and by voter. */
interface Tries {
  readonly newcomers: Bucket;
  readonly returning: Bucket;
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

  function mustPass({ state, passes, screenPasses }: LiveRoom, as: 'phone' | 'screen', voter: VoterId): boolean {
    const { passcode } = state.room;
    if (passcode === null || passes.get(voter) === passcode.since) return false;
    return as === 'phone' || screenPasses.get(voter) !== passcode.since;
  }

  function triesOf(room: LiveRoom): Tries {
    const known = tries.get(room);
    if (known) return known;
    const { roomPasscode, returningPasscode } = limits.rates;
    const fresh = { newcomers: full(roomPasscode), returning: full(returningPasscode), byVoter: new Map() };
    tries.set(room, fresh);
    return fresh;
  }

  const full = ({ burst }: Rate): Bucket => ({ left: burst, at: clock.now() });

  /** Tokens cost nothing to make: whoever holds one for a while does not stand behind those who make them. */
  function sharedBy(room: LiveRoom, { tokenAt }: Caller): readonly [Bucket, Rate] {
    const { newcomers, returning } = triesOf(room);
    const isNewcomer = tokenAt === null || clock.now() - tokenAt < limits.newcomerMs;
    return isNewcomer ? [newcomers, limits.rates.roomPasscode] : [returning, limits.rates.returningPasscode];
  }

  /** Counts a try as wrong; ms to wait when there were too many. */
  function count(room: LiveRoom, caller: Caller): number {
    const { voter } = caller;
    const { byVoter } = triesOf(room);
    const own = byVoter.get(voter) ?? full(limits.rates.passcode);
    byVoter.set(voter, own);
    const [oldest] = byVoter.keys();
    if (byVoter.size > maxCounted && oldest !== undefined) byVoter.delete(oldest);
    const now = clock.now();
    return take(own, limits.rates.passcode, now) || take(...sharedBy(room, caller), now);
  }

  async function pass(
    room: LiveRoom,
    as: 'phone' | 'screen',
    caller: Caller,
    given: string | undefined,
  ): Promise<Refusal | null> {
    const { voter } = caller;
    const { passcode } = room.state.room;
    if (!passcode) return null;
    if (given === undefined) return refuse('passcode-required');
    const wait = count(room, caller);
    if (wait > 0) return refuse('slow-down', wait);
    if (!isPasscode(given, passcode.text)) return refuse('wrong-passcode');
    // A right one was no wrong one.
    sharedBy(room, caller)[0].left += 1;
    triesOf(room).byVoter.delete(voter);
    if (as === 'screen' && (await locked(room, voter))) {
      // A screen comes into a locked room, and that makes nobody known: no phone follows it in with the same token.
      room.screenPasses.set(voter, passcode.since);
      return null;
    }
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
     * null: a phone, or a screen without a key, may come in. Refuses with `banned` and `room-locked` (not a screen),
     * `passcode-required`, `wrong-passcode`, `slow-down`, and with `busy` or `not-saved` when the passing could not be
     * kept.
     */
    async enter(room: LiveRoom, as: 'phone' | 'screen', caller: Caller, given?: string): Promise<Refusal | null> {
      const { voter } = caller;
      if (as === 'phone' && isBanned(room.state.room, voter)) return refuse('banned');
      if (as === 'phone' && (await locked(room, voter))) return refuse('room-locked', limits.lockedRetryMs);
      return mustPass(room, as, voter) ? pass(room, as, caller, given) : null;
    },
    /** May a page made for this voter hold the room's view? */
    async mayRead(room: LiveRoom, as: 'phone' | 'screen', voter: VoterId): Promise<boolean> {
      if (as === 'phone' && (isBanned(room.state.room, voter) || (await locked(room, voter)))) return false;
      return !mustPass(room, as, voter);
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
