import { describe, expect, it } from 'vitest';
import type { Phase, RoundId } from '#protocol/polls';
import type { Subject } from './place.ts';
import {
  cast,
  closed,
  makeRooms,
  newRoom,
  open,
  roomA,
  roomB,
  roundA,
  sampleKey,
  sampleRoom,
  sampleRound,
  tallyOf,
  voter,
} from './samples.ts';

/** Countdowns, archived rounds, keys, and who may come in. */
export function steeringContract(subject: Subject) {
  const counting: Phase = { phase: 'open', openedAt: 1_000, closesAt: 5_000 };

  describe('a countdown', () => {
    const withRound = async (resultsShown: boolean) => {
      await subject.store.createRoom(newRoom(sampleRoom(), [sampleRound(roundA, { phase: counting, resultsShown })]));
    };
    const late = { choice: 'pizza', n: 1, receivedAt: 5_001, castAt: 4_999, joinedAt: 1_500 };
    const statusOf = async (...ballots: Parameters<typeof cast>[1][]) =>
      (await cast(subject.store, ...ballots)).outcomes.map(({ status }) => status);

    it('is kept over a restart, and gone once the round is closed', async () => {
      await withRound(true);
      expect((await (await subject.reopen()).loadRoom(roomA))?.rounds[0]?.phase).toEqual(counting);
      await subject.store.saveRoom(sampleRoom(roomA, { version: 2 }), [sampleRound(roundA, { phase: closed })], 1);
      expect((await subject.store.loadRoom(roomA))?.rounds[0]?.phase).toEqual(closed);
      await subject.store.saveRoom(sampleRoom(roomA, { version: 3 }), [sampleRound(roundA, { phase: open })], 2);
      expect((await subject.store.loadRoom(roomA))?.rounds[0]?.phase).toEqual(open);
    });

    it('[V4] that is over has closed the round, though nobody has said so yet', async () => {
      await withRound(true);
      const ballots = [
        { ...late, voter: 'in time', receivedAt: 5_000 },
        { ...late, voter: 'late' },
      ];
      expect(await statusOf(...ballots)).toEqual(['counted', 'round-closed']);
      expect((await tallyOf(subject.store)).ballots).toBe(1);
    });

    it('[V5] of hidden results: what was tapped in time is still taken', async () => {
      await withRound(false);
      const ballots = [
        { ...late, voter: 'tapped in time' },
        { ...late, voter: 'tapped late', castAt: 5_001 },
        { ...late, voter: 'joined late', joinedAt: 5_001 },
      ];
      expect(await statusOf(...ballots)).toEqual(['counted', 'round-closed', 'round-closed']);
    });
  });

  describe('the voters who were there at the close', () => {
    it('[M4] are kept over a restart, and gone once the round is open again', async () => {
      await subject.store.createRoom(newRoom());
      const votersOf = async () => (await subject.store.loadRoom(roomA))?.rounds[0]?.voters;
      expect(await votersOf()).toBeNull();
      const noted = sampleRound(roundA, { phase: closed, voters: 128 });
      await subject.store.saveRoom(sampleRoom(roomA, { version: 2 }), [noted], 1);
      expect((await (await subject.reopen()).loadRoom(roomA))?.rounds[0]).toEqual(noted);
      await subject.store.saveRoom(sampleRoom(roomA, { version: 3 }), [sampleRound(roundA)], 2);
      expect(await votersOf()).toBeNull();
    });
  });

  describe('an archived round', () => {
    it('stays with its ballots; the one before is current again', async () => {
      await subject.store.createRoom(newRoom());
      const second = sampleRound('again' as RoundId, { number: 2 });
      await subject.store.saveRoom(sampleRoom(roomA, { version: 2 }), [second], 1);
      await cast(subject.store, { voter: 'ana', choice: 'pizza', n: 1 });
      await cast(subject.store, { round: second.id, voter: 'ben', choice: 'sushi', n: 1 });
      const archived = { ...second, phase: closed, archived: true, voters: 4 };
      await subject.store.saveRoom(sampleRoom(roomA, { version: 3 }), [archived], 2);
      const stored = await (await subject.reopen()).loadRoom(roomA);
      expect(stored?.rounds[1]).toEqual(archived);
      expect(stored?.ballots.map((ballot) => ballot.voter)).toEqual(['ana']);
      expect((await tallyOf(subject.store, second.id)).weights).toEqual({ sushi: 1 });
    });
  });

  describe('host keys', () => {
    it('are saved together with the room, or not at all', async () => {
      await subject.store.createRoom(newRoom());
      const ben = sampleKey(2, { label: 'Ben', rights: 'moderator', createdAt: 2_000, order: 'key-1' });
      const late = await subject.store.saveRoom(sampleRoom(roomA, { version: 8 }), [], 7, [ben]);
      expect(late).toBe('changed-meanwhile');
      expect((await subject.store.loadRoom(roomA))?.hostKeys).toEqual([sampleKey(1)]);
      await subject.store.saveRoom(sampleRoom(roomA, { version: 2 }), [], 1, [ben]);
      await subject.store.saveRoom(sampleRoom(roomA, { version: 3 }), [], 2, [sampleKey(1, { revokedAt: 3_000 })]);
      const stored = await (await subject.reopen()).loadRoom(roomA);
      expect(stored?.hostKeys).toEqual([sampleKey(1, { revokedAt: 3_000 }), ben]);
    });
  });

  describe('who may come in', () => {
    const votersOf = async (code = roomA) => (await subject.store.loadRoom(code))?.voters;

    it('keeps who was here, and nothing else of them', async () => {
      await makeRooms(subject.store);
      const ana = { room: roomA, voter: voter('ana'), name: 'Ana', isHere: true };
      await subject.store.saveVoters([ana]);
      await subject.store.knowVoters(roomA, [voter('ana'), voter('ben')]);
      expect(await votersOf()).toEqual([
        { ...ana, passed: null, team: null },
        { ...ana, voter: 'ben', name: null, isHere: false, passed: null, team: null },
      ]);
      expect(await votersOf(roomB)).toEqual([]);
    });

    it('keeps who has given which passcode; a name or a later one does not disturb the other', async () => {
      await makeRooms(subject.store);
      const pass = { room: roomA, voter: voter('ana'), since: 4 };
      await subject.store.savePasses([pass, { ...pass, voter: voter('ben') }]);
      await subject.store.saveVoters([{ room: roomA, voter: voter('ana'), name: 'Ana', isHere: true }]);
      await subject.store.savePasses([{ ...pass, voter: voter('ben'), since: 9 }]);
      expect(await votersOf()).toEqual([
        { room: roomA, voter: 'ana', name: 'Ana', isHere: true, passed: 4, team: null },
        { room: roomA, voter: 'ben', name: null, isHere: false, passed: 9, team: null },
      ]);
    });

    it('knows who has a ballot in any round of the room', async () => {
      await makeRooms(subject.store);
      await cast(subject.store, { voter: 'ana', choice: 'pizza', n: 1 }, { voter: 'ben', choice: null, n: 1 });
      const has = (name: string, code = roomA) => subject.store.hasBallot(code, voter(name));
      expect(await Promise.all([has('ana'), has('ben'), has('cleo'), has('ana', roomB)])).toEqual([
        true,
        true,
        false,
        false,
      ]);
    });
  });

  describe('a room', () => {
    it('keeps lock, passcode, announcement and what can be taken back over a restart', async () => {
      const room = sampleRoom(roomA, {
        blank: true,
        announcement: { id: 'news', text: 'Back at ten', at: 1_000 },
        lock: true,
        passcode: { text: 'open sesame', since: 3 },
        names: 'required',
        undo: [{ what: 'lock', id: 'step', at: 1_000, isDone: false }],
      });
      await subject.store.createRoom(newRoom(room));
      expect((await (await subject.reopen()).loadRoom(roomA))?.room).toEqual(room);
    });
  });
}
