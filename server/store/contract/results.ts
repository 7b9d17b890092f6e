import { describe, expect, it } from 'vitest';
import type { RoundId } from '#protocol/polls';
import type { CountedBallots } from '../ballot-records.ts';
import type { StoredResults } from '../room-records.ts';
import { StoreFailure } from '../store.ts';
import type { Subject } from './place.ts';
import { batchOf, cast, closed, makeRooms, newRoom, roomA, roundA, sampleRoom, sampleRound, voter } from './samples.ts';

export function resultContract(subject: Subject) {
  async function read(): Promise<StoredResults> {
    const results = await subject.store.readResults(roomA);
    if (!results) throw new Error('there is no such room');
    return results;
  }

  async function entriesOf(results: StoredResults, round: RoundId = roundA): Promise<CountedBallots[]> {
    const entries: CountedBallots[] = [];
    for await (const page of results.ballots(round)) entries.push(...page);
    return entries;
  }

  async function makeNamed(names: Readonly<Record<string, string | null>>) {
    await subject.store.createRoom(newRoom(sampleRoom(), [sampleRound(roundA, { named: true })]));
    const voters = Object.entries(names).map(([id, name]) => ({ room: roomA, voter: voter(id), name, isHere: true }));
    await subject.store.saveVoters(voters);
  }

  describe('[X4] what exports read', () => {
    it('is the room with its rounds and tallies, as they are', async () => {
      await makeRooms(subject.store);
      await cast(subject.store, { voter: 'ana', choice: 'pizza', n: 1 }, { voter: 'ben', choice: 'sushi', n: 1 });
      const results = await read();
      const stored = await subject.store.loadRoom(roomA);
      const { room, rounds, tallies } = results;
      expect({ room, rounds, tallies }).toEqual({
        room: stored?.room,
        rounds: stored?.rounds,
        tallies: stored?.tallies,
      });
      await results.close();
    });

    it('is nothing of a room that is not there', async () => {
      await makeRooms(subject.store);
      await subject.store.deleteRoom(roomA);
      expect(await subject.store.readResults(roomA)).toBeNull();
    });

    it('stays as it was at that moment, while votes go on', async () => {
      await makeRooms(subject.store);
      await cast(subject.store, { voter: 'ana', choice: 'pizza', n: 1 });
      const results = await read();
      await cast(subject.store, { voter: 'ana', choice: 'sushi', n: 2 }, { voter: 'ben', choice: 'sushi', n: 1 });
      expect(await entriesOf(results)).toEqual([{ choice: 'pizza', ballots: 1, voter: null }]);
      expect(results.tallies[0]?.ballots).toBe(1);
      await results.close();
      const after = await read();
      expect(await entriesOf(after)).toEqual([{ choice: 'sushi', ballots: 2, voter: null }]);
      await after.close();
    });

    it('[X5] of an anonymous round: how many chose what, without who, when, or in which order', async () => {
      await makeRooms(subject.store);
      await subject.store.saveVoters([{ room: roomA, voter: voter('ana'), name: 'Ana', isHere: true }]);
      const choices = { zoe: 'sushi', ana: 'salad', ben: 'sushi', eve: 'pizza', gone: 'pizza' };
      await cast(subject.store, ...Object.entries(choices).map(([name, choice]) => ({ voter: name, choice, n: 1 })), {
        voter: 'gone',
        choice: null,
        n: 2,
      });
      const results = await read();
      expect(await entriesOf(results)).toEqual([
        { choice: 'pizza', ballots: 1, voter: null },
        { choice: 'salad', ballots: 1, voter: null },
        { choice: 'sushi', ballots: 2, voter: null },
      ]);
      await results.close();
    });

    it('of a named round: every ballot with its name and time; never an id', async () => {
      await makeNamed({ 'id-1': 'Zoe', 'id-2': 'Ana', 'id-3': null });
      await cast(
        subject.store,
        { voter: 'id-1', choice: 'pizza', n: 1, castAt: 1_700 },
        { voter: 'id-2', choice: 'pizza', n: 1, castAt: 1_800 },
        { voter: 'id-3', choice: 'salad', n: 1, castAt: 1_900 },
        { voter: 'id-4', choice: 'salad', n: 1, castAt: 1_950 },
      );
      const results = await read();
      const entries = await entriesOf(results);
      expect(entries.toSorted((a, b) => (a.voter?.castAt ?? 0) - (b.voter?.castAt ?? 0))).toEqual([
        { choice: 'pizza', ballots: 1, voter: { name: 'Zoe', castAt: 1_700 } },
        { choice: 'pizza', ballots: 1, voter: { name: 'Ana', castAt: 1_800 } },
        { choice: 'salad', ballots: 1, voter: { name: null, castAt: 1_900 } },
        { choice: 'salad', ballots: 1, voter: { name: null, castAt: 1_950 } },
      ]);
      expect(JSON.stringify(entries)).not.toContain('id-');
      await results.close();
    });

    it('comes in pages of at most 1,000', async () => {
      await makeNamed({});
      const ballots = Array.from({ length: 2_300 }, (_, n) => ({ voter: `v${n}`, choice: 'pizza', n: 1 }));
      await subject.store.castBallots(batchOf(ballots));
      const results = await read();
      const sizes: number[] = [];
      for await (const page of results.ballots(roundA)) sizes.push(page.length);
      expect(sizes).toEqual([1_000, 1_000, 300]);
      await results.close();
    });

    it('of a closed round that was opened again meanwhile is nothing at all', async () => {
      await makeRooms(subject.store);
      await cast(subject.store, { voter: 'ana', choice: 'pizza', n: 1 });
      await subject.store.saveRoom(sampleRoom(roomA, { version: 2 }), [sampleRound(roundA, { phase: closed })], 1);
      const results = await read();
      expect(await entriesOf(results)).toHaveLength(1);
      await subject.store.saveRoom(sampleRoom(roomA, { version: 3 }), [sampleRound()], 2);
      await cast(subject.store, { voter: 'ben', choice: 'pizza', n: 1 });
      await expect(entriesOf(results)).rejects.toThrow(StoreFailure);
      await results.close();
    });

    it('can be left in the middle, and the next round read instead', async () => {
      const second = sampleRound('round-2' as RoundId, { number: 2 });
      const first = sampleRound(roundA, { named: true });
      await subject.store.createRoom(newRoom(sampleRoom(), [first, second]));
      const ballots = Array.from({ length: 1_200 }, (_, n) => ({ voter: `v${n}`, choice: 'pizza', n: 1 }));
      await subject.store.castBallots(batchOf(ballots));
      await cast(subject.store, { voter: 'ana', choice: 'salad', n: 1, round: second.id });
      const results = await read();
      for await (const page of results.ballots(roundA)) {
        expect(page).toHaveLength(1_000);
        break;
      }
      expect(await entriesOf(results, second.id)).toEqual([{ choice: 'salad', ballots: 1, voter: null }]);
      await results.close();
    });

    it('whether a round is named is fixed when it is made', async () => {
      await makeNamed({});
      const changed = sampleRound(roundA, { named: false, phase: closed });
      await subject.store.saveRoom(sampleRoom(roomA, { version: 2 }), [changed], 1);
      expect((await subject.store.loadRoom(roomA))?.rounds).toMatchObject([
        { named: true, phase: { phase: 'closed' } },
      ]);
    });

    it('ends with the store, however many still read', async () => {
      await makeRooms(subject.store);
      await cast(subject.store, { voter: 'ana', choice: 'pizza', n: 1 });
      const [one, other] = [await read(), await read()];
      await subject.reopen();
      await expect(entriesOf(one)).rejects.toThrow(StoreFailure);
      await expect(entriesOf(other)).rejects.toThrow(StoreFailure);
      await one.close();
      expect((await subject.store.loadBallots(roundA)).length).toBe(1);
    });
  });
}
