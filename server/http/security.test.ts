import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../testing/start-server.ts';

const overHttps = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'polls.example' };
let plain: TestServer;
let proxied: TestServer;

beforeAll(async () => {
  plain = await startServer();
  proxied = await startServer({ TRUST_PROXY: 'on' });
});
afterAll(() => Promise.all([plain.stop(), proxied.stop()]));

async function headersOf(server: TestServer, headers: Record<string, string> = {}, path = `/${server.code}`) {
  return (await fetch(`${server.url}${path}`, { headers })).headers;
}
const policyOf = (headers: Headers) =>
  new Map(
    (headers.get('content-security-policy') ?? '').split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(' ');
      return [name, values.join(' ')] as const;
    }),
  );

describe('the content security policy', () => {
  it.each([
    ['http', () => headersOf(plain)],
    ['https behind a proxy', () => headersOf(proxied, overHttps)],
  ])('lets nothing but the server\u2019s own in, over %s', async (_, ask) => {
    const policy = policyOf(await ask());
    expect(policy.get('default-src')).toBe("'self'");
    expect(policy.get('script-src')).toBe("'self'");
    expect(policy.get('style-src')).toBe("'self'");
    expect(policy.get('object-src')).toBe("'none'");
    expect(policy.get('base-uri')).toBe("'none'");
    expect(policy.get('frame-ancestors')).toBe("'self'");
  });

  it('names ws: and wss: for older browsers', async () => {
    expect(policyOf(await headersOf(plain)).get('connect-src')).toBe("'self' ws: wss:");
  });

  it('never sends a browser to an https that is not there', async () => {
    for (const headers of [await headersOf(plain), await headersOf(proxied, overHttps)])
      expect(policyOf(headers).has('upgrade-insecure-requests')).toBe(false);
  });

  it('stands on every answer', async () => {
    for (const path of ['/', '/nothing/here', '/api/rooms/000000', '/assets/x.js', '/healthz', `/${plain.code}/qr.svg`])
      expect(policyOf(await headersOf(plain, {}, path)).get('script-src'), path).toBe("'self'");
  });
});

describe('[F2] frames', () => {
  let embedded: TestServer;
  let anywhere: TestServer;
  beforeAll(async () => {
    embedded = await startServer({ EMBED_ORIGINS: 'https://slides.example, http://localhost:8000' });
    anywhere = await startServer({ EMBED_ORIGINS: '*' });
  });
  afterAll(() => Promise.all([embedded.stop(), anywhere.stop()]));

  async function framing(server: TestServer, path: string) {
    const headers = await headersOf(server, {}, path.replace(':code', server.code));
    return [policyOf(headers).get('frame-ancestors'), headers.get('x-frame-options')];
  }
  const closed = ["'self'", 'SAMEORIGIN'];
  const embeds = ['/:code/screen?embed', '/:code/screen?embed=1&join', '/:code/screen?overlay'];
  const others = ['/', '/:code', '/:code/screen', '/:code/host', '/:code/host?embed', '/nothing?embed'];

  it('are our own unless the settings say otherwise', async () => {
    for (const path of [...embeds, ...others]) expect(await framing(plain, path), path).toEqual(closed);
  });

  it('of others hold the screen to embed, and no other page; both headers say the same', async () => {
    for (const path of embeds)
      expect(await framing(embedded, path), path).toEqual([
        "'self' https://slides.example http://localhost:8000",
        null,
      ]);
    for (const path of others) expect(await framing(embedded, path), path).toEqual(closed);
  });

  it('may be anybody\u2019s, slides on a disk too', async () => {
    expect(await framing(anywhere, '/:code/screen?embed')).toEqual([undefined, null]);
    for (const path of others) expect(await framing(anywhere, path), path).toEqual(closed);
  });
});

describe('HSTS', () => {
  it('is set over https only, and only where the proxy is trusted', async () => {
    expect((await headersOf(proxied, overHttps)).get('strict-transport-security')).toMatch(/^max-age=\d+/);
    expect((await headersOf(proxied)).has('strict-transport-security')).toBe(false);
    expect((await headersOf(plain, overHttps)).has('strict-transport-security')).toBe(false);
  });
});

describe('cookies', () => {
  it('are __Host- and Secure over https, plain over http', async () => {
    expect((await headersOf(proxied, overHttps)).get('set-cookie')).toMatch(/^__Host-showhands=.*Secure/);
    const overHttp = (await headersOf(plain)).get('set-cookie');
    expect(overHttp).toMatch(/^showhands=/);
    expect(overHttp).not.toContain('Secure');
  });
});

it('nothing tells what the server is made of', async () => {
  expect((await headersOf(plain)).has('x-powered-by')).toBe(false);
});
