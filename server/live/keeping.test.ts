import { afterEach, expect, it } from 'vitest';
import type { HostView, View } from '#protocol/views';
import { createClient, handshakeOf } from '../testing/client.ts';
import { startParty } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

const dayMs = 86_400_000;
let server: TestServer;
afterEach(() => server.stop());

/** A room with a ballot and nobody in it. */
async function makeUsedRoom() {
  const party = await startParty(server);
  const phone = await party.phone();
  await party.vote(phone, 'Pizza');
  const { keepDays } = party.view();
  for (const client of [phone, party.host]) client.close();
  return { ...party, keepDays };
}

/** Rooms that are there once the hourly look is over. */
async function roomsLater(days: number) {
  server.clock.advance(days * dayMs);
  await server.store.erased();
  return server.store.countRooms();
}

it('[R8] a room goes with everything in it KEEP_DAYS after its last use; the default room stays', async () => {
  server = await startServer({ KEEP_DAYS: '2' });
  const party = await makeUsedRoom();
  expect(party.keepDays).toBe(2);
  expect(await roomsLater(2)).toBe(2);
  await expect.poll(() => roomsLater(1)).toBe(1);
  expect((await fetch(`${server.url}/api/rooms/${party.code}`)).status).toBe(404);
  expect((await fetch(`${server.url}/api/rooms/${server.code}`)).status).toBe(200);
});

it('[R8] KEEP_DAYS=off keeps rooms, and says no date', async () => {
  server = await startServer({ KEEP_DAYS: 'off' });
  const party = await makeUsedRoom();
  expect(party.keepDays).toBeUndefined();
  for (let weeks = 0; weeks < 60; weeks++) expect(await roomsLater(7)).toBe(2);
});

it('[R8] a server that runs for an evening only looks when it starts', async () => {
  const env = { KEEP_DAYS: 'off' };
  server = await startServer(env);
  await makeUsedRoom();
  expect(await roomsLater(10)).toBe(2);
  env.KEEP_DAYS = '5';
  await server.restart();
  await expect.poll(() => server.store.countRooms()).toBe(1);
});

it('[R8] only consoles are told, and nothing of the default room', async () => {
  server = await startServer({ KEEP_DAYS: '2' });
  const party = await startParty(server);
  const [phone, screen] = [await party.phone(), await party.screen()];
  for (const client of [phone, screen]) expect(client.newest<View>('view')).not.toHaveProperty('keepDays');
  const host = createClient(server.url, handshakeOf(server.code, 'host', server.hostKey));
  expect(await host.until<HostView>('view')).not.toHaveProperty('keepDays');
  for (const client of [phone, screen, host, party.host]) client.close();
});
