import { setImmediate as turn } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import { shownRound } from '../room/rounds.ts';
import { type Store, type StoredBallot, StoreFailure } from '../store/store.ts';
import { createHandClock, type HandClock } from '../testing/hand-clock.ts';
import { held, openLiveRoom, option, voter } from '../testing/live-samples.ts';
import { lunch, now, phases, pollOf, roomOf, roundId, roundOf } from '../testing/room-samples.ts';
import type { LiveRoom } from './live-room.ts';
import { createSteering, type Steering } from './steering.ts';

const hidden = pollOf('lunch', { settings: { changeable: true, results: 'hidden' } });
const close = { type: 'poll:close', poll: lunch.id, round: roundId('lunch-1') } as const;
const open = { type: 'poll:open', poll: lunch.id, round: roundId('lunch-1') } as const;
const chatOff = { type: 'chat:rules', enabled: false, onScreen: true } as const;

let clock: HandClock;
let steering: Steering;
let calls: string[];
let changes: number[];
let failures: unknown[];
let save: Store['saveRoom'];
let ballots: () => Promise<StoredBallot[]>;

beforeEach(() => {
  clock = createHandClock(now);
  calls = [];
  changes = [];
  failures = [];
  save = async () => 'saved';
  ballots = async () => [];
  steering = createSteering({
    clock,
    newId: () => `id-${calls.length}`,
    keyHash: (_, number) => `hash-${number}`,
    store: {
      saveRoom(...args) {
        calls.push(`save ${args[0].version} expecting ${args[2]}`);
        return save(...args);
      },
      async loadBallots(round) {
        calls.push(`ballots of ${round}`);
        return ballots();
      },
      async loadRoom() {
        calls.push('load');
        const stored = roomOf([roundOf(lunch, phases.closed)], { version: 20 });
        return { ...stored, secret: '', lastChange: 0, lines: [], voters: [], tallies: [], ballots: [] };
      },
    },
    box: { flush: () => void calls.push('flush') },
    onChanged: (room) => void changes.push(room.state.room.version),
    quizzes: { standing: async () => null },
    onScored: () => {},
    onBallotsShown: () => void calls.push('tell voters'),
    onFailure: (error) => failures.push(error),
  });
});

const phaseOf = (room: LiveRoom) => shownRound(room.state)?.phase.phase;

describe('orders', () => {
  it('[V4] hand the ballots received before them to the store first', async () => {
    await steering.order(openLiveRoom(), close);
    expect(calls.slice(0, 2)).toEqual(['flush', 'save 8 expecting 7']);
  });

  it('of one room run one at a time, each on what the one before has saved', async () => {
    const room = openLiveRoom();
    const disk = held<'saved'>();
    save = () => disk.promise;
    const answers = Promise.all([steering.order(room, close), steering.order(room, chatOff)]);
    await turn();
    expect(calls).toEqual(['flush', 'save 8 expecting 7']);
    disk.resolve('saved');
    expect(await answers).toMatchObject([{ ok: true }, { ok: true }]);
    expect(calls.slice(2)).toEqual(['flush', 'save 9 expecting 8']);
    expect(changes).toEqual([8, 9]);
  });

  it('of two rooms do not wait for each other', async () => {
    save = () => held<'saved'>().promise;
    void steering.order(openLiveRoom(), close);
    await turn();
    save = async () => 'saved';
    expect(await steering.order(openLiveRoom(), close)).toMatchObject({ ok: true });
  });

  it('are shown only once they are on disk', async () => {
    const room = openLiveRoom();
    const disk = held<'saved'>();
    save = () => disk.promise;
    const answer = steering.order(room, close);
    await turn();
    expect([phaseOf(room), changes]).toEqual(['open', []]);
    disk.resolve('saved');
    await answer;
    expect([phaseOf(room), changes]).toEqual(['closed', [8]]);
  });

  it('[D4] that the disk refuses change nothing, and the next one is tried', async () => {
    const room = openLiveRoom();
    save = () => Promise.reject(new StoreFailure('disk'));
    expect(await steering.order(room, close)).toEqual({ ok: false, code: 'not-saved' });
    expect([phaseOf(room), changes, failures.length]).toEqual(['open', [], 1]);
    save = async () => 'saved';
    expect(await steering.order(room, close)).toMatchObject({ ok: true });
  });

  it('[P3] that are repetitions touch neither disk nor view', async () => {
    const room = openLiveRoom([roundOf(lunch, phases.closed)]);
    expect(await steering.order(room, close)).toEqual({ ok: true, poll: lunch.id });
    expect([calls, changes]).toEqual([[], []]);
  });

  it('that meet a newer room on disk take that one', async () => {
    const room = openLiveRoom();
    save = async () => 'changed-meanwhile';
    expect(await steering.order(room, close)).toMatchObject({ ok: false, code: 'changed-meanwhile' });
    expect(room.state.room.version).toBe(20);
    expect(changes).toEqual([20]);
  });
});

