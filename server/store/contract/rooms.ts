import { describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import type { PollId, RoomCode, RoundId } from '#protocol/polls';
import type { Room } from '../../room/state.ts';
import type { Subject } from './place.ts';
import {
  cast,
  closed,
  closing,
  makeRooms,
  newRoom,
  open,
  poll,
  roomA,
  roomB,
  roundA,
  saidLine,
  sampleRoom,
  sampleRound,
  voter,
} from './samples.ts';

export function roomContract(subject: Subject) {
  describe('rooms', () => {
    it('gives back a room as it was made, also after the store was opened again', async () => {
      const record = newRoom();
      expect(await subject.store.createRoom(record)).toBe('created');
      const { room, rounds, secret, hostKey } = record;
      const chat = { lastChange: 0, lines: [], heldLines: [] };
      const fresh = { room, rounds, secret, hostKeys: [hostKey], ...chat, voters: [], ballots: [] };
      const tallies = [{ round: roundA, tallyVersion: 0, ballots: 0, weights: new Map() }];
      expect(await subject.store.loadRoom(roomA)).toEqual({ ...fresh, tallies });
      expect(await (await subject.reopen()).loadRoom(roomA)).toEqual({ ...fresh, tallies });
    });

    it('knows no room that was not made', async () => {
      expect(await subject.store.loadRoom(roomA)).toBeNull();
      expect(await subject.store.countRooms()).toBe(0);
    });

    it('refuses a code in use and leaves that room as it is', async () => {
      await subject.store.createRoom(newRoom());
      const second = newRoom(sampleRoom(roomA, { title: 'Other' }), []);
      expect(await subject.store.createRoom(second)).toBe('code-taken');
      expect((await subject.store.loadRoom(roomA))?.room.title).toBe('Room 111111');
    });

    it('refuses one room more than maxRooms', async () => {
      await subject.store.createRoom(newRoom());
      expect(await subject.store.createRoom({ ...newRoom(sampleRoom(roomB), []), maxRooms: 1 })).toBe('too-many-rooms');
      expect(await subject.store.countRooms()).toBe(1);
      expect(await subject.store.createRoom({ ...newRoom(sampleRoom(roomB), []), maxRooms: 2 })).toBe('created');
    });

    it('[Law 5] saves a room and its rounds together, with the version that was expected', async () => {
      await subject.store.createRoom(newRoom());
      const room = sampleRoom(roomA, { version: 2, title: 'Renamed', shown: null, deck: [] });
      const round = sampleRound(roundA, { phase: closing, resultsShown: false });
      expect(await subject.store.saveRoom(room, [round], 1)).toBe('saved');
      expect(await subject.store.loadRoom(roomA)).toMatchObject({ room, rounds: [round] });
    });

    it('[Law 5] keeps room and rounds when somebody else saved meanwhile', async () => {
      await subject.store.createRoom(newRoom());
      const late = sampleRoom(roomA, { version: 8, title: 'Late' });
      expect(await subject.store.saveRoom(late, [sampleRound(roundA, { phase: closed })], 7)).toBe('changed-meanwhile');
      expect(await subject.store.loadRoom(roomA)).toMatchObject({ room: sampleRoom(), rounds: [sampleRound()] });
    });

    it('never changes what a round has asked', async () => {
      await subject.store.createRoom(newRoom());
      const edited = sampleRound(roundA, { asked: { ...poll, question: 'Dinner?' }, phase: closed });
      await subject.store.saveRoom(sampleRoom(roomA, { version: 2 }), [edited], 1);
      expect((await subject.store.loadRoom(roomA))?.rounds).toEqual([sampleRound(roundA, { phase: closed })]);
    });

    it('but its kind\u2019s settings, which a host may switch meanwhile', async () => {
      await subject.store.createRoom(newRoom());
      const cards = { ...poll, kind: 'text', options: [], ask: { hold: true } } as const;
      const round = sampleRound(roundA, { asked: { ...cards, ask: { hold: false } } });
      await subject.store.saveRoom(sampleRoom(roomA, { version: 2 }), [round], 1);
      const kept = (await subject.store.loadRoom(roomA))?.rounds[0]?.asked;
      expect(kept).toEqual({ ...poll, ask: { hold: false } });
    });

    it('returns rounds in the order they were made, and ballots of the latest round of the shown poll', async () => {
      await subject.store.createRoom(newRoom());
      const elsewhere = sampleRound('other' as RoundId, { poll: 'other' as PollId, number: 9 });
      const rerun = sampleRound('again' as RoundId, { number: 2, phase: { ...open, openedAt: 10 } });
      await subject.store.saveRoom(sampleRoom(roomA, { version: 2 }), [elsewhere, rerun], 1);
      for (const round of [roundA, elsewhere.id, rerun.id]) {
        await cast(subject.store, { round, voter: `voter of ${round}`, choice: 'pizza', n: 1 });
      }
      await cast(subject.store, { round: rerun.id, voter: 'gone', choice: null, n: 4 });
      const stored = await subject.store.loadRoom(roomA);
      expect(stored?.rounds.map(({ id }) => id)).toEqual([roundA, elsewhere.id, rerun.id]);
      expect(stored?.tallies.map(({ round, ballots }) => [round, ballots])).toEqual([
        [roundA, 1],
        [elsewhere.id, 1],
        [rerun.id, 1],
      ]);
      expect(stored?.ballots).toHaveLength(2);
      expect(stored?.ballots).toContainEqual({ voter: 'voter of again', choice: 'pizza', n: 1 });
      expect(stored?.ballots).toContainEqual({ voter: 'gone', choice: null, n: 4 });
    });

    it('keeps voters by name and presence', async () => {
      await subject.store.createRoom(newRoom());
      const ana = { room: roomA, voter: voter('ana'), name: 'Ana', isHere: true };
      await subject.store.saveVoters([ana, { ...ana, voter: voter('ben'), name: null, isHere: false }]);
      await subject.store.saveVoters([{ ...ana, name: 'Anna', isHere: false }]);
      expect((await subject.store.loadRoom(roomA))?.voters).toEqual([
        { ...ana, name: 'Anna', isHere: false, passed: null, team: null },
        { ...ana, voter: 'ben', name: null, isHere: false, passed: null, team: null },
      ]);
    });

    it('deletes a room with everything in it and nothing else', async () => {
      await makeRooms(subject.store);
      await cast(subject.store, { voter: 'ana', choice: 'pizza', n: 1 });
      await subject.store.publishLines([saidLine('hi')]);
      await subject.store.deleteRoom(roomA);
      await subject.store.erased();
      expect(await subject.store.loadRoom(roomA)).toBeNull();
      expect(await subject.store.loadTallies([roundA])).toEqual([]);
      expect(await subject.store.newestLines(roomA, 10)).toEqual([]);
      expect(await subject.store.loadRoom(roomB)).not.toBeNull();
      await subject.store.createRoom(newRoom());
      expect(await subject.store.loadRoom(roomA)).toMatchObject({ lastChange: 0, ballots: [], lines: [] });
    });

    it('keeps rooms in which nobody has done more than ask', async () => {
      await subject.store.createRoom(newRoom(sampleRoom(roomA, { deck: [] }), []));
      const asked = {
        room: roomA,
        voter: voter('ana'),
        id: 'a',
        name: null,
        text: 'Why?',
        at: 1,
        standing: 'held',
      } as const;
      await subject.store.askQuestions([asked]);
      expect(await subject.store.deleteEmptyRooms(Date.now() + 60_000, [])).toEqual([]);
    });

    it('deletes rooms without ballots and said lines, unless used since or to be kept', async () => {
      const make = (code: string) =>
        subject.store.createRoom(
          newRoom(sampleRoom(code as RoomCode), [sampleRound(code as RoundId, { room: code as RoomCode })]),
        );
      for (const code of ['100000', '200000', '300000', '400000', '500000']) await make(code);
      await cast(subject.store, { round: '200000' as RoundId, voter: 'ana', choice: 'pizza', n: 1 });
      await subject.store.publishLines([
        saidLine('hi', { room: '300000' as RoomCode }),
        {
          room: '500000' as RoomCode,
          id: null,
          voter: null,
          at: 1,
          body: { kind: 'joined', names: ['Ana'], others: 0 },
        },
      ]);
      const keep = ['400000' as RoomCode];
      expect(await subject.store.deleteEmptyRooms(0, keep)).toEqual([]);
      const soon = Date.now() + 60_000;
      expect((await subject.store.deleteEmptyRooms(soon, keep)).toSorted()).toEqual(['100000', '500000']);
      expect(await subject.store.countRooms()).toBe(3);
    });

    it('keeps rooms with a deck that somebody has prepared', async () => {
      const later = { ...poll, id: 'dinner' as PollId };
      const make = (code: string, changes: Partial<Room>) =>
        subject.store.createRoom(newRoom(sampleRoom(code as RoomCode, changes), []));
      await make('100000', {});
      await make('200000', { deck: [], shown: null });
      await make('300000', { deck: [poll, later] });
      await make('400000', {});
      await make('500000', { deck: [], shown: null });
      const edited = { version: 2, deck: [{ ...poll, version: 2, question: 'Supper?' }] };
      await subject.store.saveRoom(sampleRoom('400000' as RoomCode, edited), [], 1);
      await subject.store.saveRoom(sampleRoom('500000' as RoomCode, { version: 2, deck: [], shown: null }), [], 1);
      const swept = await subject.store.deleteEmptyRooms(Date.now() + 60_000, []);
      expect(swept.toSorted()).toEqual(['100000', '200000', '500000']);
    });

    it('keeps rooms that were in use since, which is noted at most once a day', async () => {
      const day = limits.noteHostEveryMs;
      const made = Date.now() + 60_000;
      await makeRooms(subject.store);
      const noted = made + 2 * day;
      await subject.store.noteUse(roomA, noted);
      expect(await subject.store.deleteEmptyRooms(noted, [])).toEqual([roomB]);
      await subject.store.noteUse(roomA, noted + day - 1);
      await subject.store.noteUse(roomB, noted);
      const store = await subject.reopen();
      expect(await store.deleteEmptyRooms(noted, [])).toEqual([]);
      expect((await store.loadRoom(roomA))?.room).toEqual(sampleRoom());
      expect(await store.deleteEmptyRooms(noted + 1, [])).toEqual([roomA]);
      expect(await store.countRooms()).toBe(0);
    });
  });
}
