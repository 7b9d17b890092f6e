import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import { type Store, StoreFailure } from '../store/store.ts';
import { type Client, createClient, handshakeOf } from '../testing/client.ts';
import { type Answer, ask, startOf } from '../testing/http-ask.ts';
import { type Party, startParty, untilCounts } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** What a phone is told that knocks: the refusal, or null when it is in. */
async function knock(code: string, auth: Record<string, unknown> = {}, as: 'phone' | 'screen' = 'phone') {
  const client = createClient(server.url, { ...handshakeOf(code, as), ...auth });
  const answer = await Promise.race([
    client.until<object>('connect_error'),
    client.until<object>('view').then(() => null),
  ]);
  client.close();
  return answer;
}

const orderOf =
  (party: Party) =>
  async (event: 'room:lock' | 'room:passcode' | 'room:names', payload: object): Promise<void> => {
    server.clock.advance(10_000);
    expect(await party.host.throwAt(event, payload)).toMatchObject({ ok: true });
  };

/** A voter's token as the cookie that carries it. */
const cookie = (token: string) => ({ cookie: `showhands=${token}` });
/** The cookie that a page has set. */
const cookieOf = ({ headers }: Answer) => cookie(/showhands=([^;]+)/.exec(String(headers['set-cookie']))?.[1] ?? '');
const viewIn = async (path: string, headers = {}) =>
  startOf<{ view: object | null }>((await ask(server, path, headers)).text).view;

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
    const order = orderOf(party);
    await order('room:lock', { lock: true });
    expect(await knock(party.code)).toEqual(locked);
    expect(await knock(party.code, {}, 'screen')).toBeNull();
    await party.consoleWith(party.key);
    await order('room:lock', { lock: false });
    expect(await knock(party.code)).toBeNull();
  });

  it('lets a screen in that gives the passcode, and no phone behind it', async () => {
    const party = await startParty(server);
    const order = orderOf(party);
    await order('room:passcode', { passcode: 'sesame' });
    await order('room:lock', { lock: true });
    const token = { token: cookieOf(await ask(server, `/${party.code}`)).cookie.replace('showhands=', '') };
    expect(await knock(party.code, { ...token, passcode: 'please' }, 'screen')).toMatchObject({
      code: 'wrong-passcode',
    });
    expect(await knock(party.code, { ...token, passcode: 'sesame' }, 'screen')).toBeNull();
    expect(await knock(party.code, token, 'screen')).toBeNull();
    expect(await viewIn(`/${party.code}/screen`, cookie(token.token))).toMatchObject({ as: 'screen' });
    expect(await knock(party.code, { ...token, passcode: 'sesame' })).toEqual(locked);
    expect(await viewIn(`/${party.code}`, cookie(token.token))).toBeNull();
    await order('room:lock', { lock: false });
    expect(await knock(party.code, token)).toEqual({ ok: false, code: 'passcode-required' });
    expect(await knock(party.code, { ...token, passcode: 'sesame' })).toBeNull();
    await order('room:lock', { lock: true });
    expect(await knock(party.code, token)).toBeNull();
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
    await orderOf(party)('room:lock', { lock: true });
    expect(await phone.until<{ lock: boolean }>('view', ({ lock }) => lock)).toMatchObject({ as: 'phone' });
    expect(await viewIn(`/${party.code}`)).toBeNull();
    expect(await viewIn(`/${party.code}`, cookie(phone.token))).toMatchObject({ as: 'phone' });
    expect(await viewIn(`/${party.code}/screen`)).toMatchObject({ as: 'screen' });
  });
});

