import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import { type PictureId, type PictureSize, picturePath } from '#protocol/pictures';
import type { HostView, PhoneView } from '#protocol/views';
import { createClient, handshakeOf } from '../testing/client.ts';
import { ask, postRoom } from '../testing/http-ask.ts';
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
  party = await startParty(server, { isDraft: true });
});

const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

async function post(bytes: Uint8Array, headers = bearer(party.key)) {
  const init = { method: 'POST', headers, body: new Uint8Array(bytes) };
  const response = await fetch(`${server.url}/api/rooms/${party.code}/pictures`, init);
  return { status: response.status, answer: (await response.json()) as { picture?: PictureId } };
}

const get = (picture: PictureId, size: PictureSize = 'full', code = party.code) =>
  fetch(`${server.url}/${code}/${picturePath(picture, size)}`);

async function added(bytes: Uint8Array): Promise<PictureId> {
  const { answer } = await post(bytes);
  if (!answer.picture) throw new Error(JSON.stringify(answer));
  return answer.picture;
}

const bad = { ok: false, code: 'bad-picture' };
const photo = () => noise(450, 300).jpeg().toBuffer();

describe('[Q35] POST /api/rooms/:code/pictures', () => {
  it('answers with an id that tells the size, the same for the same picture, and serves every size of it for ever', async () => {
    const picture = await added(await photo());
    expect(picture).toMatch(/^[\w-]{22}-450x300$/);
    expect(await added(await photo())).toBe(picture);
    const lengths = [];
    for (const size of ['full', 'medium', 'small'] as const) {
      const served = await get(picture, size);
      expect(served.status).toBe(200);
      expect(served.headers.get('content-type')).toBe('image/webp');
      expect(served.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(served.headers.get('x-content-type-options')).toBe('nosniff');
      const bytes = Buffer.from(await served.arrayBuffer());
      expect(bytes.toString('latin1', 8, 12)).toBe('WEBP');
      lengths.push(bytes.length);
    }
    expect(lengths.toSorted((a, b) => b - a)).toEqual(lengths);
  });

  it('gives another room another id: nobody can tell whether a room has a picture they know', async () => {
    const picture = await added(await photo());
    const [first, second] = [party, await startParty(server, { isDraft: true })];
    party = second;
    expect(await added(await photo())).not.toBe(picture);
    expect((await get(picture, 'full', second.code)).status).toBe(404);
    expect((await get(picture, 'full', first.code)).status).toBe(200);
  });

  it('keeps nothing of where a photo was taken', async () => {
    const served = Buffer.from(await (await get(await added(await phonePhoto()))).arrayBuffer());
    for (const left of ['Exif', 'EXIF', 'GPS', 'Ana']) expect(served.includes(left)).toBe(false);
  });

  it.each(notPictures)('refuses %s, whatever the request calls it', async (_, bytes) => {
    expect(await post(bytes, { ...bearer(party.key), 'content-type': 'image/png' } as never)).toEqual({
      status: 422,
      answer: bad,
    });
  });

  it('refuses more than 4 MB, and takes so much', async () => {
    const picture = await drawing().png().toBuffer();
    const filled = (bytes: number) => Buffer.concat([picture, Buffer.alloc(bytes - picture.length)]);
    expect(await post(filled(limits.maxPictureBytes + 1))).toEqual({ status: 413, answer: bad });
    expect((await post(filled(limits.maxPictureBytes))).status).toBe(201);
  });

  it('needs a host\u2019s key of the room', async () => {
    const { key } = await party.addKey('moderator');
    for (const wrong of [key, server.hostKey, ''])
      expect(await post(await photo(), bearer(wrong))).toEqual({
        status: 401,
        answer: { ok: false, code: 'wrong-key' },
      });
    const foreign = { ...bearer(party.key), origin: 'https://evil.example' };
    expect((await post(await photo(), foreign)).status).toBe(403);
  });
});

describe('[Q36] GET /:code/picture/:size/:id.webp', () => {
  it('knows nothing but the room\u2019s own', async () => {
    const picture = await added(await photo());
    expect((await get(picture, 'huge' as PictureSize)).status).toBe(404);
    expect((await get(`${'x'.repeat(22)}-450x300` as PictureId)).status).toBe(404);
    expect((await get(picture, 'full', '000000')).status).toBe(404);
    for (const wrong of ['%00', '..%2f..%2fsecret', "x' OR 1=1", 'a'.repeat(9_000)])
      expect((await fetch(`${server.url}/${party.code}/picture/full/${wrong}.webp`)).status).toBe(404);
  });

  it('finds it in a question on phones, in a copy of it, in a copy of the room, and after a restart', async () => {
    const pictures = [await added(await photo()), await added(await drawing().png().toBuffer())];
    const asked = { kind: 'images' as const, ask: { pictures }, question: 'Which?', options: ['One', 'Two'] };
    const answer = await party.host.ask('deck:add', { ...asked, id: 'pictured' });
    expect(answer).toMatchObject({ ok: true });
    await party.host.ask('deck:duplicate', { poll: 'pictured', id: 'again' });
    await party.host.ask('poll:show', { poll: 'again' });
    const phone = await party.phone();
    const view = await phone.until<PhoneView>('view', ({ poll }) => poll?.id === 'again');
    expect(view.poll?.ask).toEqual({ pictures });
    const copied = JSON.parse((await postRoom(server, { from: party.code }, bearer(party.key))).text) as {
      code: string;
      links: { host: string };
    };
    await server.restart();
    await ask(server, `/api/rooms/${party.code}`, bearer(party.key), 'DELETE');
    expect((await get(pictures[0] as PictureId)).status).toBe(404);
    const key = copied.links.host.split('#k=')[1] ?? '';
    const host = createClient(server.url, handshakeOf(copied.code, 'host', key));
    const { deck } = await host.until<HostView>('view');
    expect(deck.map(({ ask }) => ask)).toContainEqual({ pictures });
    for (const picture of pictures) expect((await get(picture, 'small', copied.code)).status).toBe(200);
  });

  it('goes when no question has it for a week', async () => {
    const [loose, kept] = [await added(await photo()), await added(await drawing().png().toBuffer())];
    await party.host.ask('deck:add', {
      kind: 'pin',
      ask: { picture: kept, alt: 'A drawing' },
      question: 'Where?',
    });
    server.clock.advance(limits.looseRoomPictureMs);
    const hourLater = async () => {
      server.clock.advance(3_600_000);
      return (await get(loose)).status;
    };
    await expect.poll(hourLater).toBe(404);
    expect((await get(kept)).status).toBe(200);
  });
});

describe('[Q36] a deck with pictures', () => {
  const put = async (text: string, code = party.code, key = party.key) => {
    const response = await fetch(`${server.url}/api/rooms/${code}/deck`, {
      method: 'PUT',
      headers: bearer(key),
      body: text,
    });
    return { status: response.status, answer: (await response.json()) as object };
  };

  it('is saved and loaded with their ids, in another room as well', async () => {
    const pictures = [await added(await photo()), await added(await drawing().png().toBuffer())];
    await party.host.ask('deck:add', { kind: 'images', ask: { pictures }, question: 'Which?', options: ['A ]', 'B'] });
    const { text } = await ask(server, `/api/rooms/${party.code}/deck`, bearer(party.key));
    expect(text).toContain(`- ![A \\]](${pictures[0]})\n- ![B](${pictures[1]})\n`);
    const other = await startParty(server, { isDraft: true });
    expect((await put(text, other.code, other.key)).status).toBe(200);
    expect((await get(pictures[1] as PictureId, 'small', other.code)).status).toBe(200);
    const { deck } = await other.until(({ deck }) => deck.some(({ kind }) => kind === 'images'));
    expect(deck.at(-1)?.ask).toEqual({ pictures });
  });

  it('is refused with the lines whose pictures are nowhere', async () => {
    const picture = await added(await photo());
    const lost = `${'x'.repeat(22)}-9x9`;
    const text = `## Which?\nkind: images\n- ![One](${picture})\n- ![Two](${lost})\n- Three\n- ![Four](four.png)\n`;
    const { status, answer } = await put(text);
    expect(status).toBe(422);
    expect(answer).toMatchObject({
      code: 'bad-deck',
      problems: [
        { line: 5, code: 'needs-picture' },
        { line: 6, code: 'lost-picture' },
      ],
    });
    const second = await put(text.replace('- Three\n- ![Four](four.png)\n', ''));
    expect(second.answer).toMatchObject({ problems: [{ line: 4, code: 'lost-picture' }] });
    expect((await put(`## Where?\nkind: pin\n`)).answer).toMatchObject({ problems: [{ code: 'needs-picture' }] });
    expect((await put(`## Where?\nkind: pin\n![](${picture})\n`)).answer).toMatchObject({
      problems: [{ line: 3, code: 'bad-alt' }],
    });
    expect((await put(`## Where?\nkind: pin\n![A](${picture})\n![B](${picture})\n`)).answer).toMatchObject({
      problems: [{ line: 4, code: 'second-picture' }],
    });
  });
});
