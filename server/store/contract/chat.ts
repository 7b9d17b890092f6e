import { describe, expect, it } from 'vitest';
import type { NewLine } from '../talk-records.ts';
import type { Subject } from './place.ts';
import { historyLimit, makeRooms, roomA, roomB, saidLine, voter } from './samples.ts';

export function chatContract(subject: Subject) {
  const joined: NewLine = {
    room: roomA,
    id: null,
    voter: null,
    at: 3_500,
    body: { kind: 'joined', names: ['Ana', 'Ben'], others: 12 },
  };

  describe('chat', () => {
    it('gives lines of a room one growing sequence and keeps them as they were written', async () => {
      await makeRooms(subject.store);
      const said = { at: 3_000, kind: 'said', name: 'Ana', host: false, text: 'hi \u{1f642}\u202e' } as const;
      const published = await subject.store.publishLines([
        saidLine(said.text),
        joined,
        saidLine('there', { room: roomB }),
      ]);
      expect(published).toEqual([
        { room: roomA, isNew: true, line: { seq: 1, change: 1, ...said } },
        { room: roomA, isNew: true, line: { seq: 2, change: 2, at: 3_500, ...joined.body } },
        { room: roomB, isNew: true, line: { seq: 1, change: 1, ...said, text: 'there' } },
      ]);
      const store = await subject.reopen();
      expect(await store.newestLines(roomA, 10)).toEqual(published.slice(0, 2).map(({ line }) => line));
      expect(await store.loadRoom(roomA)).toMatchObject({
        lastChange: 2,
        lines: [
          { line: published[0]?.line, voter: 'ana' },
          { line: published[1]?.line, voter: null },
        ],
      });
    });

    it('publishes a repeated line once, in the same call and in later ones', async () => {
      await makeRooms(subject.store);
      const [first, second] = await subject.store.publishLines([saidLine('hi'), saidLine('again', { id: 'id of hi' })]);
      expect(second).toEqual({ ...first, isNew: false });
      expect(await subject.store.publishLines([saidLine('hi')])).toEqual([{ ...first, isNew: false }]);
      const others = [saidLine('hi', { voter: voter('ben') }), saidLine('hi', { room: roomB }), joined, joined];
      expect((await subject.store.publishLines(others)).map(({ isNew }) => isNew)).toEqual([true, true, true, true]);
      expect(await subject.store.newestLines(roomA, 10)).toHaveLength(4);
    });

    it('removes a line once, for everybody, and a retry does not bring it back', async () => {
      await makeRooms(subject.store);
      await subject.store.publishLines([saidLine('one'), saidLine('two')]);
      expect(await subject.store.removeLine(roomA, 1)).toMatchObject({
        change: 3,
        line: { seq: 1, text: 'one' },
        voter: 'ana',
      });
      expect(await subject.store.removeLine(roomA, 1)).toBeNull();
      expect(await subject.store.removeLine(roomA, 99)).toBeNull();
      expect(await subject.store.removeLine(roomB, 2)).toBeNull();
      const [retry] = await subject.store.publishLines([saidLine('one')]);
      expect(retry).toMatchObject({ isNew: false, line: { seq: 1, text: '', name: null } });
      expect((await subject.store.newestLines(roomA, 10)).map(({ seq }) => seq)).toEqual([2]);
      expect(await subject.store.loadRoom(roomA)).toMatchObject({ lastChange: 3, lines: [{ line: { seq: 2 } }] });
    });

    it('tells what changed after a change, each line by its last state', async () => {
      await makeRooms(subject.store);
      const lines = await subject.store.publishLines(['one', 'two', 'three'].map((text) => saidLine(text)));
      await subject.store.removeLine(roomA, 1);
      const [, two, three] = lines.map(({ line }) => ({ change: line.change, line }));
      const removed = { change: 4, removed: 1 };
      expect(await subject.store.changesAfter(roomA, 0, 3)).toEqual([two, three, removed]);
      expect(await subject.store.changesAfter(roomA, 2, 3)).toEqual([three, removed]);
      expect(await subject.store.changesAfter(roomA, 4, 3)).toEqual([]);
      expect(await subject.store.changesAfter(roomA, 0, 2)).toBeNull();
      expect(await subject.store.changesAfter(roomB, 0, 2)).toEqual([]);
    });

    it('counts on with the sequence after a removal', async () => {
      await makeRooms(subject.store);
      await subject.store.publishLines([saidLine('one')]);
      await subject.store.removeLine(roomA, 1);
      const [next] = await subject.store.publishLines([saidLine('two')]);
      expect(next?.line).toMatchObject({ seq: 3, change: 3 });
    });

    it('gives the newest lines that were not removed, in order, at most as many as asked', async () => {
      await makeRooms(subject.store);
      const texts = Array.from({ length: historyLimit + 5 }, (_, index) => `line ${index + 1}`);
      await subject.store.publishLines(texts.map((text) => saidLine(text)));
      await subject.store.removeLine(roomA, historyLimit + 5);
      const newest = await subject.store.newestLines(roomA, 3);
      expect(newest.map(({ seq }) => seq)).toEqual([historyLimit + 2, historyLimit + 3, historyLimit + 4]);
      expect((await subject.store.loadRoom(roomA))?.lines).toHaveLength(historyLimit);
    });
  });
}
