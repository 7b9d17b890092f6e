import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import { type Logo, logoPath } from '#protocol/logo';
import type { RoomCode } from '#protocol/polls';
import type { HostView, ScreenView } from '#protocol/views';
import { createClient, handshakeOf } from '../testing/client.ts';
import { ask, postRoom, startOf } from '../testing/http-ask.ts';
import { type Party, startParty } from '../testing/party.ts';
import { drawing, noise, notPictures, phonePhoto } from '../testing/pictures.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
let party: Party;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
  party = await startParty(server);
});

const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

async function send(method: 'PUT' | 'DELETE', bytes?: Uint8Array<ArrayBuffer>, headers = bearer(party.key)) {
  const init = bytes === undefined ? { method, headers } : { method, headers, body: bytes };
  const response = await fetch(`${server.url}/api/rooms/${party.code}/logo`, init);
  return { status: response.status, answer: (await response.json()) as { logo?: Logo | null } };
}
const put = async (bytes: Uint8Array, headers?: ReturnType<typeof bearer>) =>
  send('PUT', new Uint8Array(bytes), headers);

const get = (logo: Logo, code = party.code) => fetch(`${server.url}/${code}/${logoPath(logo)}`);

/** Puts it there and gives what the room says of it. */
async function putGood(bytes: Uint8Array): Promise<Logo> {
  const { answer } = await put(bytes);
  if (!answer.logo) throw new Error(JSON.stringify(answer));
  return answer.logo;
}

const bad = { ok: false, code: 'bad-picture' };

