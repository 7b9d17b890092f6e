import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import { type Store, StoreFailure } from '../store/store.ts';
import { createClient, handshakeOf } from '../testing/client.ts';
import { cookie, cookieOf, knockAt, setDoor, viewIn } from '../testing/doorstep.ts';
import { ask } from '../testing/http-ask.ts';
import { startParty } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const locked = { ok: false, code: 'room-locked', retryAfterMs: limits.lockedRetryMs };

describe('[A1] a locked room', () => {
  it('lets in nobody new, and everybody who was here before, also after a restart', async () => {
    const own = await startServer();
    const party = await startParty(own);
    const voted = await party.phone();
    await party.vote(voted, 'Pizza');
    const looked = await party.phone();
    looked.close();
    expect(await party.host.ask('room:lock', { lock: true })).toMatchObject({ ok: true });
    const enters = async (token?: string) => {
      const client = createClient(own.url, { ...handshakeOf(party.code, 'phone'), ...(token ? { token } : {}) });
      return Promise.race([client.until('connect_error'), client.until('view').then(() => 'in')]);
    };
    expect(await enters()).toEqual(locked);
    expect(await enters(looked.token)).toBe('in');
    await own.restart();
    expect(await enters()).toEqual(locked);
    expect(await enters(looked.token)).toBe('in');
    expect(await enters(voted.token)).toBe('in');
    await own.stop();
  });

  it('knows who has a ballot in an earlier question, though memory has forgotten', async () => {
    const own = await startServer();
    const party = await startParty(own);
    const phone = await party.phone();
    await party.vote(phone, 'Pizza');
    await party.order('poll:close');
    await party.host.ask('deck:add', { question: 'More?', options: ['A', 'B'], id: 'more' });
    await party.host.ask('poll:show', { poll: 'more' });
    await own.restart();
    const again = await startParty(own, { room: party, isDraft: true });
    await again.host.ask('room:lock', { lock: true });
    const client = createClient(own.url, { ...handshakeOf(party.code, 'phone'), token: phone.token });
    await client.until('view');
    await own.stop();
  });

  it('lets in screens and hosts, and people again once it is unlocked', async () => {
    const party = await startParty(server);
    await setDoor(server, party, 'room:lock', { lock: true });
    expect(await knockAt(server, party.code)).toEqual(locked);
    expect(await knockAt(server, party.code, {}, 'screen')).toBeNull();
    await party.consoleWith(party.key);
    await setDoor(server, party, 'room:lock', { lock: false });
    expect(await knockAt(server, party.code)).toBeNull();
  });

  it('lets a screen in that gives the passcode, and no phone behind it', async () => {
    const party = await startParty(server);
    await setDoor(server, party, 'room:passcode', { passcode: 'sesame' });
    await setDoor(server, party, 'room:lock', { lock: true });
    const token = { token: cookieOf(await ask(server, `/${party.code}`)).cookie.replace('showhands=', '') };
    expect(await knockAt(server, party.code, { ...token, passcode: 'please' }, 'screen')).toMatchObject({
      code: 'wrong-passcode',
    });
    expect(await knockAt(server, party.code, { ...token, passcode: 'sesame' }, 'screen')).toBeNull();
    expect(await knockAt(server, party.code, token, 'screen')).toBeNull();
    expect(await viewIn(server, `/${party.code}/screen`, cookie(token.token))).toMatchObject({ as: 'screen' });
    expect(await knockAt(server, party.code, { ...token, passcode: 'sesame' })).toEqual(locked);
    expect(await viewIn(server, `/${party.code}`, cookie(token.token))).toBeNull();
    await setDoor(server, party, 'room:lock', { lock: false });
    expect(await knockAt(server, party.code, token)).toEqual({ ok: false, code: 'passcode-required' });
    expect(await knockAt(server, party.code, { ...token, passcode: 'sesame' })).toBeNull();
    await setDoor(server, party, 'room:lock', { lock: true });
    expect(await knockAt(server, party.code, token)).toBeNull();
  });

  it('is unlocked by the order that was given last, however long the first one takes', async () => {
    const disk = Promise.withResolvers<void>();
    const slow = (store: Store): Store => ({
      ...store,
      knowVoters: (...given) => disk.promise.then(() => store.knowVoters(...given)),
    });
    const own = await startServer({}, [], { between: slow });
    const party = await startParty(own);
    await party.phone();
    const given = [true, false].map((lock) => party.host.ask('room:lock', { lock }));
    await party.host.ask('hello', null);
    disk.resolve();
    expect(await Promise.all(given)).toMatchObject([{ ok: true }, { ok: true }]);
    await party.host.ask('screen:blank', { blank: true });
    expect(await party.until(({ blank }) => blank)).toMatchObject({ lock: false });
    await own.stop();
  });

  it('is not locked when those who are here cannot be kept', async () => {
    const broken = (store: Store): Store => ({
      ...store,
      knowVoters: () => Promise.reject(new StoreFailure('disk')),
    });
    const own = await startServer({}, [], { between: broken });
    const party = await startParty(own);
    await party.phone();
    expect(await party.host.ask('room:lock', { lock: true })).toEqual({ ok: false, code: 'not-saved' });
    expect(await party.phone()).toBeDefined();
    await own.stop();
  });

  it('tells everybody that it is, and a page made for a stranger holds no view', async () => {
    const party = await startParty(server);
    const phone = await party.phone();
    await setDoor(server, party, 'room:lock', { lock: true });
    expect(await phone.until<{ lock: boolean }>('view', ({ lock }) => lock)).toMatchObject({ as: 'phone' });
    expect(await viewIn(server, `/${party.code}`)).toBeNull();
    expect(await viewIn(server, `/${party.code}`, cookie(phone.token))).toMatchObject({ as: 'phone' });
    expect(await viewIn(server, `/${party.code}/screen`)).toMatchObject({ as: 'screen' });
  });
});
