import jsQR from 'jsqr';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageStart, PhoneView } from '#protocol/views';
import { createClient, handshakeOf } from '../testing/client.ts';
import { ask, postRoom, startOf } from '../testing/http-ask.ts';
import { startParty } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ METRICS_TOKEN: 'scrape' });
});
afterAll(() => server.stop());

/** What the QR code of an SVG of dark squares says: drawn, then read as a phone's camera would. */
function readQr(svg: string): string {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const scale = 2;
  const pixels = new Uint8ClampedArray(size * size * 4 * scale * scale).fill(255);
  const dark = /<path fill="black" d="([^"]*)"/.exec(svg)?.[1] ?? '';
  for (const [, x, y, width, height] of dark.matchAll(/M(\d+),(\d+)h(\d+)v(\d+)/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + Number(height)) * scale; row++)
      for (let column = Number(x) * scale; column < (Number(x) + Number(width)) * scale; column++)
        pixels.set([0, 0, 0], (row * size * scale + column) * 4);
  }
  return jsQR.default(pixels, size * scale, size * scale)?.data ?? '';
}

describe('pages', () => {
  it('hold the current view, so that the first response can show and vote', async () => {
    const party = await startParty(server);
    const page = await ask(server, `/${party.code}`);
    const start = startOf<PageStart<PhoneView> & { code: string }>(page.text);
    expect(start).toMatchObject({
      code: party.code,
      view: { as: 'phone', round: { id: party.round() } },
      me: { ballots: {} },
    });
    expect(start.me).not.toHaveProperty('token');
    expect(page.headers['cache-control']).toBe('no-store');
    expect(startOf((await ask(server, `/${party.code}/screen`)).text)).toMatchObject({ view: { as: 'screen' } });
  });

  it('tell the report whether bars of the room have patterns', async () => {
    const party = await startParty(server);
    const report = async () => startOf((await ask(server, `/${party.code}/report`)).text);
    expect(await report()).toMatchObject({ isPatterned: false });
    await party.host.ask('screen:look', { fill: 'patterned' });
    expect(await report()).toMatchObject({ isPatterned: true });
  });

  it('[I3] hold nothing that only the host may see', async () => {
    const party = await startParty(server, { results: 'hidden' });
    expect(startOf((await ask(server, `/${party.code}/host`)).text)).toMatchObject({ view: null });
    for (const page of ['', '/screen', '/host'])
      expect((await ask(server, `/${party.code}${page}`)).text).not.toContain(party.key);
  });

  it.each([
    '/000000',
    '/000000/screen',
    '/12',
    '/nothing',
    '/482913/nothing',
    '/a/b/c',
    '/api',
    '/assets/none.js',
    '/%00',
    '/..%2f..%2fetc/passwd',
  ])('that do not exist are the start page with 404, or a refusal: %s', async (path) => {
    const { status, text } = await ask(server, path);
    expect(status).toBe(404);
    if (!path.startsWith('/api'))
      expect(startOf(text)).toMatchObject({ refusal: 'no-such-room', defaultRoom: server.code });
  });

  it('with an address that is none are refused', async () => {
    expect((await ask(server, '/%E0%A4%A')).status).toBe(400);
  });

  it('of a new room are where the start page was opened, never localhost', async () => {
    const joinOf = async (host: string) => {
      const { links } = JSON.parse((await postRoom(server, {}, { host })).text) as { links: { phone: string } };
      return links.phone.replace(/\/\d{6}$/, '');
    };
    expect(await joinOf('192.168.1.20:3000')).toBe('http://192.168.1.20:3000');
    for (const host of ['localhost:3000', '127.0.0.1:3000', '[::1]:3000', '0.0.0.0', 'x.localhost']) {
      expect(await joinOf(host)).not.toMatch(/localhost|127\.0|::1|0\.0\.0\.0/);
    }
  });

  it.each(['evil.example/path', 'a"b', "'><script>", 'x@evil.example', 'a b'])(
    'take no nonsense for a host: %j',
    async (host) => {
      for (const path of ['/', `/${server.code}`, '/000000']) {
        const { status, text } = await ask(server, path, { host });
        if (status !== 400) expect(text).not.toContain(host);
      }
      const made = await postRoom(server, {}, { host });
      if (made.status === 201) expect(JSON.stringify(JSON.parse(made.text))).not.toContain('evil');
    },
  );
});

