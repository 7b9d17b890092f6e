import type { LiveRoom } from '../live/live-room.ts';
import { createSteering } from '../live/steering.ts';
import { shownRound } from '../room/rounds.ts';
import type { StoredBallot } from '../store/ballot-records.ts';
import type { Store } from '../store/store.ts';
import { createHandClock } from './hand-clock.ts';
import { lunch, now, phases, roomOf, roundId, roundOf } from './room-samples.ts';

const round = roundId('lunch-1');
export const close = { type: 'poll:close', poll: lunch.id, round } as const;
export const open = { type: 'poll:open', poll: lunch.id, round } as const;

export const phaseOf = (room: LiveRoom) => shownRound(room.state)?.phase.phase;

/** Steering over a store that a test answers for, and everything that it was asked and told. */
export function steeringRig() {
  const clock = createHandClock(now);
  const calls: string[] = [];
  const changes: number[] = [];
  const failures: unknown[] = [];
  const disk: { save: Store['saveRoom']; ballots: () => Promise<StoredBallot[]> } = {
    save: async () => 'saved',
    ballots: async () => [],
  };
  const steering = createSteering({
    clock,
    newId: () => `id-${calls.length}`,
    keyHash: (_, number) => `hash-${number}`,
    store: {
      saveRoom(...args) {
        calls.push(`save ${args[0].version} expecting ${args[2]}`);
        return disk.save(...args);
      },
      async loadBallots(round) {
        calls.push(`ballots of ${round}`);
        return disk.ballots();
      },
      async loadRoom() {
        calls.push('load');
        const stored = roomOf([roundOf(lunch, phases.closed)], { version: 20 });
        return { ...stored, secret: '', lastChange: 0, lines: [], heldLines: [], voters: [], tallies: [], ballots: [] };
      },
    },
    box: { flush: () => void calls.push('flush') },
    onChanged: (room) => void changes.push(room.state.room.version),
    quizzes: { standing: async () => null },
    onScored: () => {},
    onBallotsShown: () => void calls.push('tell voters'),
    onFailure: (error) => failures.push(error),
  });
  return { clock, steering, disk, calls, changes, failures };
}

export type SteeringRig = ReturnType<typeof steeringRig>;
