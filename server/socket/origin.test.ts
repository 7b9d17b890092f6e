import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient, handshakeOf } from '../testing/client.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';
import { hostOf, isAllowedOrigin, isHttps } from './origin.ts';

const request = (headers: Record<string, string>) => ({ headers, socket: {} }) as unknown as IncomingMessage;
const rules = {
  allowedOrigins: ['https://tutorial.example'],
  publicUrl: 'https://polls.example/show',
  trustProxy: false,
};
const behindProxy = { ...rules, trustProxy: true };

describe('[I4] an origin', () => {
  const host = '192.168.1.20:3000';
  it.each([
    ['none at all', undefined, true],
    ['the page\u2019s own', 'http://192.168.1.20:3000', true],
    ['one that is listed', 'https://tutorial.example', true],
    ['that of PUBLIC_URL', 'https://polls.example', true],
    ['another one', 'https://evil.example', false],
    ['another port', 'http://192.168.1.20:3001', false],
    ['the listed one by http', 'http://tutorial.example', false],
    ['one that begins like a listed one', 'https://tutorial.example.evil', false],
    ['that of a sandbox or a file', 'null', false],
    ['nothing', '', false],
    ['no address', 'evil', false],
  ])('%s (%s): allowed %s', (_, origin, wanted) => {
    expect(isAllowedOrigin(request({ host, ...(origin === undefined ? {} : { origin }) }), rules)).toBe(wanted);
  });

  it('of anybody is allowed by *', () => {
    const open = { ...rules, allowedOrigins: ['*'] };
    expect(isAllowedOrigin(request({ host, origin: 'https://evil.example' }), open)).toBe(true);
  });

  it('is compared with what the proxy says only when proxies are trusted', () => {
    const proxied = request({ host: 'inner:3000', 'x-forwarded-host': 'hall.example', origin: 'https://hall.example' });
    expect(isAllowedOrigin(proxied, rules)).toBe(false);
    expect(isAllowedOrigin(proxied, behindProxy)).toBe(true);
  });
});

describe('the host of a request', () => {
  it.each(['192.168.1.20:3000', 'hall.local', 'a_b-c.example:80', '[fe80::1]:3000'])(
    'is taken as it is: %s',
    (host) => {
      expect(hostOf(request({ host }), false)).toBe(host);
    },
  );

  it.each(['evil.example/path', 'a"b', '<script>', 'a b', 'x@y', 'h:123456', '', '[::1', 'a\u00e4'])(
    'is nobody when it cannot be one: %j',
    (host) => {
      expect(hostOf(request({ host }), false)).toBeUndefined();
      expect(hostOf(request({ host: 'good', 'x-forwarded-host': host }), true)).toBeUndefined();
    },
  );

  it('and its scheme are the proxy\u2019s only when proxies are trusted', () => {
    const proxied = request({ host: 'inner', 'x-forwarded-host': 'outer, other', 'x-forwarded-proto': 'https, http' });
    expect([hostOf(proxied, false), isHttps(proxied, false)]).toEqual(['inner', false]);
    expect([hostOf(proxied, true), isHttps(proxied, true)]).toEqual(['outer', true]);
  });
});

describe.each(['websocket', 'polling'])('[I4] over %s', (transport) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ ALLOWED_ORIGINS: 'https://tutorial.example' });
  });
  afterAll(() => server.stop());

  const from = (origin: string) =>
    createClient(server.url, handshakeOf(server.code, 'phone'), { transports: [transport], extraHeaders: { origin } });

  it('a page of another origin is kept out', async () => {
    const client = from('https://evil.example');
    await client.until('connect_error');
    expect(client.socket.connected).toBe(false);
  });

  it('a listed one and the server\u2019s own are let in', async () => {
    await from('https://tutorial.example').until('view');
    await from(server.url).until('view');
  });

  it('a browser is told so (CORS) for listed origins only', async () => {
    const ask = async (origin: string) => {
      const response = await fetch(`${server.url}/socket.io/?EIO=4&transport=polling`, { headers: { origin } });
      return [response.status, response.headers.get('access-control-allow-origin')];
    };
    expect(await ask('https://tutorial.example')).toEqual([200, 'https://tutorial.example']);
    expect(await ask('https://evil.example')).toEqual([403, null]);
  });
});
