import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RoomCode } from '#protocol/polls';
import type { Presence } from '#protocol/presence';
import type { Me } from '#protocol/views';
import { createClient, handshakeOf } from '../testing/client.ts';
import { startParty } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';
import { createIdentity, hashKey, isHostKey, setTokenCookie, tokenCookie, voterId } from './identity.ts';

const code = '482913' as RoomCode;

describe('a token', () => {
  const identity = createIdentity(randomBytes(32));
  const token = identity.issue(1_750_000_000_000);

  it('[I1] is read back as it was given, with its time', () => {
    expect(identity.read(token.text)).toEqual(token);
  });

  it.each<[string, (text: string) => string | undefined]>([
    ['nothing', () => undefined],
    ['an empty one', () => ''],
    ['dots', () => '..'],
    ['one without signature', (text) => text.split('.').slice(0, 2).join('.')],
    ['one with an empty signature', (text) => `${text.split('.').slice(0, 2).join('.')}.`],
    ['one that is older than it says', (text) => text.replace(/\..*?\./, '.a.')],
    ['one with a part too many', (text) => `${text}.x`],
    ['one with another signature', (text) => `${text.slice(0, -1)}${text.endsWith('A') ? 'B' : 'A'}`],
    ['one with a signature cut short', (text) => text.slice(0, -1)],
    ['one of another server', () => createIdentity(randomBytes(32)).issue(0).text],
  ])('[I1] is not believed: %s', (_, forge) => {
    expect(identity.read(forge(token.text))).toBeNull();
  });

  it('[I2] makes another voter in every room, always the same one', () => {
    expect(voterId('one', token)).toBe(voterId('one', token));
    expect(voterId('one', token)).not.toBe(voterId('two', token));
    expect(voterId('one', identity.issue(0))).not.toBe(voterId('one', token));
    expect(token.text).not.toContain(voterId('one', token));
  });

  it('[I1] is a cookie that no script reads and no other site sends', () => {
    const cookie = setTokenCookie(token, false);
    expect(cookie).toMatch(/^showhands=[^;]+; .*HttpOnly/);
    expect(cookie).toContain('SameSite=Lax');
    expect(cookie).not.toContain('Secure');
    expect(tokenCookie(cookie.split(';')[0], false)).toBe(token.text);
  });

  it('[I1] over https is bound to host and https', () => {
    const cookie = setTokenCookie(token, true);
    expect(cookie).toMatch(/^__Host-showhands=/);
    expect(cookie).toContain('Secure');
    expect(cookie).toContain('Path=/');
    expect(cookie).not.toContain('Domain');
    expect(tokenCookie(cookie.split(';')[0], false)).toBeUndefined();
  });

  it('[I1] survives cookies of others and nonsense beside it', () => {
    expect(tokenCookie(`a=b; ;=; showhands=${token.text}; x=%E0%A4%A`, false)).toBe(token.text);
    expect(tokenCookie('__proto__=1; toString=2', false)).toBeUndefined();
  });
});

describe('a host key', () => {
  const secret = randomBytes(32);
  const identity = createIdentity(secret);

  it('[I3] follows from secret, room and number', () => {
    const key = identity.hostKey(code, 1);
    expect(createIdentity(secret).hostKey(code, 1)).toBe(key);
    expect(identity.hostKey(code, 2)).not.toBe(key);
    expect(identity.hostKey('482914' as RoomCode, 1)).not.toBe(key);
    expect(createIdentity(randomBytes(32)).hostKey(code, 1)).not.toBe(key);
  });

  it('[I3] is known by its hash alone', () => {
    const key = identity.hostKey(code, 1);
    const keys = [{ hash: hashKey('other') }, { hash: hashKey(key) }];
    expect(isHostKey(key, keys)).toBe(true);
    for (const wrong of [undefined, '', hashKey(key), `${key} `, key.slice(1)])
      expect(isHostKey(wrong, keys)).toBe(false);
    expect(isHostKey(key, [])).toBe(false);
  });

  it('the default room is the same for the same secret, with a code of six digits', () => {
    expect(createIdentity(secret).defaultRoom()).toBe(identity.defaultRoom());
    for (let time = 0; time < 200; time++)
      expect(createIdentity(randomBytes(32)).defaultRoom()).toMatch(/^[1-9]\d{5}$/);
  });
});