describe('the QR code', () => {
  it('leads to the phone page at the address people have', async () => {
    const { text, headers } = await ask(server, `/${server.code}/qr.svg`, { host: '192.168.1.20:3000' });
    expect(headers['content-type']).toContain('image/svg+xml');
    expect(readQr(text)).toBe(`http://192.168.1.20:3000/${server.code}`);
  });

  it('never says localhost, wherever it is asked for', async () => {
    for (const host of ['localhost:3000', '127.0.0.1:3000']) {
      const said = readQr((await ask(server, `/${server.code}/qr.svg`, { host })).text);
      expect(said).toContain(`/${server.code}`);
      expect(said).not.toMatch(/localhost|127\.0/);
    }
    const screen = createClient(server.url, handshakeOf(server.code, 'screen'));
    const { join } = await screen.until<{ join: { url: string } }>('view');
    expect(join.url).not.toMatch(/localhost|127\.0/);
  });

  it('of a room that does not exist does not exist', async () => {
    expect((await ask(server, '/000000/qr.svg')).status).toBe(404);
  });
});

describe('PUBLIC_URL and BASE_PATH', () => {
  it('stand in every link', async () => {
    const other = await startServer({ PUBLIC_URL: 'https://polls.example/show', BASE_PATH: '/show' });
    expect(other.links.phone).toBe(`https://polls.example/show/${other.code}`);
    const page = await ask(other, `/show/${other.code}`, {}, 'GET');
    expect(page.status).toBe(200);
    expect(page.text).toContain('src="/show/assets/en/x.js"');
    expect((await ask(other, '/show/assets/en/x.js', {}, 'GET')).status).toBe(200);
    expect((await ask(other, `/${other.code}`, {}, 'GET')).status).toBe(404);
    expect(readQr((await ask(other, `/show/${other.code}/qr.svg`, {}, 'GET')).text)).toBe(other.links.phone);
    expect((await ask(other, '/healthz', {}, 'GET')).text).toBe('ok\n');
    const phone = createClient(other.url, handshakeOf(other.code, 'screen'), { path: '/show/socket.io' });
    expect(await phone.until('view')).toMatchObject({ join: { url: other.links.phone, fixed: true } });
    await other.stop();
  });
});

describe('for those who run it', () => {
  it('/healthz and /readyz answer', async () => {
    expect((await ask(server, '/healthz')).text).toBe('ok\n');
    expect((await ask(server, '/readyz')).text).toBe('ready\n');
  });

  it('/metrics is for this machine and for who has the token', async () => {
    const own = await ask(server, '/metrics');
    expect(own.status).toBe(200);
    expect(own.text).toContain('showhands_ballots_total');
    expect((await ask(server, '/metrics', { 'x-forwarded-for': '10.0.0.1' })).status).toBe(404);
    expect(
      (await ask(server, '/metrics', { 'x-forwarded-for': '10.0.0.1', authorization: 'Bearer scrape' })).status,
    ).toBe(200);
    for (const authorization of ['Bearer wrong', 'Bearer', 'Bearer scrape2'])
      expect((await ask(server, '/metrics', { 'x-forwarded-for': '10.0.0.1', authorization })).status).toBe(404);
  });

  it('/metrics names no room', async () => {
    const party = await startParty(server);
    await party.vote(await party.phone(), 'Pizza');
    expect((await ask(server, '/metrics')).text).not.toContain(party.code);
  });
});
