import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import type { HostView } from '#protocol/views';
import { ask } from '../testing/http-ask.ts';
import { type Party, startParty } from '../testing/party.ts';
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

const path = () => `/api/rooms/${party.code}/deck`;
const keyed = (key = party.key) => ({ authorization: `Bearer ${key}` });

async function put(text: string, headers: Readonly<Record<string, string>> = keyed(), to = path()) {
  const answer = await ask(server, to, { 'content-type': 'text/markdown', ...headers }, 'PUT', text);
  return { status: answer.status, answer: JSON.parse(answer.text) as Record<string, unknown> };
}
const get = (headers: Readonly<Record<string, string>> = keyed(), from = path()) => ask(server, from, headers);

const deck = `# Team day

## Lunch?

- Pizza
- Sushi
- Salad

## Dinner?
results: hidden, time: 60 s

- Soup
- Bread
`;
const questionsOf = ({ deck: polls }: HostView) => polls.map(({ question }) => question);

describe('PUT /api/rooms/:code/deck', () => {
  it('replaces the deck, and everybody sees it', async () => {
    const before = party.view();
    expect(await put(deck)).toEqual({ status: 200, answer: { ok: true, title: 'Team day', polls: 2 } });
    const view = await party.until(({ version }) => version > before.version);
    expect(view.room.title).toBe('Team day');
    expect(questionsOf(view)).toEqual(['Lunch?', 'Dinner?']);
    expect(view.deck[1]?.settings).toMatchObject({ results: 'hidden', timeLimitS: 60 });
  });

  it('keeps the poll that asks the same, with its round and its votes', async () => {
    const opened = await party.order('poll:open');
    await party.vote(await party.phone(), 'Pizza');
    await party.order('poll:close');
    await put(deck);
    const view = await party.until(({ deck: polls }) => polls.length === 2);
    expect(view.deck[0]?.id).toBe(party.poll.id);
    expect(view.round?.id).toBe(opened.round?.id);
    expect(view.tally?.counts).toEqual([1, 0, 0]);
  });

  it('keeps the title when the file has none, and says it', async () => {
    expect(await put('## A\n- a\n- b')).toEqual({ status: 200, answer: { ok: true, title: 'Party', polls: 1 } });
  });

  it('changes nothing when it is the same again', async () => {
    await put(deck);
    await party.until(({ deck: polls }) => polls.length === 2);
    const { version } = party.view();
    expect((await put(deck)).status).toBe(200);
    await party.host.ask('chat:rules', { enabled: false });
    expect((await party.until(({ chat }) => !chat.enabled)).version).toBe(version + 1);
  });

  it('says what is wrong in the language of whoever asks', async () => {
    const { answer } = await put('## Lunch?\n- Pizza\n- Sushi\n- \n', { ...keyed(), 'accept-language': 'de' });
    expect(answer).toMatchObject({ problems: [{ line: 4, code: 'empty-option', problem: 'Die Antwort ist leer.' }] });
  });

  it('names every problem with its line, and loads nothing', async () => {
    const { status, answer } = await put('# A\n## Lunch?\ncolour: red\n- [x]\n- Sushi\n## Fine?\n- Yes\n- No\n');
    expect(status).toBe(422);
    expect(answer).toEqual({
      ok: false,
      code: 'bad-deck',
      problems: [
        { line: 3, code: 'unknown-setting', problem: expect.stringContaining('"colour"') },
        { line: 4, code: 'empty-option', problem: expect.stringContaining('empty') },
      ],
    });
    expect((await get()).text).toContain('# Party');
  });

  it('is refused while a round takes ballots, and loads nothing', async () => {
    await party.order('poll:open');
    expect(await put(deck)).toEqual({ status: 409, answer: { ok: false, code: 'round-running' } });
    expect((await get()).text).toContain('# Party');
    await party.order('poll:close');
    expect((await put(deck)).status).toBe(200);
  });

  it('takes any type, for it is text', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/octet-stream'])
      expect((await put(deck, { ...keyed(), 'content-type': type })).status).toBe(200);
  });

  it.each([
    ['nothing', '', { line: 1, code: 'no-question' }],
    ['JSON', '{"title":"A"}', { line: 1, code: 'stray-text' }],
  ])('refuses %s', async (_, text, problem) => {
    expect(await put(text)).toMatchObject({ status: 422, answer: { code: 'bad-deck', problems: [problem] } });
  });

  it('refuses more than four megabytes as it refuses other bad files, and takes four', async () => {
    const filled = (bytes: number) => `${deck}<!--${'x'.repeat(bytes - deck.length - 7)}-->`;
    expect((await put(filled(limits.maxDeckBytes))).status).toBe(200);
    const { status, answer } = await put(filled(limits.maxDeckBytes + 1));
    const problems = [{ line: 1, code: 'too-long-file', problem: expect.stringContaining('4 MB') }];
    expect([status, answer]).toEqual([422, { ok: false, code: 'bad-deck', problems }]);
    expect((await put('x', { ...keyed(), 'content-encoding': 'nonsense' })).status).toBe(415);
  });

  it('takes the file of a room that is as full as can be', async () => {
    const label = '\u6f22'.repeat(Math.floor(limits.maxPollBytes / limits.maxOptions / 3) - 3);
    const options = Array.from({ length: limits.maxOptions }, (_, index) => `- ${index} ${label}`).join('\n');
    const polls = Array.from({ length: limits.maxPolls }, (_, index) => `## ${index}?\n${options}\n`);
    expect(await put(polls.join('\n'))).toMatchObject({ status: 200 });
    const { text } = await get();
    expect(Buffer.byteLength(text)).toBeGreaterThan(2 * limits.maxRestBytes);
    expect(await put(text)).toMatchObject({ status: 200, answer: { polls: limits.maxPolls } });
  });

  it('[P11] with the version it was made from loads only into that one', async () => {
    const seen = String((await get()).headers['etag']);
    expect(seen).toBe(`"${party.view().deckVersion}"`);
    const made = (tag: string, text = deck) => put(text, { ...keyed(), 'if-match': tag });
    await party.host.ask('room:title', { title: 'Renamed' });
    const wrong = { status: 409, answer: { ok: false, code: 'changed-meanwhile' } };
    for (const tag of [seen, `W/${seen}`, seen.slice(1), '""', '"x"', '"-1"', 'null'])
      expect(await made(tag)).toEqual(wrong);
    const { text, headers } = await get();
    expect(text).toContain('# Renamed');
    expect(await made(String(headers['etag']))).toMatchObject({ status: 200 });
    expect(await made(String(headers['etag']))).toMatchObject({ status: 200 });
    expect(await made(String(headers['etag']), '## A\n- a\n- b')).toEqual(wrong);
    expect(await made('*', '## A\n- a\n- b')).toMatchObject({ status: 200, answer: { polls: 1 } });
  });

  it('[D3] is slowed down, one room and not the others', async () => {
    const other = await startParty(server, { isDraft: true });
    const codes: number[] = [];
    for (let time = 0; time <= 60; time++)
      codes.push((await put('x', keyed(other.key), `/api/rooms/${other.code}/deck`)).status);
    expect(codes.slice(0, -1).every((code) => code === 422)).toBe(true);
    expect(codes.at(-1)).toBe(429);
    expect((await put(deck)).status).toBe(200);
  });
});