describe('[L3] PUT /api/rooms/:code/logo', () => {
  it('shows the picture on screens and consoles, in the same turn for all, and to phones nothing of it', async () => {
    const screen = await party.screen();
    const phone = await party.phone();
    const logo = await putGood(await drawing().png().toBuffer());
    expect(logo).toEqual({ id: expect.stringMatching(/^[\w-]{22}$/), widthPx: 300, heightPx: 100, shade: 'dark' });
    const shown = await screen.until<ScreenView>('view', (view) => view.logo !== null);
    expect(shown.logo).toEqual(logo);
    expect((await party.until((view) => view.version === shown.version)).logo).toEqual(logo);
    expect(
      JSON.stringify(await phone.until('view', (view) => (view as ScreenView).version === shown.version)),
    ).not.toContain(logo.id);
    const page = startOf<{ view: ScreenView }>((await ask(server, `/${party.code}/screen`)).text);
    expect(page.view.logo).toEqual(logo);
    expect((await ask(server, `/${party.code}`)).text).not.toContain(logo.id);
  });

  it('serves the picture for ever, for another one has another address', async () => {
    const first = await putGood(await drawing().png().toBuffer());
    const served = await get(first);
    expect(served.status).toBe(200);
    expect(served.headers.get('content-type')).toBe('image/webp');
    expect(served.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(served.headers.get('x-content-type-options')).toBe('nosniff');
    expect(served.headers.get('content-security-policy')).toContain("img-src 'self'");
    expect(Buffer.from(await served.arrayBuffer()).toString('latin1', 8, 12)).toBe('WEBP');
    const second = await putGood(await noise().jpeg().toBuffer());
    expect(second.id).not.toBe(first.id);
    expect((await get(first)).status).toBe(404);
    expect((await get(second)).status).toBe(200);
    expect(await server.store.loadPicture(party.code as RoomCode, first.id)).toBeNull();
  });

  it('changes nothing when it is the same again', async () => {
    const picture = await drawing().png().toBuffer();
    const logo = await putGood(picture);
    const { version } = await party.until((view) => view.logo !== null);
    expect(await putGood(picture)).toEqual(logo);
    await party.host.ask('room:lock', { lock: true });
    expect((await party.until(({ lock }) => lock)).version).toBe(version + 1);
    expect((await get(logo)).status).toBe(200);
  });

  it('keeps nothing of where a photo was taken', async () => {
    const served = Buffer.from(await (await get(await putGood(await phonePhoto()))).arrayBuffer());
    for (const left of ['Exif', 'EXIF', 'GPS', 'Ana']) expect(served.includes(left)).toBe(false);
  });

  it.each(notPictures)('refuses %s, whatever the request calls it, and keeps the logo it has', async (_, bytes) => {
    const logo = await putGood(await drawing().png().toBuffer());
    const named = { ...bearer(party.key), 'content-type': 'image/png' };
    expect(await put(bytes, named)).toEqual({ status: 422, answer: bad });
    expect(party.view().logo ?? (await party.until((view) => view.logo !== null)).logo).toEqual(logo);
    expect((await get(logo)).status).toBe(200);
  });

  it('refuses more than 512 kB, and takes so much', async () => {
    const picture = await drawing().png().toBuffer();
    const filled = (bytes: number) => Buffer.concat([picture, Buffer.alloc(bytes - picture.length)]);
    expect(await put(filled(limits.maxLogoBytes + 1))).toEqual({ status: 413, answer: bad });
    expect((await put(filled(limits.maxLogoBytes))).status).toBe(200);
  });

  it('needs a host\u2019s key of the room, in use', async () => {
    const picture = await drawing().png().toBuffer();
    const moderator = await party.addKey('moderator');
    const second = await party.addKey('host');
    await party.host.ask('key:revoke', { number: second.number });
    for (const wrong of [moderator.key, second.key, server.hostKey, '']) {
      expect(await put(picture, bearer(wrong))).toEqual({ status: 401, answer: { ok: false, code: 'wrong-key' } });
      expect((await send('DELETE', undefined, bearer(wrong))).status).toBe(401);
    }
    const foreign = { ...bearer(party.key), origin: 'https://evil.example' };
    expect(await put(picture, foreign)).toEqual({ status: 403, answer: { ok: false, code: 'wrong-origin' } });
    expect(party.view().logo).toBeNull();
  });

  it('is slowed when one room has too many', async () => {
    const codes = new Set<number>();
    for (let tries = 0; tries <= limits.loadLogos.limit; tries += 1) codes.add((await put(Buffer.alloc(0))).status);
    expect([...codes]).toEqual([422, 429]);
  });
});

describe('[L3] DELETE /api/rooms/:code/logo', () => {
  it('takes the logo away, picture and all; a second time nothing', async () => {
    const logo = await putGood(await drawing().png().toBuffer());
    expect(await send('DELETE')).toEqual({ status: 200, answer: { ok: true, logo: null } });
    expect((await get(logo)).status).toBe(404);
    expect(await server.store.loadPicture(party.code as RoomCode, logo.id)).toBeNull();
    const { version } = await party.until((view) => view.logo === null && view.version > 2);
    expect((await send('DELETE')).status).toBe(200);
    expect(party.view().version).toBe(version);
  });
});

describe('[L3] GET /:code/logo/:id.webp', () => {
  it('knows the room\u2019s present logo alone', async () => {
    const logo = await putGood(await drawing().png().toBuffer());
    expect((await get({ ...logo, id: 'x'.repeat(22) })).status).toBe(404);
    expect((await get(logo, server.code)).status).toBe(404);
    expect((await get(logo, '000000')).status).toBe(404);
    for (const wrong of ['%00', '..%2f..%2fsecret', "x' OR 1=1"])
      expect((await fetch(`${server.url}/${party.code}/logo/${wrong}.webp`)).status).toBe(404);
  });

  it('is there after a restart, in a copy of the room, and gone with the room', async () => {
    const logo = await putGood(await drawing().png().toBuffer());
    await server.restart();
    expect((await get(logo)).status).toBe(200);
    const copied = JSON.parse((await postRoom(server, { from: party.code }, bearer(party.key))).text) as {
      code: string;
      links: { host: string };
    };
    const key = copied.links.host.split('#k=')[1] ?? '';
    await ask(server, `/api/rooms/${party.code}`, bearer(party.key), 'DELETE');
    expect((await get(logo)).status).toBe(404);
    expect(await server.store.loadPicture(party.code as RoomCode, logo.id)).toBeNull();
    const view = await createClient(server.url, handshakeOf(copied.code, 'host', key)).until<HostView>('view');
    expect(view.logo).toEqual(logo);
    expect((await get(logo, copied.code)).status).toBe(200);
  });
});
