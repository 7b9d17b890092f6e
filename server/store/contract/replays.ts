import { describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import type { Mark } from '#protocol/replay';
import type { Subject } from './place.ts';
import {
  cast,
  closed,
  makeRooms,
  newRoom,
  roomA,
  roomB,
  roundA,
  roundB,
  sampleRoom,
  sampleRound,
  tallyOf,
} from './samples.ts';

/** How rounds came about: steps of their tallies, and marks. */
export function replayContract(subject: Subject) {
  const stepsOf = async (round = roundA) =>
    (await subject.store.loadSteps(round)).map(({ at, ballots, weights }) => [
      at,
      ballots,
      Object.fromEntries(weights),
    ]);
  const one = (voter: string, receivedAt: number, choice: string | null = 'pizza', n = 1) => ({
    voter,
    choice,
    n,
    receivedAt,
  });

  describe('[Y1] the steps of a round', () => {
    it('are one for each moment in which ballots came, as the tally was at its end', async () => {
      await makeRooms(subject.store);
      expect(await stepsOf()).toEqual([]);
      await cast(subject.store, one('ana', 2_000), one('ben', 2_003, 'sushi'));
      await cast(subject.store, one('cleo', 2_249));
      await cast(subject.store, one('dan', 2_250));
      await cast(subject.store, one('ana', 9_000, null, 2));
      const steps = [
        [2_249, 3, { pizza: 2, sushi: 1 }],
        [2_250, 4, { pizza: 3, sushi: 1 }],
        [9_000, 3, { pizza: 2, sushi: 1 }],
      ];
      expect(await stepsOf()).toEqual(steps);
      await subject.reopen();
      expect(await stepsOf()).toEqual(steps);
      expect(await stepsOf(roundB)).toEqual([]);
    });

    it('hold nothing of ballots that were refused or repeated', async () => {
      await subject.store.createRoom(newRoom(sampleRoom(), [sampleRound(roundA, { phase: closed })]));
      await cast(subject.store, one('ana', 2_000));
      expect(await stepsOf()).toEqual([]);
    });

    it('never go back in time, and end with the tally, whatever the clock does', async () => {
      await makeRooms(subject.store);
      await cast(subject.store, one('ana', 8_000));
      await cast(subject.store, one('ben', 3_000));
      expect(await stepsOf()).toEqual([[8_000, 2, { pizza: 2 }]]);
    });

    it('are bounded however many ballots come for however long; every second one goes', async () => {
      await makeRooms(subject.store);
      const { maxReplaySteps, replayStepMs } = limits;
      const start = 1_000_000 + replayStepMs;
      const castGroups = (from: number, to: number) =>
        Promise.all(
          Array.from({ length: to - from }, (_, index) =>
            cast(subject.store, one(`voter ${from + index}`, start + (from + index) * replayStepMs)),
          ),
        );
      await castGroups(0, maxReplaySteps + 1);
      const halved = await subject.store.loadSteps(roundA);
      expect([halved.length, halved.at(-1)?.ballots]).toEqual([maxReplaySteps / 2 + 1, maxReplaySteps + 1]);
      await castGroups(maxReplaySteps + 1, 2.5 * maxReplaySteps);
      const steps = await subject.store.loadSteps(roundA);
      expect(steps.length).toBeLessThanOrEqual(maxReplaySteps);
      expect(steps.length).toBeGreaterThan(maxReplaySteps / 2);
      const gaps = steps.slice(1).map(({ at }, index) => at - (steps[index]?.at ?? 0));
      expect(Math.max(...gaps)).toBeLessThanOrEqual(2 * 4 * replayStepMs);
      for (const { at, ballots } of steps) expect(ballots).toBe((at - start) / replayStepMs + 1);
      expect(steps.at(-1)).toMatchObject({ ballots: (await tallyOf(subject.store)).ballots });
    });

    it('are thinned out just as well when they are years apart', async () => {
      await makeRooms(subject.store);
      const days = Array.from({ length: limits.maxReplaySteps + 10 }, (_, index) =>
        cast(subject.store, one(`voter ${index}`, 1_000_000 + index ** 2 * 86_400_000)),
      );
      await Promise.all(days);
      const steps = await subject.store.loadSteps(roundA);
      expect(steps.length).toBeLessThanOrEqual(limits.maxReplaySteps);
      expect(steps.at(-1)?.ballots).toBe(days.length);
    });

    it('go with their room', async () => {
      await makeRooms(subject.store);
      await cast(subject.store, one('ana', 2_000), { ...one('ana', 2_000), round: roundB });
      await subject.store.deleteRoom(roomA);
      await subject.store.erased();
      expect(await stepsOf()).toEqual([]);
      expect(await stepsOf(roundB)).toHaveLength(1);
      await subject.store.deleteRoom(roomB);
    });
  });

  describe('the marks of a round', () => {
    it('are kept with it', async () => {
      await subject.store.createRoom(newRoom());
      const marks: Mark[] = [
        { at: 1_000, what: 'open' },
        { at: 2_000, what: 'announcement', text: 'Last call "quoted"' },
        { at: 5_000, what: 'close' },
      ];
      const round = sampleRound(roundA, { phase: closed, marks });
      await subject.store.saveRoom(sampleRoom(roomA, { version: 2 }), [round], 1);
      expect((await (await subject.reopen()).loadRoom(roomA))?.rounds).toEqual([round]);
    });
  });
}
