import { limits } from '#protocol/limits';
import type { VoterId } from '#protocol/polls';
import { isBanned } from '../room/bans.ts';
import type { Store } from '../store/store.ts';
import type { Clock } from './clock.ts';
import type { Dropped } from './dropped.ts';
import type { LiveRoom } from './live-room.ts';
import type { Talk } from './talk.ts';

export interface PresenceParts {
  readonly store: Pick<Store, 'saveVoters'>;
  readonly clock: Clock;
  readonly talk: Pick<Talk, 'announce'>;
  readonly dropped: Pick<Dropped, 'seatChanged'>;
  readonly onFailure: (error: unknown) => void;
}

interface Doorway {
  readonly arrived: Set<VoterId>;
  /** Named voters without a socket, and since when. */
  readonly leaving: Map<VoterId, number>;
  cancel: (() => void) | null;
  /** Names are written one after the other, so that memory and disk agree on the last one. */
  turn: Promise<void>;
}

/** Sent away by something without a name: a line with their name would tell who wrote it. */
const isSentAway = ({ state }: LiveRoom, voter: VoterId) => isBanned(state.room, voter);

/**
 * Who is here, for people: named voters are announced when they come and when they have been gone for a while, several
 * in one line. Who reloads, sleeps or rides out a restart is neither. `isHere` is durable for that reason.
 */
export function createPresence({ store, clock, talk, dropped, onFailure }: PresenceParts) {
  const doorways = new WeakMap<LiveRoom, Doorway>();

  function doorwayOf(room: LiveRoom): Doorway {
    const known = doorways.get(room);
    if (known) return known;
    const doorway: Doorway = { arrived: new Set(), leaving: new Map(), cancel: null, turn: Promise.resolve() };
    doorways.set(room, doorway);
    return doorway;
  }

  function lookLater(room: LiveRoom, doorway: Doorway) {
    if (doorway.arrived.size + doorway.leaving.size === 0) return;
    doorway.cancel ??= clock.after(limits.joinLinesEveryMs, () => {
      doorway.cancel = null;
      void look(room, doorway).catch(onFailure);
    });
  }

  function inTurn(room: LiveRoom, work: () => Promise<void>): Promise<void> {
    const doorway = doorwayOf(room);
    const done = doorway.turn.then(work);
    doorway.turn = done.catch(() => {});
    return done;
  }

  async function look(room: LiveRoom, doorway: Doorway) {
    const now = clock.now();
    const joined = [...doorway.arrived].filter((voter) => room.seats.has(voter));
    const left = [...doorway.leaving].flatMap(([voter, since]) => (now - since >= limits.leaveAfterMs ? [voter] : []));
    doorway.arrived.clear();
    for (const voter of left) doorway.leaving.delete(voter);
    try {
      await inTurn(room, async () => {
        await move(room, joined, true);
        await move(room, left, false);
      });
    } finally {
      // Who was not announced (the disk refused), or came or went meanwhile, is looked at again.
      for (const voter of [...joined, ...left]) note(room, voter);
      lookLater(room, doorway);
    }
  }

  /** Puts down a named voter whose seat and `isHere` disagree. */
  function note(room: LiveRoom, voter: VoterId) {
    const doorway = doorwayOf(room);
    const { name, isHere } = room.names.get(voter) ?? { name: null, isHere: false };
    if (room.seats.has(voter)) {
      doorway.leaving.delete(voter);
      if (name !== null && !isHere) doorway.arrived.add(voter);
    } else if (isHere && !doorway.leaving.has(voter) && !isSentAway(room, voter))
      doorway.leaving.set(voter, clock.now());
    lookLater(room, doorway);
  }

  async function move(room: LiveRoom, voters: readonly VoterId[], isHere: boolean) {
    const named = voters.flatMap((voter) => {
      const known = room.names.get(voter);
      if (!known?.name || known.isHere === isHere || room.seats.has(voter) !== isHere) return [];
      if (!isHere && isSentAway(room, voter)) return [];
      return [{ room: room.code, voter, name: known.name, isHere }];
    });
    if (named.length === 0) return;
    await store.saveVoters(named);
    for (const { voter, name } of named) room.names.set(voter, { name, isHere });
    talk.announce(
      room,
      isHere ? 'joined' : 'left',
      named.map(({ name }) => name),
    );
  }

  return {
    /** A voter's first socket is here, or its last one is gone. */
    seatChanged(room: LiveRoom, voter: VoterId): void {
      dropped.seatChanged(room, voter);
      note(room, voter);
    },
    /** Takes or drops a name; on disk when it resolves. A first name is announced, a change of name is not. */
    rename(room: LiveRoom, voter: VoterId, name: string | null): Promise<void> {
      return inTurn(room, async () => {
        const isHere = name !== null && (room.names.get(voter)?.isHere ?? false);
        await store.saveVoters([{ room: room.code, voter, name, isHere }]);
        room.names.set(voter, { name, isHere });
        note(room, voter);
      });
    },
    /** After a load: those who were here have a while to come back. */
    loaded(room: LiveRoom): void {
      for (const voter of room.names.keys()) note(room, voter);
    },
    closed(room: LiveRoom): void {
      doorways.get(room)?.cancel?.();
      doorways.delete(room);
    },
  };
}

export type Presence = ReturnType<typeof createPresence>;
