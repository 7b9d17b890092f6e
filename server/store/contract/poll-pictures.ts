import { describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import type { PictureId, PictureSize } from '#protocol/pictures';
import type { Poll } from '#protocol/polls';
import type { Subject } from './place.ts';
import { makeRooms, newRoom, poll, roomA, roomB, sampleRoom, sampleRound } from './samples.ts';

const id = (letter: string) => `${letter.repeat(22)}-40x30` as PictureId;
const bytes = (value: number) => Uint8Array.of(value, 0, 255);
const sizes = (value: number): Record<PictureSize, Uint8Array> => ({
  full: bytes(value),
  medium: bytes(value + 1),
  small: bytes(value + 2),
});
const naming = (picture: PictureId): Poll => ({
  ...poll,
  kind: 'pin',
  options: [],
  ask: { picture, alt: 'A plan' },
});

/** The pictures of a room's polls. */
export function pollPictureContract(subject: Subject) {
  const load = (room: typeof roomA, picture: PictureId, size: PictureSize = 'full') =>
    subject.store.loadPollPicture(room, picture, size);

  describe('[Q36] the pictures of polls', () => {
    it('are kept byte for byte in every size, each in its room, also after the store was opened again', async () => {
      await makeRooms(subject.store);
      expect(await subject.store.savePollPicture(roomA, id('a'), sizes(1))).toBe('saved');
      expect(await subject.store.savePollPicture(roomA, id('a'), sizes(1))).toBe('saved');
      const store = await subject.reopen();
      expect(await store.loadPollPicture(roomA, id('a'), 'full')).toEqual(bytes(1));
      expect(await store.loadPollPicture(roomA, id('a'), 'medium')).toEqual(bytes(2));
      expect(await store.loadPollPicture(roomA, id('a'), 'small')).toEqual(bytes(3));
      expect(await store.loadPollPicture(roomB, id('a'), 'full')).toBeNull();
    });

    it('go when nobody has named them for a while, and stay while a poll, a round or a step to take back does', async () => {
      const deck = [naming(id('b'))];
      const undo = [
        { what: 'edit', poll: poll.id, version: 2, before: naming(id('c')), id: 'u', at: 1, isDone: false } as const,
      ];
      const round = sampleRound(undefined, { asked: naming(id('d')) });
      await subject.store.createRoom(newRoom(sampleRoom(roomA, { deck, undo }), [round]));
      for (const letter of ['a', 'b', 'c', 'd']) await subject.store.savePollPicture(roomA, id(letter), sizes(1));
      expect(await subject.store.dropLoosePictures(0)).toBe(0);
      expect(await subject.store.dropLoosePictures(Number.MAX_SAFE_INTEGER)).toBe(1);
      expect(await load(roomA, id('a'))).toBeNull();
      for (const letter of ['b', 'c', 'd']) expect(await load(roomA, id(letter))).toEqual(bytes(1));
    });

    it('go with their room, and a room that is gone gets none', async () => {
      await makeRooms(subject.store);
      await subject.store.savePollPicture(roomA, id('a'), sizes(1));
      await subject.store.deleteRoom(roomA);
      await subject.store.savePollPicture(roomA, id('a'), sizes(1));
      expect(await load(roomA, id('a'))).toBeNull();
    });

    it('are copied with the room whose polls name them, and live on when the first has gone', async () => {
      const room = sampleRoom(roomA, { deck: [naming(id('a'))] });
      await subject.store.createRoom(newRoom(room, []));
      for (const letter of ['a', 'b']) await subject.store.savePollPicture(roomA, id(letter), sizes(1));
      await subject.store.createRoom({ ...newRoom({ ...room, code: roomB }, []), copyOf: roomA });
      await subject.store.deleteRoom(roomA);
      expect(await load(roomB, id('a'), 'small')).toEqual(bytes(3));
      expect(await load(roomB, id('b'))).toBeNull();
    });

    it('are found wherever they are by who knows their names', async () => {
      await makeRooms(subject.store);
      await subject.store.savePollPicture(roomA, id('a'), sizes(1));
      expect(await subject.store.adoptPollPictures(roomB, [id('a'), id('b')])).toEqual([id('b')]);
      expect(await subject.store.adoptPollPictures(roomB, [id('a')])).toEqual([]);
      expect(await load(roomB, id('a'), 'medium')).toEqual(bytes(2));
    });

    it('are not more than a room may have', async () => {
      await makeRooms(subject.store);
      const name = (number: number) => `${String(number).padStart(22, 'x')}-1x1` as PictureId;
      for (let number = 0; number < limits.maxPictures; number += 1)
        await subject.store.savePollPicture(roomA, name(number), sizes(1));
      expect(await subject.store.savePollPicture(roomA, id('a'), sizes(1))).toBe('too-many-pictures');
      expect(await subject.store.savePollPicture(roomA, name(0), sizes(1))).toBe('saved');
    });
  });
}
