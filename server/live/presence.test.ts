import { setImmediate as turn } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import type { StoredVoter } from '../store/room-records.ts';
import { createHandClock, type HandClock } from '../testing/hand-clock.ts';
import { held, openLiveRoom, seatOf, voter } from '../testing/live-samples.ts';
import type { LiveRoom } from './live-room.ts';
import { createPresence, type Presence } from './presence.ts';

let clock: HandClock;
let room: LiveRoom;
let presence: Presence;
let lines: [kind: string, names: readonly string[]][];
let saved: StoredVoter[];
let failures: unknown[];
let save: () => Promise<void>;

beforeEach(() => {
  clock = createHandClock();
  room = openLiveRoom();
  lines = [];
  saved = [];
  failures = [];
  save = () => Promise.resolve();
  presence = createPresence({
    clock,
    store: {
      async saveVoters(voters) {
        await save();
        saved.push(...voters);
      },
    },
    talk: { announce: (_, kind, names) => void lines.push([kind, names]) },
    dropped: { seatChanged() {} },
    onFailure: (error) => failures.push(error),
  });
});

/** Sits down and takes a name. */
async function come(name: string) {
  seatOf(room, name);
  presence.seatChanged(room, voter(name));
  await presence.rename(room, voter(name), name);
}

function go(name: string) {
  room.seats.delete(voter(name));
  presence.seatChanged(room, voter(name));
}

function comeBack(name: string) {
  seatOf(room, name);
  presence.seatChanged(room, voter(name));
}

async function pass(ms: number) {
  clock.advance(ms);
  await turn();
}

/** Step by step, as real time passes. */
async function passLong(ms: number) {
  for (let passed = 0; passed < ms; passed += limits.joinLinesEveryMs) await pass(limits.joinLinesEveryMs);
}

describe('[C4] lines about people', () => {
  it('never tell who was sent away, nor that they are back', async () => {
    for (const name of ['Ana', 'Ben']) await come(name);
    await pass(limits.joinLinesEveryMs);
    lines = [];
    const ban = { number: 1, voter: voter('Ana'), name: null, at: 0 };
    room.state = { ...room.state, room: { ...room.state.room, banned: [ban] } };
    for (const name of ['Ana', 'Ben']) go(name);
    await passLong(limits.leaveAfterMs + limits.joinLinesEveryMs);
    expect(lines).toEqual([['left', ['Ben']]]);
    room.state = { ...room.state, room: { ...room.state.room, banned: [] } };
    comeBack('Ana');
    await passLong(limits.leaveAfterMs);
    expect(lines).toEqual([['left', ['Ben']]]);
  });

  it('announce those who come with a name, several in one line', async () => {
    for (const name of ['Ana', 'Ben', 'Cem']) await come(name);
    expect(lines).toEqual([]);
    await pass(limits.joinLinesEveryMs);
    expect(lines).toEqual([['joined', ['Ana', 'Ben', 'Cem']]]);
  });

  it('say nothing of people without a name', async () => {
    comeBack('nobody');
    go('nobody');
    await passLong(2 * limits.leaveAfterMs);
    expect(lines).toEqual([]);
  });

  it('announce a first name, not a change of name', async () => {
    await come('Ana');
    await pass(limits.joinLinesEveryMs);
    await presence.rename(room, voter('Ana'), 'Anna');
    await passLong(10_000);
    expect(lines).toHaveLength(1);
    expect(saved.at(-1)).toMatchObject({ name: 'Anna', isHere: true });
  });

  it('say that somebody left after leaveAfterMs, not before', async () => {
    await come('Ana');
    await pass(limits.joinLinesEveryMs);
    go('Ana');
    await passLong(limits.leaveAfterMs - limits.joinLinesEveryMs);
    expect(lines).toHaveLength(1);
    await passLong(2 * limits.joinLinesEveryMs);
    expect(lines[1]).toEqual(['left', ['Ana']]);
    expect(saved.at(-1)).toMatchObject({ name: 'Ana', isHere: false });
  });

  it('say nothing when somebody reloads or sleeps for a moment', async () => {
    await come('Ana');
    await pass(limits.joinLinesEveryMs);
    go('Ana');
    await passLong(30_000);
    comeBack('Ana');
    await passLong(2 * limits.leaveAfterMs);
    expect(lines).toHaveLength(1);
  });

  it('say nothing when somebody was gone again before the line was due', async () => {
    await come('Ana');
    go('Ana');
    await passLong(2 * limits.leaveAfterMs);
    expect(lines).toEqual([]);
  });

  it('greet somebody who comes back after having left', async () => {
    await come('Ana');
    await pass(limits.joinLinesEveryMs);
    go('Ana');
    await passLong(limits.leaveAfterMs + limits.joinLinesEveryMs);
    comeBack('Ana');
    await pass(limits.joinLinesEveryMs);
    expect(lines.map(([kind]) => kind)).toEqual(['joined', 'left', 'joined']);
  });

  it('ride out a restart in silence; who does not come back has left a minute later', async () => {
    const voters = ['Ana', 'Ben'].map((name) => ({
      room: room.code,
      voter: voter(name),
      name,
      isHere: true,
      passed: null,
      team: null,
    }));
    room = openLiveRoom(undefined, { voters });
    presence.loaded(room);
    await passLong(6_000);
    comeBack('Ana');
    await passLong(limits.leaveAfterMs);
    expect(lines).toEqual([['left', ['Ben']]]);
  });

  it('are given up when the room closes', async () => {
    await come('Ana');
    presence.closed(room);
    await passLong(10_000);
    expect(lines).toEqual([]);
  });
});

