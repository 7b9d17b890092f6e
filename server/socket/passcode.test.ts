import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import { type Client, createClient, handshakeOf } from '../testing/client.ts';
import { cookie, cookieOf, knockAt, setDoor } from '../testing/doorstep.ts';
import { ask, startOf } from '../testing/http-ask.ts';
import { type Party, startParty } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe('[A2] a passcode', () => {
  let party: Party;
  let before: Client;
  beforeAll(async () => {
    party = await startParty(server);
    before = await party.phone();
    await setDoor(server, party, 'room:passcode', { passcode: 'Open Sesame' });
  });
  const required = { ok: false, code: 'passcode-required' };

  it('is asked of everybody who comes in, as phone or screen; who is in stays in', async () => {
    expect(await knockAt(server, party.code)).toEqual(required);
    expect(await knockAt(server, party.code, {}, 'screen')).toEqual(required);
    expect(await knockAt(server, party.code, { passcode: 'please' })).toEqual({ ok: false, code: 'wrong-passcode' });
    expect(await knockAt(server, party.code, { passcode: ' open  sesame' })).toBeNull();
    expect(await knockAt(server, party.code, { passcode: 'open sesame' }, 'screen')).toBeNull();
    expect(await before.ask('hello', null)).toMatchObject({ ok: true });
  });

  it('is not asked of who carries a key of the room', async () => {
    await (await party.remote()).until('view');
    const { key } = await party.addKey('moderator');
    expect(await knockAt(server, party.code, { key }, 'screen')).toBeNull();
    expect(await knockAt(server, party.code, { key: 'x'.repeat(24) }, 'screen')).toEqual(required);
  });

  it('is given once, also over a restart, and again when it has changed', async () => {
    const own = await startServer();
    const mine = await startParty(own);
    await mine.host.ask('room:passcode', { passcode: 'sesame' });
    const phone = await mine.phone({ passcode: 'sesame' });
    const token = { token: phone.token };
    const wall = cookieOf(await ask(own, `/${mine.code}`));
    const screen = (passcode?: string) =>
      createClient(
        own.url,
        { ...handshakeOf(mine.code, 'screen'), ...(passcode ? { passcode } : {}) },
        { extraHeaders: wall },
      ).until('view');
    await screen('sesame');
    await own.restart();
    const again = await startParty(own, { room: mine, isDraft: true });
    await again.phone(token);
    await screen();
    await again.host.ask('room:passcode', { passcode: 'another' });
    const client = createClient(own.url, { ...handshakeOf(mine.code, 'phone'), ...token });
    expect(await client.until('connect_error')).toEqual(required);
    await again.host.ask('room:passcode', { passcode: null });
    await again.phone(token);
    await own.stop();
  });

  it('[Law 6] keeps the room out of pages until it was given', async () => {
    const phone = await party.phone({ passcode: 'open sesame' });
    for (const path of [`/${party.code}`, `/${party.code}/screen`]) {
      const { text } = await ask(server, path);
      expect(text).not.toContain('Pizza');
      expect(startOf<object>(text)).toMatchObject({ code: party.code, view: null });
      expect((await ask(server, path, cookie(phone.token))).text).toContain('Pizza');
    }
  });

  it('is in the host\u2019s view alone', async () => {
    const phone = await party.phone({ passcode: 'open sesame' });
    const moderator = await party.moderator();
    for (const client of [phone, moderator, await party.remote()])
      expect(JSON.stringify(client.got)).not.toContain('Sesame');
    expect(party.view()).toMatchObject({ passcode: 'Open Sesame' });
  });

  it('[D3] cannot be guessed by one voter for long', async () => {
    const token = { token: (await party.phone({ passcode: 'open sesame' })).token };
    const other = await startParty(server);
    await setDoor(server, other, 'room:passcode', { passcode: 'sesame' });
    const first = await knockAt(server, other.code, { ...token, passcode: 'wrong' });
    for (let tries = 1; tries < limits.rates.passcode.burst; tries++)
      await knockAt(server, other.code, { ...token, passcode: 'wrong' });
    expect(first).toEqual({ ok: false, code: 'wrong-passcode' });
    const slowed = { ok: false, code: 'slow-down', retryAfterMs: 5_000 };
    expect(await knockAt(server, other.code, { ...token, passcode: 'sesame' })).toEqual(slowed);
    server.clock.advance(5_000);
    expect(await knockAt(server, other.code, { ...token, passcode: 'sesame' })).toBeNull();
  });

  it('[D3] cannot be guessed by ever new voters either', async () => {
    const other = await startParty(server);
    await setDoor(server, other, 'room:passcode', { passcode: 'sesame' });
    const { burst } = limits.rates.roomPasscode;
    const answers: unknown[] = [];
    for (let tries = 0; tries < burst; tries += 20)
      answers.push(
        ...(await Promise.all(Array.from({ length: 20 }, () => knockAt(server, other.code, { passcode: 'wrong' })))),
      );
    expect(answers).toEqual(Array.from({ length: burst }, () => ({ ok: false, code: 'wrong-passcode' })));
    expect(await knockAt(server, other.code, { passcode: 'sesame' })).toMatchObject({ code: 'slow-down' });
    server.clock.advance(60_000);
    expect(await knockAt(server, other.code, { passcode: 'sesame' })).toBeNull();
  });

  it('[D3] guessed by a crowd of newcomers keeps nobody out who was given a token before', async () => {
    const other = await startParty(server);
    const { token } = await other.phone();
    await setDoor(server, other, 'room:passcode', { passcode: 'sesame' });
    const guess = () =>
      Promise.all(Array.from({ length: 20 }, () => knockAt(server, other.code, { passcode: 'wrong' })));
    server.clock.advance(limits.newcomerMs - 10_001);
    for (let tries = 0; tries < limits.rates.roomPasscode.burst; tries += 20) await guess();
    const young = await knockAt(server, other.code, { token, passcode: 'sesame' });
    expect(young).toMatchObject({ code: 'slow-down' });
    server.clock.advance(1);
    await guess();
    expect(await knockAt(server, other.code, { passcode: 'sesame' })).toMatchObject({ code: 'slow-down' });
    expect(await knockAt(server, other.code, { token: `${token}x`, passcode: 'sesame' })).toMatchObject({
      code: 'slow-down',
    });
    expect(await knockAt(server, other.code, { token, passcode: 'wrong' })).toEqual({
      ok: false,
      code: 'wrong-passcode',
    });
    expect(await knockAt(server, other.code, { token, passcode: 'sesame' })).toBeNull();
  });

  it('[B1] of the default room is asked of bare clients, too', async () => {
    const own = await startServer();
    const host = createClient(own.url, handshakeOf(own.code, 'host', own.hostKey));
    await host.until('view');
    await host.ask('room:passcode', { passcode: 'sesame' });
    expect(await createClient(own.url).until('connect_error')).toEqual(required);
    await createClient(own.url, { passcode: 'sesame' }).until('update');
    await own.stop();
  });
});