describe('one phone', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  const cookieOf = (response: Response) => response.headers.getSetCookie()[0]?.split(';')[0] ?? '';

  it.each(['websocket', 'polling'])(
    '[I1] is the same voter with the page\u2019s cookie, over %s',
    async (transport) => {
      const party = await startParty(server);
      const cookie = cookieOf(await fetch(`${server.url}/${party.code}`));
      const options = { transports: [transport], extraHeaders: { cookie } };
      const one = createClient(server.url, handshakeOf(party.code, 'phone'), options);
      expect(await one.until<Me>('me')).not.toHaveProperty('token');
      await party.vote(one, 'Pizza', 1);
      const two = createClient(server.url, handshakeOf(party.code, 'phone'), options);
      expect(await two.until<Me>('me')).toMatchObject({ ballots: { [party.round()]: { n: 1 } } });
      expect(
        await party.host.until<Presence>('presence', ({ unproven, voters }) => voters === 1 && unproven === 0),
      ).toBeDefined();

      const page = await (await fetch(`${server.url}/${party.code}`, { headers: { cookie } })).text();
      expect(page).toContain(`"ballots":{"${party.round()}"`);
    },
  );

  it('[I1] gets its cookie with the Engine.IO handshake if it has none', async () => {
    const response = await fetch(`${server.url}/socket.io/?EIO=4&transport=polling`);
    const cookie = cookieOf(response);
    expect(cookie).toMatch(/^showhands=/);
    const again = await fetch(`${server.url}/socket.io/?EIO=4&transport=polling`, { headers: { cookie } });
    expect(again.headers.getSetCookie()).toEqual([]);
  });

  it('[I1] keeps its page cookie: the page gives none to who has one', async () => {
    const party = await startParty(server);
    const cookie = cookieOf(await fetch(`${server.url}/${party.code}`));
    expect((await fetch(`${server.url}/${party.code}`, { headers: { cookie } })).headers.getSetCookie()).toEqual([]);
    const forged = `${cookie}x`;
    expect(
      (await fetch(`${server.url}/${party.code}`, { headers: { cookie: forged } })).headers.getSetCookie(),
    ).toHaveLength(1);
  });

  it('[I1] without cookies is the same voter with its token, also after a restart', async () => {
    const other = await startServer();
    const party = await startParty(other);
    const phone = await party.phone();
    await party.vote(phone, 'Salad', 4);
    const round = party.round();
    await other.restart();
    const back = createClient(other.url, { ...handshakeOf(party.code, 'phone'), token: phone.token });
    expect(await back.until<Me>('me')).toMatchObject({
      token: phone.token,
      ballots: { [round]: { choice: party.option('Salad'), n: 4 } },
    });
    await other.stop();
  });

  it('[I1] with a forged token is somebody new', async () => {
    const party = await startParty(server);
    const phone = await party.phone();
    await party.vote(phone, 'Pizza', 1);
    const forger = await party.phone({ token: `${phone.token.slice(0, -2)}xx` });
    expect(forger.token).not.toBe(phone.token);
    expect(forger.newest<Me>('me')?.ballots).toEqual({});
  });

  it('[I2] learns nothing of its ballots in another room', async () => {
    const [one, two] = [await startParty(server), await startParty(server)];
    const phone = await one.phone();
    await one.vote(phone, 'Pizza', 1);
    const other = await two.phone({ token: phone.token });
    expect(other.newest<Me>('me')).toMatchObject({ ballots: {}, token: phone.token });
    const voters = await Promise.all(
      [one, two].map(async (party) => {
        await party.vote(party === one ? phone : other, 'Sushi', 2);
        return (await server.store.loadBallots(party.round()))[0]?.voter;
      }),
    );
    expect(voters[0]).not.toBe(voters[1]);
  });

  it('[I5] is unproven until it has come back with its token', async () => {
    const party = await startParty(server);
    const phone = await party.phone();
    await party.host.until<Presence>('presence', ({ voters, unproven }) => voters === 1 && unproven === 1);
    await party.phone({ token: phone.token });
    await party.host.until<Presence>('presence', ({ voters, unproven }) => voters === 1 && unproven === 0);
    expect(phone.newest<Presence>('presence')).not.toHaveProperty('unproven');
  });
});
