import { afterAll, beforeAll, expect, it } from 'vitest';
import { StoreFailure } from '../store/store.ts';
import { createClient, handshakeOf } from '../testing/client.ts';
import { startParty } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
let failure: Error | null = null;

/** The same call, which fails as long as `failure` is set. */
function failing<Args extends unknown[], Result>(call: (...args: Args) => Promise<Result>) {
  return async (...args: Args): Promise<Result> => {
    if (failure) throw failure;
    return call(...args);
  };
}

beforeAll(async () => {
  server = await startServer({}, [], {
    between: (store) => ({
      ...store,
      saveVoters: failing(store.saveVoters),
      loadRoom: failing(store.loadRoom),
      saveRoom: failing(store.saveRoom),
      removeLine: failing(store.removeLine),
      createRoom: failing(store.createRoom),
    }),
  });
});
afterAll(() => server.stop());

it.each([
  ['not-saved', new StoreFailure('the disk of /secret/place is full')],
  ['internal', new Error('a bug in /secret/place')],
])('[D4] a failure is answered as %s, tells nothing of the machine, and the server lives', async (code, error) => {
  const party = await startParty(server);
  const phone = await party.phone();
  failure = error;
  expect(await phone.ask('name', { name: 'Ana' })).toEqual({ ok: false, code });
  expect(await party.host.ask('chat:remove', { seq: 1 })).toEqual({ ok: false, code });
  expect(await party.host.ask('chat:rules', { enabled: false, onScreen: true })).toEqual({
    ok: false,
    code,
  });
  const late = createClient(server.url, handshakeOf('000000', 'phone'));
  expect(await late.until('connect_error')).toEqual({ ok: false, code: 'internal' });
  const made = await fetch(`${server.url}/api/rooms`, { method: 'POST' });
  expect([made.status, await made.json()]).toEqual([code === 'not-saved' ? 503 : 500, { ok: false, code }]);
  const page = await fetch(`${server.url}/000000`);
  expect(page.status).toBe(code === 'not-saved' ? 503 : 500);
  expect(await page.text()).not.toContain('secret');
  failure = null;
  expect(await phone.ask('name', { name: 'Ana' })).toEqual({ ok: true });
  expect(await party.vote(phone, 'Pizza')).toMatchObject({ ok: true });
});
