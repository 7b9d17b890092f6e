import { limits } from '#protocol/limits';
import type { VoterId } from '#protocol/polls';
import { smallest } from '../room/quiz/teams.ts';
import type { TeamMember } from '../store/room-records.ts';
import type { Store } from '../store/store.ts';
import { createGroups } from './groups.ts';
import type { LiveRoom } from './live-room.ts';
import { playersOf } from './own-view.ts';

export interface TeamsParts {
  readonly store: Pick<Store, 'saveTeams'>;
  readonly onFailure: (error: unknown) => void;
}

/** Who is in which team: on disk before anybody is told. */
export function createTeams({ store, onFailure }: TeamsParts) {
  // A hall chooses at once, or comes in at once: one commit for many.
  const groups = createGroups<TeamMember, null>({
    async commit(members) {
      await store.saveTeams(members);
      return members.map(() => null);
    },
    maxGroup: limits.maxGroup,
    maxQueue: limits.maxQueue,
    onFailure,
  });
  /** Dealt out and not yet on disk: those count when the next one is dealt out. */
  const underWay = new WeakMap<LiveRoom, Map<VoterId, number>>();

  /** false: the disk refused. */
  function join(room: LiveRoom, voter: VoterId, team: number): Promise<boolean> {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const isTaken = groups.add({ room: room.code, voter, team }, (_, error) => {
      const isSaved = error === undefined;
      if (isSaved) room.teams.set(voter, team);
      resolve(isSaved);
    });
    if (!isTaken) resolve(false);
    return promise;
  }

  async function deal(room: LiveRoom, voter: VoterId): Promise<void> {
    const { how, names } = room.state.room.teams;
    if (how !== 'deal' || playersOf(room).teamOf(voter) !== null) return;
    const dealt = underWay.get(room) ?? new Map<VoterId, number>();
    underWay.set(room, dealt);
    if (dealt.has(voter)) return;
    const sizes = names.map(() => 0);
    for (const team of [...room.teams.values(), ...dealt.values()])
      if (team < sizes.length) sizes[team] = (sizes[team] ?? 0) + 1;
    const team = smallest(sizes);
    dealt.set(voter, team);
    await join(room, voter, team);
    dealt.delete(voter);
  }

  return {
    join,
    /** Gives a voter without a team one where they are dealt out. A disk that refuses leaves the voter without, until the next time. */
    deal,
    /** Everybody who is here. */
    dealAll: (room: LiveRoom) => Promise.all([...room.seats.keys()].map((voter) => deal(room, voter))),
    drained: () => groups.drained(),
  };
}

export type LiveTeams = ReturnType<typeof createTeams>;
