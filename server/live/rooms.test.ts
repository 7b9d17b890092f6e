import { beforeEach, describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import type { RoomCode } from '#protocol/polls';
import type { StoredRoom } from '../store/room-records.ts';
import { createHandClock, type HandClock } from '../testing/hand-clock.ts';
import { held, seatOf } from '../testing/live-samples.ts';
import { lunch, phases, roomOf, roundId, roundOf } from '../testing/room-samples.ts';
import { createRooms, type Rooms } from './rooms.ts';

const code = '482913' as RoomCode;
const stored: StoredRoom = {
  ...roomOf([roundOf(lunch, phases.open)]),
  secret: '',
  hostKeys: [],
  lastChange: 0,
  lines: [],
  heldLines: [],
  voters: [],
  tallies: [],
  ballots: [],
};

let clock: HandClock;
let rooms: Rooms;
let loads: number;
let closed: string[];
let noted: number[];
let load: () => Promise<StoredRoom | null>;

beforeEach(() => {
  clock = createHandClock();
  loads = 0;
  closed = [];
  noted = [];
  load = async () => stored;
  rooms = createRooms({
    clock,
    store: {
      loadRoom() {
        loads += 1;
        return load();
      },
      async noteUse(_, now) {
        noted.push(now);
      },
    },
    onFailure: () => {},
    prepare: async () => {},
    onLoaded: () => {},
    onClosed: (room) => void closed.push(room.code),
  });
});

describe('an open room', () => {
  it('is read once, however many come at the same moment', async () => {
    const disk = held<StoredRoom>();
    load = () => disk.promise;
    const all = Array.from({ length: 50 }, () => rooms.get(code));
    disk.resolve(stored);
    expect(new Set(await Promise.all(all)).size).toBe(1);
    expect(await rooms.get(code)).toBe(await all[0]);
    expect(loads).toBe(1);
  });

  it('is asked for again when the disk refused, or when it was not there', async () => {
    load = () => Promise.reject(new Error('disk'));
    await expect(rooms.get(code)).rejects.toThrow('disk');
    load = async () => null;
    expect(await rooms.get(code)).toBeNull();
    load = async () => stored;
    expect(await rooms.get(code)).not.toBeNull();
    expect(loads).toBe(3);
  });

  it('knows its rounds, new ones too', async () => {
    const room = await rooms.get(code);
    if (!room) throw new Error('no room');
    expect(rooms.ofRound(roundId('lunch-1'))).toBe(room);
    room.state = { ...room.state, rounds: [...room.state.rounds, roundOf(lunch, phases.open, { id: roundId('two') })] };
    rooms.indexRounds(room);
    expect(rooms.ofRound(roundId('two'))).toBe(room);
  });

  it('[C4] closes when it has been empty for longer than leaving takes, and leaves nothing behind', async () => {
    const room = await rooms.get(code);
    if (!room) throw new Error('no room');
    clock.advance(limits.leaveAfterMs + limits.joinLinesEveryMs);
    expect([rooms.isOpen(room), closed]).toEqual([true, []]);
    clock.advance(limits.leaveAfterMs);
    expect([rooms.isOpen(room), closed]).toEqual([false, [code]]);
    expect([rooms.codes(), rooms.ofRound(roundId('lunch-1'))]).toEqual([[], undefined]);
    expect(await rooms.get(code)).not.toBe(room);
  });

  it('stays open while somebody is there, or asks for it now and then', async () => {
    const room = await rooms.get(code);
    if (!room) throw new Error('no room');
    for (let visit = 0; visit < 10; visit++) {
      clock.advance(50_000);
      await rooms.get(code);
    }
    seatOf(room, 'ana');
    rooms.closeIfEmpty(room);
    clock.advance(3_600_000);
    expect(rooms.isOpen(room)).toBe(true);
    room.seats.clear();
    rooms.closeIfEmpty(room);
    clock.advance(3_600_000);
    expect(rooms.isOpen(room)).toBe(false);
  });
});