describe('GET /api/rooms/:code/deck', () => {
  it('gives what was loaded, to be loaded again', async () => {
    await put(deck);
    const { status, text, headers } = await get();
    expect([status, text]).toEqual([200, deck]);
    expect(headers).toMatchObject({
      'content-type': 'text/markdown; charset=utf-8',
      'content-disposition': `attachment; filename="deck-${party.code}.md"`,
      'cache-control': 'no-store',
    });
  });

  it('gives what was made by hand', async () => {
    const { text } = await get();
    expect(text).toBe('# Party\n\n## Lunch?\n\n- Pizza\n- Sushi\n- Salad\n');
  });
});

describe('a deck', () => {
  const ways = {
    GET: () => get,
    PUT: () => (headers: Readonly<Record<string, string>>, to?: string) => put(deck, headers, to),
  };

  it.each(['GET', 'PUT'] as const)('[I3] is for who has a host key of this room: %s', async (method) => {
    const way = ways[method]();
    const stranger = await startParty(server, { isDraft: true });
    const headers = [{}, keyed(''), keyed('wrong'), keyed(stranger.key), { authorization: party.key }];
    for (const given of headers) expect((await way(given as Record<string, string>)).status).toBe(401);
    expect((await way(keyed())).status).toBe(200);
  });

  it.each(['GET', 'PUT'] as const)('[I3] is not for moderators, nor for a key that was revoked: %s', async (method) => {
    const way = ways[method]();
    const keyOf = async (rights: 'host' | 'moderator') => {
      const answer = await party.host.ask('key:add', { label: 'Ana', rights, id: `${rights}-1` });
      if (!answer.ok) throw new Error(answer.code);
      return answer;
    };
    expect((await way(keyed((await keyOf('moderator')).key))).status).toBe(401);
    const { key, number } = await keyOf('host');
    expect((await way(keyed(key))).status).toBe(200);
    await party.host.ask('key:revoke', { number });
    expect((await way(keyed(key))).status).toBe(401);
  });

  it('is no way for strangers to use up its share of changes, nor to have files read', async () => {
    const codes = new Set<number>();
    for (let time = 0; time <= 60; time++) codes.add((await put('not a deck', keyed('wrong'))).status);
    expect([...codes]).toEqual([401]);
    expect((await put(deck)).status).toBe(200);
  });

  it.each(['GET', 'PUT'] as const)('[I4] is not for pages of another origin: %s', async (method) => {
    expect((await ways[method]()({ ...keyed(), origin: 'https://evil.example' })).status).toBe(403);
  });

  it.each(['GET', 'PUT'] as const)('is of a room: %s', async (method) => {
    for (const code of ['000000', 'x', '__proto__'])
      expect((await ways[method]()(keyed(), `/api/rooms/${code}/deck`)).status).toBe(404);
  });
});
