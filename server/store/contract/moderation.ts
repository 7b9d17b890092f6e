import { describe, expect, it } from 'vitest';
import type { Deed } from '#protocol/chat';
import type { LineBody } from '../talk-records.ts';
import type { Subject } from './place.ts';
import { makeRooms, roomA, roomB, roundA, saidLine, voter } from './samples.ts';

const textOf = (line: object) => ('text' in line ? line.text : null);

export function moderationContract(subject: Subject) {
  const texts = async () => (await subject.store.newestLines(roomA, 10)).map(textOf);

  describe('moderation', () => {
    it('keeps a line that is held from all but consoles, until it is shown at the end', async () => {
      await makeRooms(subject.store);
      await subject.store.publishLines([saidLine('held', { held: 'approval' }), saidLine('shown')]);
      expect(await texts()).toEqual(['shown']);
      expect(await subject.store.changesAfter(roomA, 0, 9)).toHaveLength(1);
      expect(await subject.store.changesAfter(roomA, 0, 9, true)).toHaveLength(2);
      const store = await subject.reopen();
      expect(await store.loadRoom(roomA)).toMatchObject({
        lines: [{ line: { text: 'shown' } }],
        heldLines: [{ line: { text: 'held', held: 'approval' }, voter: 'ana' }],
      });
      const shown = await store.showLine(roomA, 1);
      expect(shown?.line).toEqual({ ...saidLine('held').body, seq: 1, change: 3, at: 3_000, place: 3 });
      expect(await store.showLine(roomA, 1)).toBeNull();
      expect(await texts()).toEqual(['shown', 'held']);
      expect(await store.changesAfter(roomA, 2, 9)).toEqual([{ change: 3, line: shown?.line }]);
    });

    it('brings a removed line back to its place, with the body it is given', async () => {
      await makeRooms(subject.store);
      await subject.store.publishLines([saidLine('one'), saidLine('two')]);
      await subject.store.removeLine(roomA, 1);
      expect(await subject.store.showLine(roomA, 1)).toBeNull();
      const { kind: _, ...body } = saidLine('one').body as Extract<LineBody, { kind: 'said' }>;
      expect(await subject.store.showLine(roomA, 1, JSON.stringify(body))).toMatchObject({ line: { text: 'one' } });
      expect(await texts()).toEqual(['one', 'two']);
      expect(await subject.store.showLine(roomA, 2, JSON.stringify(body))).toBeNull();
    });

    it('counts a line on another while that one is shown, each once', async () => {
      await makeRooms(subject.store);
      const again = saidLine('one', { id: 'again', countOn: 1 });
      const [, counted, repeated] = await subject.store.publishLines([saidLine('one'), again, again]);
      expect(counted).toMatchObject({ isNew: true, isCounted: true, line: { seq: 1, times: 2 } });
      expect(repeated).toMatchObject({ isNew: false, isCounted: true, line: { seq: 1, times: 2 } });
      expect(await subject.store.newestLines(roomA, 9)).toMatchObject([{ text: 'one', times: 2 }]);
      await subject.store.removeLine(roomA, 1);
      const [own] = await subject.store.publishLines([saidLine('one', { id: 'third', countOn: 1 })]);
      expect(own).not.toHaveProperty('isCounted');
      expect(await texts()).toEqual(['one']);
    });

    it('knows a line by its writer\u2019s id, also one that was counted on another', async () => {
      await makeRooms(subject.store);
      await subject.store.publishLines([saidLine('one'), saidLine('one', { id: 'again', countOn: 1 })]);
      const ana = voter('ana');
      expect(await subject.store.lineWith(roomA, ana, 'id of one')).toMatchObject({ line: { seq: 1 }, isNew: false });
      expect(await subject.store.lineWith(roomA, ana, 'again')).toMatchObject({ line: { seq: 1 }, isCounted: true });
      expect(await subject.store.lineWith(roomA, voter('ben'), 'again')).toBeNull();
      expect(await subject.store.lineWith(roomB, ana, 'again')).toBeNull();
    });

    it('brings a removed line back to wait', async () => {
      await makeRooms(subject.store);
      await subject.store.publishLines([saidLine('one')]);
      await subject.store.removeLine(roomA, 1);
      const { kind: _, ...body } = saidLine('one').body as Extract<LineBody, { kind: 'said' }>;
      const waiting = await subject.store.showLine(roomA, 1, JSON.stringify(body), 'reveal');
      expect(waiting?.line).toMatchObject({ text: 'one', held: 'reveal' });
      expect(await texts()).toEqual([]);
    });

    it('releases what waits for the reveal in order, reasons with their round, and holds these again', async () => {
      await makeRooms(subject.store);
      const voice = { round: roundA, keys: ['pizza'] };
      const reason = { ...saidLine('why').body, voice } as LineBody;
      await subject.store.publishLines([
        saidLine('why', { held: 'reveal', body: reason }),
        saidLine('one', { held: 'reveal' }),
        saidLine('other', { held: 'word' }),
      ]);
      expect((await subject.store.releaseLines(roomA, [])).map(({ line }) => textOf(line))).toEqual(['one']);
      expect((await subject.store.releaseLines(roomA, [roundA])).map(({ line }) => textOf(line))).toEqual(['why']);
      expect(await subject.store.voicesOf(roomA, roundA, 'pizza', 9)).toMatchObject([{ text: 'why', voice }]);
      expect(await subject.store.voicesOf(roomA, roundA, 'sushi', 9)).toEqual([]);
      expect(await subject.store.holdVoices(roomA, [roundA])).toMatchObject([{ line: { held: 'reveal' } }]);
      expect(await texts()).toEqual(['one']);
      expect((await subject.store.changesAfter(roomA, 5, 9))?.at(-1)).toEqual({ change: 6, removed: 1 });
    });

    it('holds a line once enough voters have reported it, unless it was approved', async () => {
      await makeRooms(subject.store);
      await subject.store.publishLines([saidLine('hm')]);
      const report = (name: string) => subject.store.reportLine(roomA, 1, voter(name), 2);
      expect([await report('ben'), await report('ben')]).toEqual([null, null]);
      expect(await report('cem')).toMatchObject({ line: { held: 'reports' } });
      await subject.store.showLine(roomA, 1);
      expect(await report('dora')).toBeNull();
      expect(await texts()).toEqual(['hm']);
    });

    it('gives older lines by place and all lines by number', async () => {
      await makeRooms(subject.store);
      await subject.store.publishLines(['one', 'two', 'three'].map((text) => saidLine(text)));
      await subject.store.publishLines([saidLine('held', { held: 'link' })]);
      await subject.store.removeLine(roomA, 2);
      expect((await subject.store.linesBefore(roomA, 3, 9)).map(textOf)).toEqual(['one']);
      expect((await subject.store.linesAfter(roomA, 1, 9)).map(textOf)).toEqual(['three', 'held']);
      expect(await subject.store.linesAfter(roomA, 0, 1)).toHaveLength(1);
    });

    it('keeps deeds in order, of each room apart, and lets them go with it', async () => {
      await makeRooms(subject.store);
      const deed = (what: Deed['what'], at: number) => ({ at, what, by: null, line: at });
      await subject.store.noteDeed(roomA, deed('removed', 1));
      await subject.store.noteDeed(roomB, deed('removed', 2));
      await subject.store.noteDeed(roomA, deed('restored', 3));
      const store = await subject.reopen();
      const all = await store.deedsBefore(roomA, Number.MAX_SAFE_INTEGER, 9);
      expect(all).toEqual([
        { number: 2, ...deed('restored', 3) },
        { number: 1, ...deed('removed', 1) },
      ]);
      expect(await store.deedsBefore(roomA, 2, 9)).toEqual(all.slice(1));
      await store.deleteRoom(roomA);
      await store.noteDeed(roomA, deed('removed', 4));
      await store.erased();
      expect(await store.deedsBefore(roomA, 9, 9)).toEqual([]);
    });
  });
}
