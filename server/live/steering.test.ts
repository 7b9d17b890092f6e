import { setImmediate as turn } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { shownRound } from '../room/rounds.ts';
import { StoreFailure } from '../store/store.ts';
import { held, openLiveRoom, option, voter } from '../testing/live-samples.ts';
import { lunch, phases, pollOf, roundId, roundOf } from '../testing/room-samples.ts';
import { close, phaseOf, type SteeringRig, steeringRig } from '../testing/steering-samples.ts';

const chatOff = { type: 'chat:rules', enabled: false, onScreen: true } as const;

let rig: SteeringRig;
beforeEach(() => {
  rig = steeringRig();
});

describe('orders', () => {
  it('[V4] hand the ballots received before them to the store first', async () => {
    const { steering, calls } = rig;
    await steering.order(openLiveRoom(), close);
    expect(calls.slice(0, 2)).toEqual(['flush', 'save 8 expecting 7']);
  });

  it('of one room run one at a time, each on what the one before has saved', async () => {
    const { steering, disk, calls, changes } = rig;
    const room = openLiveRoom();
    const saving = held<'saved'>();
    disk.save = () => saving.promise;
    const answers = Promise.all([steering.order(room, close), steering.order(room, chatOff)]);
    await turn();
    expect(calls).toEqual(['flush', 'save 8 expecting 7']);
    saving.resolve('saved');
    expect(await answers).toMatchObject([{ ok: true }, { ok: true }]);
    expect(calls.slice(2)).toEqual(['flush', 'save 9 expecting 8']);
    expect(changes).toEqual([8, 9]);
  });

  it('of two rooms do not wait for each other', async () => {
    const { steering, disk } = rig;
    disk.save = () => held<'saved'>().promise;
    void steering.order(openLiveRoom(), close);
    await turn();
    disk.save = async () => 'saved';
    expect(await steering.order(openLiveRoom(), close)).toMatchObject({ ok: true });
  });

  it('are shown only once they are on disk', async () => {
    const { steering, disk, changes } = rig;
    const room = openLiveRoom();
    const saving = held<'saved'>();
    disk.save = () => saving.promise;
    const answer = steering.order(room, close);
    await turn();
    expect([phaseOf(room), changes]).toEqual(['open', []]);
    saving.resolve('saved');
    await answer;
    expect([phaseOf(room), changes]).toEqual(['closed', [8]]);
  });

  it('[D4] that the disk refuses change nothing, and the next one is tried', async () => {
    const { steering, disk, changes, failures } = rig;
    const room = openLiveRoom();
    disk.save = () => Promise.reject(new StoreFailure('disk'));
    expect(await steering.order(room, close)).toEqual({ ok: false, code: 'not-saved' });
    expect([phaseOf(room), changes, failures.length]).toEqual(['open', [], 1]);
    disk.save = async () => 'saved';
    expect(await steering.order(room, close)).toMatchObject({ ok: true });
  });

  it('[P3] that are repetitions touch neither disk nor view', async () => {
    const { steering, calls, changes } = rig;
    const room = openLiveRoom([roundOf(lunch, phases.closed)]);
    expect(await steering.order(room, close)).toEqual({ ok: true, poll: lunch.id });
    expect([calls, changes]).toEqual([[], []]);
  });

  it('that meet a newer room on disk take that one', async () => {
    const { steering, disk, changes } = rig;
    const room = openLiveRoom();
    disk.save = async () => 'changed-meanwhile';
    expect(await steering.order(room, close)).toMatchObject({ ok: false, code: 'changed-meanwhile' });
    expect(room.state.room.version).toBe(20);
    expect(changes).toEqual([20]);
  });
});

describe('ballots in memory', () => {
  const run = (number: number, phase: keyof typeof phases) =>
    roundOf(lunch, phases[phase], { id: roundId(`lunch-${number}`), number });

  it('start afresh with a new round, without asking the disk', async () => {
    const { steering, calls } = rig;
    const room = openLiveRoom(undefined, { ballots: [{ voter: voter('ana'), choice: option('pizza'), n: 3 }] });
    await steering.order(room, { ...close, type: 'poll:rerun' });
    expect(room.held.ballots.size).toBe(0);
    expect(room.held.round).toBe(shownRound(room.state)?.id);
    expect(calls.some((call) => call.startsWith('ballots'))).toBe(false);
  });

  it('are read when another poll\u2019s round is shown again, and its voters are told', async () => {
    const { steering, disk, calls } = rig;
    const drinks = pollOf('drink');
    const room = openLiveRoom([run(1, 'closed'), roundOf(drinks, phases.closed)]);
    disk.ballots = async () => [{ voter: voter('ana'), choice: option('pizza'), n: 3 }];
    await steering.order(room, { type: 'poll:show', poll: drinks.id });
    expect(room.held).toMatchObject({ round: 'drink-1' });
    expect(room.held.ballots.get(voter('ana'))).toEqual({ choice: 'pizza', n: 3 });
    expect(calls).toContain('tell voters');
  });

  it('that cannot be read do not undo an order that is saved', async () => {
    const { steering, disk, failures } = rig;
    const drinks = pollOf('drink');
    const room = openLiveRoom([run(1, 'closed'), roundOf(drinks, phases.closed)]);
    disk.ballots = () => Promise.reject(new StoreFailure('disk'));
    expect(await steering.order(room, { type: 'poll:show', poll: drinks.id })).toMatchObject({ ok: true });
    expect([room.state.room.shown, failures.length]).toEqual([drinks.id, 1]);
  });
});
