import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROTOCOL_VERSION } from '#protocol/events';
import { createClient, handshakeOf } from '../testing/client.ts';
import { type Party, startParty, untilCounts } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
let party: Party;

beforeAll(async () => {
  server = await startServer();
  party = await startParty(server);
});
afterAll(() => server.stop());

describe('[R1] who comes in gets one full state', () => {
  const first = { phone: ['view', 'presence', 'me', 'chat'], screen: ['view', 'presence', 'chat'] };

  it.each([
    ['phone', first.phone],
    ['screen', first.screen],
    ['host', first.phone],
  ] as ['phone' | 'screen' | 'host', string[]][])('a %s: %s', async (as, events) => {
    const client = createClient(server.url, handshakeOf(party.code, as, as === 'host' ? party.key : undefined));
    await client.until('chat');
    const got = client.got.map(({ event }) => event).filter((event) => event !== 'connect');
    expect(got.slice(0, events.length)).toEqual(events);
    expect(client.newest('view')).toMatchObject({ as, version: party.view().version });
  });

  it('a client that does not say what it is, is a phone', async () => {
    const client = createClient(server.url, { room: party.code });
    expect(await client.until('view')).toMatchObject({ as: 'phone' });
  });
});

describe('[R5] who may not come in is told why', () => {
  const refused = async (auth: Record<string, unknown>, url = server.url) => {
    const client = createClient(url, auth);
    const answer = await client.until('connect_error');
    expect(client.got.map(({ event }) => event)).toEqual(['connect_error']);
    client.close();
    return answer;
  };
  const nobody = '000000';

  it.each<[string, () => Record<string, unknown>, string]>([
    ['a code that is none', () => ({ room: '12' }), 'bad-payload'],
    ['a code as a number', () => ({ room: 482_913 }), 'bad-payload'],
    ['a code of null', () => ({ room: null }), 'bad-payload'],
    ['a code with a path', () => ({ room: '../../1' }), 'bad-payload'],
    ['a room that is not there', () => ({ room: nobody }), 'no-such-room'],
    ['a role that is none', () => ({ ...handshakeOf(party.code, 'phone'), as: 'admin' }), 'bad-payload'],
    ['a role from the prototype', () => ({ ...handshakeOf(party.code, 'phone'), as: 'constructor' }), 'bad-payload'],
    ['an older page', () => ({ room: party.code, protocol: PROTOCOL_VERSION - 1 }), 'old-page'],
    ['a newer page', () => ({ room: party.code, protocol: PROTOCOL_VERSION + 1 }), 'old-page'],
    ['a version that is none', () => ({ room: party.code, protocol: '1' }), 'bad-payload'],
    ['a token that is none', () => ({ room: party.code, token: 7 }), 'bad-payload'],
    ['an endless token', () => ({ room: party.code, token: 'x'.repeat(10_000) }), 'bad-payload'],
    ['a change that is none', () => ({ room: party.code, after: -1 }), 'bad-payload'],
    ['a change beyond counting', () => ({ room: party.code, after: 2 ** 60 }), 'bad-payload'],
    ['[I3] a host without key', () => handshakeOf(party.code, 'host'), 'wrong-key'],
    ['[I3] a host with a wrong key', () => handshakeOf(party.code, 'host', 'x'.repeat(24)), 'wrong-key'],
    ['[I3] a host with an empty key', () => handshakeOf(party.code, 'host', ''), 'wrong-key'],
    ['[I3] a host with another room\u2019s key', () => handshakeOf(party.code, 'host', server.hostKey), 'wrong-key'],
    [
      '[I3] a host with a key of another shape',
      () => ({ ...handshakeOf(party.code, 'host'), key: [party.key] }),
      'bad-payload',
    ],
  ])('%s', async (_, auth, code) => {
    expect(await refused(auth())).toEqual({ ok: false, code });
  });

  it('and may come in with the right handshake afterwards', async () => {
    await refused({ room: nobody });
    await party.phone();
  });

  it('[B5] DEFAULT_ROOM=off: a client without a room', async () => {
    const other = await startServer({ DEFAULT_ROOM: 'off' });
    expect(await refused({}, other.url)).toEqual({ ok: false, code: 'room-required' });
    const own = await startParty(other);
    await own.vote(await own.phone(), 'Pizza');
    await untilCounts(own.host, 1, 0, 0);
    await other.stop();
  });
});

describe('[R5] a connection', () => {
  /** Sends these packets over one connection, each when the server has read the one before; the answers to joins. */
  async function speak(...packets: readonly string[]): Promise<string[]> {
    const raw = new WebSocket(`${server.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`);
    const heard: string[] = [];
    const isEnded = new Promise((resolve) => raw.addEventListener('close', resolve));
    const next = () =>
      new Promise((resolve) => {
        for (const event of ['message', 'close']) raw.addEventListener(event, resolve, { once: true });
      });
    raw.addEventListener('message', ({ data }) => {
      if (/^4[04]/.test(String(data))) heard.push(String(data).replace(/"sid":"[^"]+"/, '"sid":"x"'));
    });
    await new Promise((resolve) => raw.addEventListener('open', resolve));
    for (const packet of packets) {
      const answers = heard.length;
      raw.send(`4${packet}`);
      // A join is answered, or ends the connection; a goodbye is only read.
      if (!packet.startsWith('0')) await fetch(`${server.url}/healthz`);
      else while (heard.length === answers && raw.readyState === WebSocket.OPEN) await next();
    }
    raw.close();
    await isEnded;
    return heard;
  }

  const join = () => `0${JSON.stringify({ room: party.code })}`;

  it('that has left its room does not come in again', async () => {
    const refused = '44{"message":"bad-payload","data":{"ok":false,"code":"bad-payload"}}';
    expect(await speak(join(), '1', join())).toEqual(['40{"sid":"x"}', refused]);
    expect(await (await fetch(`${server.url}/metrics`)).text()).toMatch(/showhands_bugs_total 0/);
  });

  it('is given three tries, and then ends', async () => {
    const wrong = '0{"room":"000000"}';
    expect(await speak(wrong, wrong, wrong, wrong)).toHaveLength(3);
  });
});

describe('[I3] a host key', () => {
  it('is the same after a restart, and opens its room only', async () => {
    const other = await startServer();
    const own = await startParty(other);
    const before = other.hostKey;
    await other.restart();
    expect(other.hostKey).toBe(before);
    for (const [code, key] of [
      [own.code, own.key],
      [other.code, other.hostKey],
    ] as const) {
      const host = createClient(other.url, handshakeOf(code, 'host', key));
      expect(await host.until('view')).toMatchObject({ as: 'host', room: { code } });
    }
    await other.stop();
  });
});
