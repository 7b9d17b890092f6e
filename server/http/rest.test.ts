import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import type { HostView } from '#protocol/views';
import { createClient, handshakeOf } from '../testing/client.ts';
import { ask, postRoom, startOf } from '../testing/http-ask.ts';
import { startParty } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ METRICS_TOKEN: 'scrape' });
});
afterAll(() => server.stop());

describe('GET /api/rooms/:code', () => {
  it('[A2] gives the title of a room with a passcode to its hosts alone', async () => {
    const party = await startParty(server, { isDraft: true });
    const { key } = await party.addKey('moderator');
    const get = async (given?: string) => {
      const headers = given === undefined ? {} : { authorization: `Bearer ${given}` };
      return JSON.parse((await ask(server, `/api/rooms/${party.code}`, headers)).text);
    };
    expect(await get()).toEqual({ code: party.code, title: 'Party' });
    await party.host.ask('room:passcode', { passcode: 'sesame' });
    for (const given of [undefined, key, 'x'.repeat(24), server.hostKey])
      expect(await get(given)).toEqual({ code: party.code });
    expect(await get(party.key)).toEqual({ code: party.code, title: 'Party' });
    await party.host.ask('room:passcode', { passcode: null });
    expect(await get()).toEqual({ code: party.code, title: 'Party' });
  });
});

describe('POST /api/rooms', () => {
  it('makes a room and gives its three links', async () => {
    const { status, text, headers } = await postRoom(
      server,
      { title: 'Team day', poll: { question: 'Lunch?', options: ['Pizza', 'Sushi'] } },
      { host: 'hall.example' },
    );
    expect(status).toBe(201);
    expect(headers['cache-control']).toBe('no-store');
    const { code, links } = JSON.parse(text) as {
      code: string;
      links: { phone: string; screen: string; host: string };
    };
    expect(links.phone).toBe(`http://hall.example/${code}`);
    expect(links.screen).toBe(`${links.phone}/screen`);
    const host = createClient(server.url, handshakeOf(code, 'host', links.host.split('#k=')[1]));
    expect(await host.until<HostView>('view')).toMatchObject({ room: { title: 'Team day' }, round: null });
    expect(JSON.parse((await ask(server, `/api/rooms/${code}`)).text)).toEqual({ code, title: 'Team day' });
  });

  it('makes an empty one when nothing is said', async () => {
    expect((await ask(server, '/api/rooms', {}, 'POST')).status).toBe(201);
    expect((await postRoom(server, {})).status).toBe(201);
  });

  it.each<[string, unknown]>([
    ['no JSON', '{'],
    ['a list', []],
    ['null', 'null'],
    ['a text', '"room"'],
    ['an empty title', { title: ' ' }],
    ['a long title', { title: 'x'.repeat(limits.maxTitleChars + 1) }],
    ['a poll without options', { poll: { question: 'Lunch?' } }],
    ['one option', { poll: { question: 'Lunch?', options: ['Pizza'] } }],
    ['too many options', { poll: { question: 'Lunch?', options: Array(limits.maxOptions + 1).fill('x') } }],
    ['options that are none', { poll: { question: 'Lunch?', options: [null, {}] } }],
    ['options that are a text', { poll: { question: 'Lunch?', options: 'Pizza' } }],
    ['settings that are none', { poll: { question: 'Lunch?', options: ['A', 'B'], settings: { results: 'some' } } }],
  ])('refuses %s', async (_, body) => {
    const { status, text } = await postRoom(server, body);
    expect([status, JSON.parse(text)]).toEqual([400, { ok: false, code: 'bad-payload' }]);
  });

  it('refuses what is no JSON by its own word', async () => {
    expect((await ask(server, '/api/rooms', { 'content-type': 'text/plain' }, 'POST', 'title=x')).status).toBe(400);
    expect(
      (
        await ask(
          server,
          '/api/rooms',
          { 'content-type': 'application/json', 'content-encoding': 'nonsense' },
          'POST',
          '{}',
        )
      ).status,
    ).toBe(415);
    expect(
      (await ask(server, '/api/rooms', { 'content-type': 'application/json; charset=nonsense' }, 'POST', '{}')).status,
    ).toBe(415);
  });

  it('refuses more than a megabyte', async () => {
    const { status, text } = await postRoom(server, JSON.stringify({ title: 'x'.repeat(limits.maxRestBytes) }));
    expect([status, JSON.parse(text)]).toEqual([413, { ok: false, code: 'bad-payload' }]);
  });

  it('[I4] refuses a page of another origin', async () => {
    const { status, text } = await postRoom(server, {}, { origin: 'https://evil.example' });
    expect([status, JSON.parse(text)]).toEqual([403, { ok: false, code: 'wrong-origin' }]);
  });

  it('asks for a key where CREATE_ROOMS=key', async () => {
    const other = await startServer({ CREATE_ROOMS: 'key', CREATE_KEY: 'open sesame' });
    for (const authorization of ['', 'Bearer', 'Bearer open', 'open sesame2'])
      expect((await postRoom(other, {}, { authorization })).status).toBe(403);
    expect((await postRoom(other, {}, { authorization: 'Bearer open sesame' })).status).toBe(201);
    expect(startOf((await ask(other, '/', {}, 'GET')).text)).toMatchObject({ canCreate: false });
    await other.stop();
  });

  it('[D3] is slowed down for one address, whatever the header says', async () => {
    const other = await startServer();
    const codes: number[] = [];
    for (let time = 0; time <= limits.createRooms.limit; time++)
      codes.push((await postRoom(other, '{', { 'x-forwarded-for': `10.0.0.${time}` })).status);
    expect(codes.slice(0, -1).every((code) => code === 400)).toBe(true);
    expect(codes.at(-1)).toBe(429);
    const { text, headers } = await postRoom(other, {}, {});
    expect(JSON.parse(text)).toEqual({ ok: false, code: 'slow-down', retryAfterMs: limits.createRooms.windowMs });
    expect(headers['retry-after']).toBeDefined();
    await other.stop();
  });

  it('other ways and methods are refused as JSON', async () => {
    for (const [method, path] of [
      ['GET', '/api/rooms'],
      ['PUT', '/api/rooms'],
      ['PATCH', `/api/rooms/${server.code}`],
      ['GET', '/api/x'],
    ]) {
      const { status, text } = await ask(server, path ?? '', {}, method);
      expect([status, (JSON.parse(text) as { ok: boolean }).ok]).toEqual([404, false]);
    }
  });
});
