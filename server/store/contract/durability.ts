import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { StoreFailure } from '../store.ts';
import type { Subject } from './place.ts';
import { batchOf, makeRooms, recount, roomA, roundA, tallyOf } from './samples.ts';
import { ballotsPerGroup } from './writing.ts';

const acksBeforeKill = 25;

export function durabilityContract(subject: Subject) {
  describe('durability', () => {
    it('[Law 1] a process killed in the middle of a write loses no ballot it has acknowledged', async () => {
      await makeRooms(subject.store);
      await subject.store.close();
      const writer = subject.startWriter();
      let last = { group: 0, tallyVersion: 0 };
      if (writer.stdout) {
        for await (const line of createInterface(writer.stdout)) {
          last = JSON.parse(line);
          if (last.group === acksBeforeKill) writer.kill('SIGKILL');
        }
      }
      if (writer.signalCode === null && writer.exitCode === null) await once(writer, 'exit');
      expect(writer.signalCode).toBe('SIGKILL');
      expect(last.group).toBeGreaterThanOrEqual(acksBeforeKill);

      const store = await subject.reopen();
      const ballots = new Map((await store.loadBallots(roundA)).map((ballot) => [String(ballot.voter), ballot]));
      for (let group = 1; group <= last.group; group++) {
        for (let index = 0; index < ballotsPerGroup; index++) {
          const n = ballots.get(`${group}/${index}`)?.n ?? 0;
          expect(n).toBeGreaterThanOrEqual(group < last.group ? 2 : 1);
        }
      }
      const { tallyVersion, ...tally } = await tallyOf(store);
      expect(tallyVersion).toBeGreaterThanOrEqual(last.tallyVersion);
      expect(tally).toEqual(await recount(store));
      const step = (await store.loadSteps(roundA)).at(-1);
      expect(step && { ballots: step.ballots, weights: Object.fromEntries(step.weights) }).toEqual(tally);
    });

    it('closes after everything called before, once, and refuses what comes later', async () => {
      await makeRooms(subject.store);
      const cast = subject.store.castBallots(batchOf([{ voter: 'ana', choice: 'pizza', n: 1 }]));
      const closed = Promise.all([subject.store.close(), subject.store.close()]);
      expect((await cast).outcomes[0]).toMatchObject({ status: 'counted' });
      await closed;
      await expect(subject.store.loadRoom(roomA)).rejects.toThrow(StoreFailure);
      expect(await tallyOf(await subject.reopen())).toMatchObject({ ballots: 1 });
    });
  });
}
