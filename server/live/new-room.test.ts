import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import type { RoomCode } from '#protocol/polls';
import { createClient, handshakeOf } from '../testing/client.ts';
import { ask, postRoom } from '../testing/http-ask.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';
import { createNewRooms } from './new-room.ts';

const dayMs = 86_400_000;
const hourMs = 3_600_000;
let server: TestServer;

beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.stop());

function newRooms(makeRoom: () => Promise<void> = async () => {}) {
  let ids = 0;
  return createNewRooms({
    store: server.store,
    clock: server.clock,
    newId: () => `id-${++ids}`,
    hostKeyHash: () => 'hash',
    defaultRoom: server.code as RoomCode,
    makeRoom,
  });
}

const poll = { question: 'Lunch?', options: ['Pizza', 'Sushi'] };
/** The sweep is asked of the store before this question, so it is done when this is answered. */
const roomsAfterSweep = () => server.store.countRooms();

describe('a room that was prepared and not used', () => {
  it('is there for 30 days, and goes after that; the default room stays', async () => {
    await newRooms().make({ poll });
    server.clock.advance(29 * dayMs);
    expect(await roomsAfterSweep()).toBe(2);
    server.clock.advance(hourMs);
    expect(await roomsAfterSweep()).toBe(2);
    server.clock.advance(dayMs);
    await roomsAfterSweep();
    server.clock.advance(hourMs);
    expect(await roomsAfterSweep()).toBe(1);
  });
});

describe('a room whose host comes back', () => {
  it('is there for 30 days more', async () => {
    const { links } = JSON.parse((await postRoom(server, { poll })).text) as { links: { host: string } };
    const [, code = '', key = ''] = /(\d{6})\/host#k=(.+)$/.exec(links.host) ?? [];
    const visit = async () => {
      const host = createClient(server.url, handshakeOf(code, 'host', key));
      await host.until('view');
      host.close();
      // The server has seen it go.
      while (!/^showhands_connections 0$/m.test((await ask(server, '/metrics')).text));
    };
    server.clock.advance(29 * dayMs);
    await visit();
    server.clock.advance(hourMs);
    await visit();
    for (let days = 1; days <= 30; days++) {
      server.clock.advance(dayMs);
      expect(await roomsAfterSweep(), `day ${29 + days}`).toBe(2);
    }
    server.clock.advance(hourMs);
    await roomsAfterSweep();
    server.clock.advance(hourMs);
    expect(await roomsAfterSweep()).toBe(1);
  });
});

describe('when there are as many rooms as there can be', () => {
  it('unused ones make room, and where there are none a new one is refused', async () => {
    const swept: number[] = [];
    const rooms = newRooms(async () => {
      swept.push(await server.store.countRooms());
    });
    for (let made = 1; made < limits.maxRooms; made += 1)
      expect(await rooms.make({ poll })).toMatchObject({ ok: true });
    expect(await rooms.make({ poll })).toEqual({ ok: false, code: 'too-many-rooms' });
    expect(swept).toEqual([limits.maxRooms]);

    const makingRoom = newRooms(async () => {
      await server.store.deleteEmptyRooms(server.clock.now() + 1, [server.code as RoomCode]);
    });
    expect(await makingRoom.make({ poll })).toMatchObject({ ok: true });
    expect(await server.store.countRooms()).toBe(2);
  });
});