describe('[A2] a passcode', () => {
  let party: Party;
  let before: Client;
  beforeAll(async () => {
    party = await startParty(server);
    before = await party.phone();
    await orderOf(party)('room:passcode', { passcode: 'Open Sesame' });
  });
  const required = { ok: false, code: 'passcode-required' };

  it('is asked of everybody who comes in, as phone or screen; who is in stays in', async () => {
    expect(await knock(party.code)).toEqual(required);
    expect(await knock(party.code, {}, 'screen')).toEqual(required);
    expect(await knock(party.code, { passcode: 'please' })).toEqual({ ok: false, code: 'wrong-passcode' });
    expect(await knock(party.code, { passcode: ' open  sesame' })).toBeNull();
    expect(await knock(party.code, { passcode: 'open sesame' }, 'screen')).toBeNull();
    expect(await before.ask('hello', null)).toMatchObject({ ok: true });
  });

  it('is not asked of who carries a key of the room', async () => {
    await (await party.remote()).until('view');
    const { key } = await party.addKey('moderator');
    expect(await knock(party.code, { key }, 'screen')).toBeNull();
    expect(await knock(party.code, { key: 'x'.repeat(24) }, 'screen')).toEqual(required);
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
    await orderOf(other)('room:passcode', { passcode: 'sesame' });
    const first = await knock(other.code, { ...token, passcode: 'wrong' });
    for (let tries = 1; tries < limits.rates.passcode.burst; tries++)
      await knock(other.code, { ...token, passcode: 'wrong' });
    expect(first).toEqual({ ok: false, code: 'wrong-passcode' });
    const slowed = { ok: false, code: 'slow-down', retryAfterMs: 5_000 };
    expect(await knock(other.code, { ...token, passcode: 'sesame' })).toEqual(slowed);
    server.clock.advance(5_000);
    expect(await knock(other.code, { ...token, passcode: 'sesame' })).toBeNull();
  });

  it('[D3] cannot be guessed by ever new voters either', async () => {
    const other = await startParty(server);
    await orderOf(other)('room:passcode', { passcode: 'sesame' });
    const { burst } = limits.rates.roomPasscode;
    const answers: unknown[] = [];
    for (let tries = 0; tries < burst; tries += 20)
      answers.push(...(await Promise.all(Array.from({ length: 20 }, () => knock(other.code, { passcode: 'wrong' })))));
    expect(answers).toEqual(Array.from({ length: burst }, () => ({ ok: false, code: 'wrong-passcode' })));
    expect(await knock(other.code, { passcode: 'sesame' })).toMatchObject({ code: 'slow-down' });
    server.clock.advance(60_000);
    expect(await knock(other.code, { passcode: 'sesame' })).toBeNull();
  });

  it('[D3] guessed by a crowd of newcomers keeps nobody out who was given a token before', async () => {
    const other = await startParty(server);
    const { token } = await other.phone();
    await orderOf(other)('room:passcode', { passcode: 'sesame' });
    const guess = () => Promise.all(Array.from({ length: 20 }, () => knock(other.code, { passcode: 'wrong' })));
    server.clock.advance(limits.newcomerMs - 10_001);
    for (let tries = 0; tries < limits.rates.roomPasscode.burst; tries += 20) await guess();
    const young = await knock(other.code, { token, passcode: 'sesame' });
    expect(young).toMatchObject({ code: 'slow-down' });
    server.clock.advance(1);
    await guess();
    expect(await knock(other.code, { passcode: 'sesame' })).toMatchObject({ code: 'slow-down' });
    expect(await knock(other.code, { token: `${token}x`, passcode: 'sesame' })).toMatchObject({ code: 'slow-down' });
    expect(await knock(other.code, { token, passcode: 'wrong' })).toEqual({ ok: false, code: 'wrong-passcode' });
    expect(await knock(other.code, { token, passcode: 'sesame' })).toBeNull();
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

describe('[A3] names required', () => {
  const missing = { ok: false, code: 'name-required' };

  it('[V3] a retry of what was counted before gets its receipt, and takes back nobody\u2019s word; more needs a name', async () => {
    const party = await startParty(server);
    const phone = await party.phone();
    const receipt = await party.vote(phone, 'Pizza', 3);
    await orderOf(party)('room:names', { names: 'required' });
    expect(await party.vote(phone, 'Pizza', 3)).toEqual(receipt);
    expect(await party.vote(phone, 'Sushi', 2)).toEqual(receipt);
    expect(await party.vote(phone, 'Sushi', 4)).toEqual(missing);
    expect(await party.vote(await party.phone(), 'Sushi', 1)).toEqual(missing);
    expect(await party.vote(phone, null, 4)).toMatchObject({ ok: true, n: 4 });
    await untilCounts(party.host, 0, 0, 0);
    expect(await party.vote(phone, 'Pizza', 3)).toMatchObject({ ok: true, n: 4 });
    expect(await party.vote(phone, 'Pizza', 5)).toEqual(missing);
  });

  it('[V3] a retry for a round that is no longer shown gets its receipt', async () => {
    const party = await startParty(server);
    const phone = await party.phone();
    const round = party.round();
    const receipt = await party.vote(phone, 'Pizza', 3);
    await orderOf(party)('room:names', { names: 'required' });
    await party.order('poll:rerun');
    const again = (n: number, more = {}) => phone.throwAt('vote', { round, choice: party.option('Pizza'), n, ...more });
    expect(await again(3)).toEqual(receipt);
    expect(await again(4)).toEqual(missing);
    expect(await again(1, { round: 'nowhere' })).toEqual(missing);
    expect(await phone.throwAt('vote', { round: party.round(), choice: party.option('Pizza'), n: 1 })).toEqual(missing);
  });

  it('a vote waits for a name; a bare one, too', async () => {
    const party = await startParty(server);
    const phone = await party.phone();
    await orderOf(party)('room:names', { names: 'required' });
    expect(await phone.until<{ names: string }>('view', ({ names }) => names === 'required')).toBeDefined();
    expect(await party.vote(phone, 'Pizza')).toEqual({ ok: false, code: 'name-required' });
    await phone.ask('name', { name: 'Ana' });
    expect(await party.vote(phone, 'Pizza')).toMatchObject({ ok: true });

    const host = createClient(server.url, handshakeOf(server.code, 'host', server.hostKey));
    await host.until('view');
    await host.ask('room:names', { names: 'required' });
    const bare = createClient(server.url);
    await bare.until('update');
    expect(await bare.throwAt('vote', 0)).toEqual({ ok: false, code: 'name-required' });
    expect(await bare.throwAt('vote', null)).toMatchObject({ ok: true });
    await bare.throwAt('name', 'Bot');
    expect(await bare.throwAt('vote', 0)).toMatchObject({ ok: true });
  });
});
