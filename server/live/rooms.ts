import { limits } from '#protocol/limits';
import type { RoomCode, RoundId } from '#protocol/polls';
import type { Store } from '../store/store.ts';
import type { Clock } from './clock.ts';
import { isEmpty, type LiveRoom, liveRoom } from './live-room.ts';

export interface RoomsParts {
  readonly store: Pick<Store, 'loadRoom' | 'noteUse'>;
  readonly clock: Clock;
  /** Reads what else a room needs, before it comes into memory. */
  readonly prepare: (room: LiveRoom) => Promise<void>;
  /** Called when a room has come into memory, before anybody gets it. */
  readonly onLoaded: (room: LiveRoom) => void;
  /** Called when a room leaves memory. */
  readonly onClosed: (room: LiveRoom) => void;
  readonly onFailure: (error: unknown) => void;
}

/** An empty room stays in memory this long, ms: for those who reload, and until the last have been announced as gone. */
const lingerMs = limits.leaveAfterMs + 3 * limits.joinLinesEveryMs;

/** The open rooms: loaded on the first join, closed when they have been empty for a while. */
export function createRooms({ store, clock, prepare, onLoaded, onClosed, onFailure }: RoomsParts) {
  const rooms = new Map<RoomCode, LiveRoom>();
  const loading = new Map<RoomCode, Promise<LiveRoom | null>>();
  const byRound = new Map<RoundId, LiveRoom>();
  const lingering = new Map<LiveRoom, () => void>();

  async function load(code: RoomCode): Promise<LiveRoom | null> {
    const stored = await store.loadRoom(code);
    if (!stored) return null;
    const room = liveRoom(stored, clock.now());
    await prepare(room);
    rooms.set(code, room);
    indexRounds(room);
    onLoaded(room);
    closeIfEmpty(room);
    return room;
  }

  function indexRounds(room: LiveRoom) {
    for (const { id } of room.state.rounds) byRound.set(id, room);
  }

  function closeIfEmpty(room: LiveRoom) {
    lingering.get(room)?.();
    lingering.delete(room);
    if (!isEmpty(room) || rooms.get(room.code) !== room) return;
    lingering.set(
      room,
      clock.after(lingerMs, () => {
        lingering.delete(room);
        if (isEmpty(room)) remove(room);
      }),
    );
  }

  function remove(room: LiveRoom) {
    lingering.get(room)?.();
    lingering.delete(room);
    rooms.delete(room.code);
    for (const { id } of room.state.rounds) byRound.delete(id);
    onClosed(room);
  }

  return {
    /** The open room, loaded if need be; null when there is none with this code. */
    async get(code: RoomCode): Promise<LiveRoom | null> {
      const open = rooms.get(code);
      if (open) {
        closeIfEmpty(open);
        return open;
      }
      const known = loading.get(code);
      if (known) return known;
      const started = load(code).finally(() => loading.delete(code));
      loading.set(code, started);
      return started;
    },
    /** Takes a room out of memory at once: it was deleted. */
    remove,
    /** The same of one that is made anew under its code: whoever asks for it waits until it is there. */
    async renew(room: LiveRoom, remade: Promise<unknown>): Promise<void> {
      remove(room);
      const { code } = room;
      const started = remade.then(() => load(code)).finally(() => loading.delete(code));
      loading.set(code, started);
      await started;
    },
    /** A host has come, or somebody asks: a room that is in use is not swept away. Written at most every `noteHostEveryMs`. */
    used(room: LiveRoom): void {
      const now = clock.now();
      if (room.hostNotedAt !== null && now - room.hostNotedAt < limits.noteHostEveryMs) return;
      room.hostNotedAt = now;
      store.noteUse(room.code, now).catch(onFailure);
    },
    /** To be called whenever somebody came or left. */
    closeIfEmpty,
    isOpen: (room: LiveRoom) => rooms.get(room.code) === room,
    all: () => rooms.values(),
    codes: () => [...rooms.keys()],
    /** The open room a round belongs to. */
    ofRound: (round: RoundId) => byRound.get(round),
    /** To be called when a room has got new rounds. */
    indexRounds,
    stop() {
      for (const cancel of lingering.values()) cancel();
      lingering.clear();
      rooms.clear();
    },
  };
}

export type Rooms = ReturnType<typeof createRooms>;
