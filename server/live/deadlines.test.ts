import { setImmediate as turn } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import { StoreFailure } from '../store/store.ts';
import { openLiveRoom } from '../testing/live-samples.ts';
import { lunch, now, phases, pollOf, roomOf, roundId, roundOf } from '../testing/room-samples.ts';
import { close, open, phaseOf, type SteeringRig, steeringRig } from '../testing/steering-samples.ts';

const hidden = pollOf('lunch', { settings: { changeable: true, results: 'hidden' } });

let rig: SteeringRig;
beforeEach(() => {
  rig = steeringRig();
});

/** Time passes, and what was due then has been done. */
const settle = async (ms: number) => {
  rig.clock.advance(ms);
  await turn();
};

describe('[P8] countdowns', () => {
  const counting = (seconds: number) => ({
    type: 'poll:countdown' as const,
    poll: lunch.id,
    round: roundId('lunch-1'),
    seconds,
  });

  it('close the round when they are over, and the disk decides when that is done', async () => {
    const { steering, disk, failures } = rig;
    const room = openLiveRoom();
    await steering.order(room, counting(30));
    disk.save = () => Promise.reject(new StoreFailure('disk'));
    await settle(30_000);
    expect([phaseOf(room), failures.length]).toEqual(['open', 1]);
    disk.save = async () => 'saved';
    await settle(1_000);
    expect(phaseOf(room)).toBe('closed');
  });

  it('are watched anew when they are set anew, earlier or later', async () => {
    const { steering } = rig;
    const room = openLiveRoom();
    await steering.order(room, counting(30));
    await steering.order(room, counting(60));
    await settle(59_999);
    expect(phaseOf(room)).toBe('open');
    const other = openLiveRoom();
    await steering.order(other, counting(600));
    await steering.order(other, counting(5));
    await settle(5_000);
    expect([phaseOf(room), phaseOf(other)]).toEqual(['closed', 'closed']);
  });

  it('of a room that has left memory are left to who opens it again', async () => {
    const { steering } = rig;
    const room = openLiveRoom();
    await steering.order(room, counting(30));
    steering.forget(room);
    const again = openLiveRoom(room.state.rounds);
    steering.resume(again);
    await settle(30_000);
    expect([phaseOf(room), phaseOf(again)]).toEqual(['open', 'closed']);
  });
});

describe('[V5] the grace', () => {
  const running = () => {
    const rounds = [roundOf(hidden, phases.open)];
    return openLiveRoom(rounds, roomOf(rounds, { deck: [hidden] }));
  };

  it('is ended by the clock after acceptUntil', async () => {
    const { steering } = rig;
    const room = running();
    await steering.order(room, close);
    await settle(limits.closingMs);
    expect(phaseOf(room)).toBe('closing');
    await settle(1);
    expect(phaseOf(room)).toBe('closed');
  });

  it('of a round that was opened and closed again meanwhile is ended by the clock, too', async () => {
    const { steering, clock } = rig;
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
    const { steering, disk, failures } = rig;
    const room = running();
    await steering.order(room, close);
    disk.save = () => Promise.reject(new StoreFailure('disk'));
    await settle(limits.closingMs + 1);
    for (let step = 0; step < 30; step++) await settle(100);
    expect(phaseOf(room)).toBe('closing');
    const tried = failures.length;
    expect(tried).toBe(4);
    disk.save = async () => 'saved';
    await settle(1_000);
    expect(phaseOf(room)).toBe('closed');
    await settle(60_000);
    expect(failures).toHaveLength(tried);
  });

  it('that was running when the server stopped is ended after the start', async () => {
    const { steering } = rig;
    const room = openLiveRoom([roundOf(hidden, phases.closing)]);
    steering.resume(room);
    await settle(phases.closing.acceptUntil + 1 - now);
    expect(phaseOf(room)).toBe('closed');
  });

  it('is left to the next start when the server stops', async () => {
    const { steering, calls } = rig;
    const room = running();
    await steering.order(room, close);
    steering.stop();
    await settle(60_000);
    expect(phaseOf(room)).toBe('closing');
    expect(calls.filter((call) => call.startsWith('save'))).toHaveLength(1);
  });
});
