import { describe, expect, it } from 'vitest';
import type { Logo } from '#protocol/logo';
import type { Subject } from './place.ts';
import { makeRooms, newRoom, roomA, roomB, sampleRoom } from './samples.ts';

const logo: Logo = { id: 'logo-1', widthPx: 300, heightPx: 100, shade: 'dark' };
const bytes = (...values: number[]) => Uint8Array.from(values);

/** The pictures of a room. */
export function pictureContract(subject: Subject) {
  describe('[L3] the pictures of a room', () => {
    it('are kept byte for byte, each in its room, also after the store was opened again', async () => {
      await makeRooms(subject.store);
      await subject.store.savePicture(roomA, 'logo-1', bytes(0, 255, 10, 0));
      await subject.store.savePicture(roomB, 'logo-1', bytes(7));
      const store = await subject.reopen();
      expect(await store.loadPicture(roomA, 'logo-1')).toEqual(bytes(0, 255, 10, 0));
      expect(await store.loadPicture(roomB, 'logo-1')).toEqual(bytes(7));
      expect(await store.loadPicture(roomA, 'logo-2')).toBeNull();
    });

    it('stay as they are when the same comes again', async () => {
      await makeRooms(subject.store);
      await subject.store.savePicture(roomA, 'logo-1', bytes(1));
      await subject.store.savePicture(roomA, 'logo-1', bytes(1));
      expect(await subject.store.loadPicture(roomA, 'logo-1')).toEqual(bytes(1));
    });

    it('go but for the one to be kept', async () => {
      await makeRooms(subject.store);
      for (const id of ['logo-1', 'logo-2', 'logo-3']) await subject.store.savePicture(roomA, id, bytes(1));
      await subject.store.savePicture(roomB, 'logo-1', bytes(1));
      await subject.store.dropPictures(roomA, 'logo-2');
      const left = (id: string) => subject.store.loadPicture(roomA, id);
      expect([await left('logo-1'), await left('logo-2'), await left('logo-3')]).toEqual([null, bytes(1), null]);
      await subject.store.dropPictures(roomA, null);
      expect(await left('logo-2')).toBeNull();
      expect(await subject.store.loadPicture(roomB, 'logo-1')).toEqual(bytes(1));
    });

    it('go with their room, and a room that is gone gets none', async () => {
      await makeRooms(subject.store);
      await subject.store.savePicture(roomA, 'logo-1', bytes(1));
      await subject.store.deleteRoom(roomA);
      expect(await subject.store.loadPicture(roomA, 'logo-1')).toBeNull();
      await subject.store.savePicture(roomA, 'logo-1', bytes(1));
      expect(await subject.store.loadPicture(roomA, 'logo-1')).toBeNull();
      await subject.store.erased();
      await subject.store.createRoom(newRoom());
      expect(await subject.store.loadPicture(roomA, 'logo-1')).toBeNull();
    });

    it('are copied with the room that has the same logo', async () => {
      await subject.store.createRoom(newRoom(sampleRoom(roomA, { logo })));
      await subject.store.savePicture(roomA, logo.id, bytes(1, 2));
      await subject.store.savePicture(roomA, 'other', bytes(3));
      await subject.store.createRoom({ ...newRoom(sampleRoom(roomB, { logo }), []), copyOf: roomA });
      await subject.store.deleteRoom(roomA);
      expect((await subject.store.loadRoom(roomB))?.room.logo).toEqual(logo);
      expect(await subject.store.loadPicture(roomB, logo.id)).toEqual(bytes(1, 2));
      expect(await subject.store.loadPicture(roomB, 'other')).toBeNull();
    });
  });
}
