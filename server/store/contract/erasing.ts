import { describe, expect, it } from 'vitest';
import type { Subject } from './place.ts';
import {
  cast,
  makeRooms,
  newRoom,
  recount,
  roomA,
  roomB,
  roundA,
  roundB,
  saidLine,
  sampleRoom,
  tallyOf,
} from './samples.ts';

const inAMinute = () => Date.now() + 60_000;
const crowd = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ voter: `voter-${index}`, choice: 'pizza', n: 1 }));

export function erasingContract(subject: Subject) {
  describe('[R6] a deleted room', () => {
    it('is gone at once, whatever is still on the disk', async () => {
      await makeRooms(subject.store);
      await cast(subject.store, ...crowd(3_000));
      await subject.store.deleteRoom(roomA);
      expect(await subject.store.loadRoom(roomA)).toBeNull();
      expect(await subject.store.readResults(roomA)).toBeNull();
      expect(await subject.store.countRooms()).toBe(1);
      expect(await subject.store.saveRoom(sampleRoom(roomA, { version: 2 }), [], 1)).toBe('changed-meanwhile');
      const { outcomes } = await cast(subject.store, { voter: 'late', choice: 'pizza', n: 1 });
      expect(outcomes[0]?.status).toBe('no-such-round');
      await expect(subject.store.publishLines([saidLine('too late')])).rejects.toThrow();
    });

    it('gives its code back when nothing of it is left', async () => {
      await makeRooms(subject.store);
      await cast(subject.store, ...crowd(3_000));
      await subject.store.deleteRoom(roomA);
      await subject.store.erased();
      expect(await subject.store.createRoom(newRoom())).toBe('created');
      expect(await tallyOf(subject.store)).toMatchObject({ ballots: 0, weights: {} });
      expect(await subject.store.loadBallots(roundA)).toEqual([]);
    });

    it('is erased while others vote, and no vote of theirs is lost', async () => {
      await makeRooms(subject.store);
      await cast(subject.store, ...crowd(4_000));
      await subject.store.deleteRoom(roomA);
      const erased = subject.store.erased();
      for (let group = 0; group < 20; group++) {
        const votes = Array.from({ length: 50 }, (_, index) => ({ voter: `${group}/${index}`, choice: 'salad', n: 1 }));
        await cast(subject.store, ...votes.map((vote) => ({ ...vote, round: roundB })));
      }
      await erased;
      const { tallyVersion: _, ...tally } = await tallyOf(subject.store, roundB);
      expect(tally).toEqual({ ballots: 1_000, weights: { salad: 1_000 } });
      expect(tally).toEqual(await recount(subject.store, roundB));
      expect(await subject.store.loadBallots(roundA)).toEqual([]);
    });

    it('is erased to the end after another start', async () => {
      await makeRooms(subject.store);
      await cast(subject.store, ...crowd(4_000));
      await subject.store.deleteRoom(roomA);
      const store = await subject.reopen();
      expect(await store.loadRoom(roomA)).toBeNull();
      await store.erased();
      expect(await store.loadBallots(roundA)).toEqual([]);
      expect(await store.createRoom(newRoom())).toBe('created');
      expect(await store.loadRoom(roomB)).not.toBeNull();
    });
  });

  describe('[R8] rooms in which nothing happens any more', () => {
    it('are deleted with everything in them, unless they are to be kept', async () => {
      const later = inAMinute();
      await makeRooms(subject.store);
      await cast(subject.store, { voter: 'ana', choice: 'pizza', n: 1 });
      await subject.store.publishLines([saidLine('hi')]);
      expect(await subject.store.deleteIdleRooms(1, [])).toEqual([]);
      expect(await subject.store.deleteIdleRooms(later, [roomB])).toEqual([roomA]);
      expect(await subject.store.loadRoom(roomA)).toBeNull();
      expect(await subject.store.loadRoom(roomB)).not.toBeNull();
    });

    it('are kept while people vote or write in them', async () => {
      const later = inAMinute();
      await makeRooms(subject.store);
      await cast(subject.store, { voter: 'ana', choice: 'pizza', n: 1, round: roundB, receivedAt: later });
      await subject.store.publishLines([saidLine('hi', { at: later })]);
      expect(await subject.store.deleteIdleRooms(later, [])).toEqual([]);
      expect((await subject.store.deleteIdleRooms(later + 1, [])).toSorted()).toEqual([roomA, roomB]);
    });
  });
}