describe('a slow or failing disk', () => {
  it('a new name is not lost to the line that is being saved', async () => {
    await come('Ana');
    const disk = held<void>();
    save = () => disk.promise;
    clock.advance(limits.joinLinesEveryMs);
    const renamed = presence.rename(room, voter('Ana'), 'Anna');
    await turn();
    disk.resolve();
    await renamed;
    expect(room.names.get(voter('Ana'))).toEqual({ name: 'Anna', isHere: true });
    expect(saved.at(-1)).toMatchObject({ name: 'Anna', isHere: true });
  });

  it('who goes while the line about the coming is saved is missed in time', async () => {
    await come('Ana');
    const disk = held<void>();
    save = () => disk.promise;
    clock.advance(limits.joinLinesEveryMs);
    await turn();
    go('Ana');
    disk.resolve();
    await turn();
    await passLong(limits.leaveAfterMs + 2 * limits.joinLinesEveryMs);
    expect(lines.map(([kind]) => kind)).toEqual(['joined', 'left']);
  });

  it('who comes back while the line about the leaving waits its turn has not left', async () => {
    await come('Ana');
    await pass(limits.joinLinesEveryMs);
    go('Ana');
    await passLong(limits.leaveAfterMs - limits.joinLinesEveryMs);
    const disk = held<void>();
    save = () => disk.promise;
    const renamed = presence.rename(room, voter('Ben'), 'Ben');
    clock.advance(limits.joinLinesEveryMs);
    await turn();
    comeBack('Ana');
    disk.resolve();
    await renamed;
    await passLong(10_000);
    expect(lines).toEqual([['joined', ['Ana']]]);
  });

  it('who could not be saved is announced later', async () => {
    await come('Ana');
    save = () => Promise.reject(new Error('disk'));
    await pass(limits.joinLinesEveryMs);
    expect(failures).toHaveLength(1);
    expect(lines).toEqual([]);
    save = () => Promise.resolve();
    await pass(limits.joinLinesEveryMs);
    expect(lines).toEqual([['joined', ['Ana']]]);
  });

  it('[D4] a name that could not be saved is not taken', async () => {
    await come('Ana');
    save = () => Promise.reject(new Error('disk'));
    await expect(presence.rename(room, voter('Ana'), 'Anna')).rejects.toThrow('disk');
    expect(room.names.get(voter('Ana'))?.name).toBe('Ana');
  });
});