describe('ballots in memory', () => {
  const run = (number: number, phase: keyof typeof phases) =>
    roundOf(lunch, phases[phase], { id: roundId(`lunch-${number}`), number });

  it('start afresh with a new round, without asking the disk', async () => {
    const room = openLiveRoom(undefined, { ballots: [{ voter: voter('ana'), choice: option('pizza'), n: 3 }] });
    await steering.order(room, { ...close, type: 'poll:rerun' });
    expect(room.held.ballots.size).toBe(0);
    expect(room.held.round).toBe(shownRound(room.state)?.id);
    expect(calls.some((call) => call.startsWith('ballots'))).toBe(false);
  });

  it('are read when another poll\u2019s round is shown again, and its voters are told', async () => {
    const drinks = pollOf('drink');
    const room = openLiveRoom([run(1, 'closed'), roundOf(drinks, phases.closed)]);
    ballots = async () => [{ voter: voter('ana'), choice: option('pizza'), n: 3 }];
    await steering.order(room, { type: 'poll:show', poll: drinks.id });
    expect(room.held).toMatchObject({ round: 'drink-1' });
    expect(room.held.ballots.get(voter('ana'))).toEqual({ choice: 'pizza', n: 3 });
    expect(calls).toContain('tell voters');
  });

  it('that cannot be read do not undo an order that is saved', async () => {
    const drinks = pollOf('drink');
    const room = openLiveRoom([run(1, 'closed'), roundOf(drinks, phases.closed)]);
    ballots = () => Promise.reject(new StoreFailure('disk'));
    expect(await steering.order(room, { type: 'poll:show', poll: drinks.id })).toMatchObject({ ok: true });
    expect([room.state.room.shown, failures.length]).toEqual([drinks.id, 1]);
  });
});

describe('[P8] countdowns', () => {
  const counting = (seconds: number) => ({
    type: 'poll:countdown' as const,
    poll: lunch.id,
    round: roundId('lunch-1'),
    seconds,
  });
  const pass = async (ms: number) => {
    clock.advance(ms);
    await turn();
  };

  it('close the round when they are over, and the disk decides when that is done', async () => {
    const room = openLiveRoom();
    await steering.order(room, counting(30));
    save = () => Promise.reject(new StoreFailure('disk'));
    await pass(30_000);
    expect([phaseOf(room), failures.length]).toEqual(['open', 1]);
    save = async () => 'saved';
    await pass(1_000);
    expect(phaseOf(room)).toBe('closed');
  });

  it('are watched anew when they are set anew, earlier or later', async () => {
    const room = openLiveRoom();
    await steering.order(room, counting(30));
    await steering.order(room, counting(60));
    await pass(59_999);
    expect(phaseOf(room)).toBe('open');
    const other = openLiveRoom();
    await steering.order(other, counting(600));
    await steering.order(other, counting(5));
    await pass(5_000);
    expect([phaseOf(room), phaseOf(other)]).toEqual(['closed', 'closed']);
  });

  it('of a room that has left memory are left to who opens it again', async () => {
    const room = openLiveRoom();
    await steering.order(room, counting(30));
    steering.forget(room);
    const again = openLiveRoom(room.state.rounds);
    steering.resume(again);
    await pass(30_000);
    expect([phaseOf(room), phaseOf(again)]).toEqual(['open', 'closed']);
  });
});

describe('[V5] the grace', () => {
  const running = () => {
    const rounds = [roundOf(hidden, phases.open)];
    return openLiveRoom(rounds, roomOf(rounds, { deck: [hidden] }));
  };
  const settle = async (ms: number) => {
    clock.advance(ms);
    await turn();
  };

  it('is ended by the clock after acceptUntil', async () => {
    const room = running();
    await steering.order(room, close);
    await settle(limits.closingMs);
    expect(phaseOf(room)).toBe('closing');
    await settle(1);
    expect(phaseOf(room)).toBe('closed');
  });

  it('of a round that was opened and closed again meanwhile is ended by the clock, too', async () => {
    const room = running();
    await steering.order(room, close);
    clock.advance(4_000);
    await steering.order(room, open);
    clock.advance(4_000);
    await steering.order(room, close);
    await settle(limits.closingMs);
    expect(phaseOf(room)).toBe('closing');
    await settle(1);
    expect(phaseOf(room)).toBe('closed');
  });

  it('that the disk refused to end is ended when the disk is back', async () => {
    const room = running();
    await steering.order(room, close);
    save = () => Promise.reject(new StoreFailure('disk'));
    await settle(limits.closingMs + 1);
    for (let step = 0; step < 30; step++) await settle(100);
    expect(phaseOf(room)).toBe('closing');
    const tried = failures.length;
    expect(tried).toBe(4);
    save = async () => 'saved';
    await settle(1_000);
    expect(phaseOf(room)).toBe('closed');
    await settle(60_000);
    expect(failures).toHaveLength(tried);
  });

  it('that was running when the server stopped is ended after the start', async () => {
    const room = openLiveRoom([roundOf(hidden, phases.closing)]);
    steering.resume(room);
    await settle(phases.closing.acceptUntil + 1 - now);
    expect(phaseOf(room)).toBe('closed');
  });

  it('is left to the next start when the server stops', async () => {
    const room = running();
    await steering.order(room, close);
    steering.stop();
    await settle(60_000);
    expect(phaseOf(room)).toBe('closing');
    expect(calls.filter((call) => call.startsWith('save'))).toHaveLength(1);
  });
});
