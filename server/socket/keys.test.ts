import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HostView, Me, ModeratorView } from '#protocol/views';
import type { Store } from '../store/store.ts';
import { untilLine } from '../testing/chat-lines.ts';
import { type Client, createClient, handshakeOf } from '../testing/client.ts';
import { ask } from '../testing/http-ask.ts';
import { startParty, untilCounts } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const keyGone = { code: 'key-revoked', afterMs: null };
const refusalOf = (code: string, key: string) =>
  createClient(server.url, handshakeOf(code, 'host', key)).until('connect_error');

describe('[I6] a further host link', () => {
  it('opens the same console, is listed, and says which key is one\u2019s own', async () => {
    const party = await startParty(server);
    const { key, number } = await party.addKey('host');
    const second = await party.consoleWith(key);
    expect((await second.until<Me>('me')).key).toBe(number);
    expect((await party.host.until<Me>('me')).key).toBe(1);
    const view = await second.until<HostView>('view', ({ hostKeys }) => hostKeys.length === 2);
    expect(view.hostKeys).toEqual([
      { number: 1, label: '', rights: 'host', createdAt: expect.any(Number) },
      { number: 2, label: 'host 1', rights: 'host', createdAt: server.clock.now() },
    ]);
    expect(JSON.stringify(party.host.got)).not.toContain(`"${key}"`);
  });

  it('is made once, however often it was asked for, and shown again', async () => {
    const { host } = await startParty(server);
    const wanted = { label: 'Ben', rights: 'host', id: 'ben' } as const;
    const once = await host.ask('key:add', wanted);
    expect(await host.ask('key:add', wanted)).toEqual(once);
    expect(await host.ask('key:show', { number: 2 })).toEqual(once);
    expect(await host.ask('key:show', { number: 3 })).toEqual({ ok: false, code: 'no-such-key' });
  });

  it('two hosts at once: orders run one at a time, an edit on an older version is told what is there now', async () => {
    const party = await startParty(server, { isDraft: true });
    const second = await party.consoleWith((await party.addKey('host')).key);
    const { id: poll, options, settings } = party.poll;
    const edit = (client: Client, question: string) =>
      client.throwAt('deck:edit', { poll, version: 1, question, options: [...options], settings });
    const answers = await Promise.all([edit(party.host, 'Mine?'), edit(second, 'Theirs?')]);
    const lost = answers.find(({ ok }) => !ok);
    const kept = answers[0]?.ok ? 'Mine?' : 'Theirs?';
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(lost).toMatchObject({ code: 'changed-meanwhile', poll: { version: 2, question: kept } });
    await Promise.all(
      [party.host, second].map((client) => client.until<HostView>('view', (view) => view.deck[0]?.question === kept)),
    );
  });
});

describe('[I6] a revoked link', () => {
  it('ends its connections at once, and opens nothing any more', async () => {
    const party = await startParty(server);
    const { key, number } = await party.addKey('host');
    const [one, two] = [await party.consoleWith(key), await party.consoleWith(key)];
    expect(await party.host.ask('key:revoke', { number })).toEqual({ ok: true });
    for (const client of [one, two]) {
      expect(await client.until('bye')).toEqual(keyGone);
      await client.until('disconnect');
    }
    expect(await refusalOf(party.code, key)).toEqual({ ok: false, code: 'wrong-key' });
    expect(await party.host.ask('hello', null)).toMatchObject({ ok: true });
    expect((await party.until(({ version }) => version === 4)).hostKeys).toHaveLength(1);
  });

  it('stays revoked over a restart, and the links printed then are the first ones', async () => {
    const own = await startServer();
    const party = await startParty(own, { room: { code: own.code, key: own.hostKey }, isDraft: true });
    const { key, number } = await party.addKey('host');
    const second = await party.consoleWith(key);
    expect(await party.host.ask('key:revoke', { number })).toEqual({ ok: true });
    expect(await second.until('bye')).toEqual(keyGone);
    await own.restart();
    expect(own.hostKey).toBe(party.key);
    const client = createClient(own.url, handshakeOf(own.code, 'host', key));
    expect(await client.until('connect_error')).toEqual({ ok: false, code: 'wrong-key' });
    await own.stop();
  });

  it('sends its screen away to come back without it: it shows the room and can no longer steer', async () => {
    const party = await startParty(server);
    const { key, number } = await party.addKey('host');
    const screen = await party.screen({ key });
    expect((await screen.until<Me>('me')).key).toBe(number);
    expect(await screen.ask('screen:blank', { blank: true })).toMatchObject({ ok: true });
    await party.host.ask('key:revoke', { number });
    expect(await screen.until('bye')).toEqual({ code: 'key-revoked', afterMs: 0 });
    const again = await party.screen({ key });
    expect((await again.until<Me>('me')).key).toBeUndefined();
    expect(await again.ask('screen:blank', { blank: false })).toEqual({ ok: false, code: 'not-allowed' });
    await party.host.ask('room:passcode', { passcode: 'open sesame' });
    const shut = createClient(server.url, handshakeOf(party.code, 'screen', key));
    expect(await shut.until('connect_error')).toEqual({ ok: false, code: 'passcode-required' });
  });

  const refused = { ok: false, code: 'not-allowed' };

  it('is never one\u2019s own, nor one that was made before', async () => {
    const party = await startParty(server);
    expect(await party.host.ask('key:revoke', { number: 1 })).toEqual(refused);
    const [two, three] = [await party.addKey('host'), await party.addKey('moderator')];
    const second = await party.consoleWith(two.key);
    expect(await second.ask('key:revoke', { number: 1 })).toEqual(refused);
    expect(await second.ask('key:revoke', { number: 2 })).toEqual(refused);
    expect(await second.ask('key:show', { number: 1 })).toEqual(refused);
    expect(await second.ask('key:show', { number: 2 })).toEqual(two);
    expect(await second.ask('key:show', { number: 3 })).toEqual(three);
    expect(await party.host.ask('key:show', { number: 1 })).toMatchObject({ ok: true, key: party.key });
    expect(await second.ask('key:revoke', { number: 3 })).toEqual({ ok: true });
    expect(JSON.stringify(second.got)).not.toContain(party.key);
  });

  it('gives no order that waited behind its end', async () => {
    const disk = Promise.withResolvers<void>();
    let isHeld = false;
    const slow = (store: Store): Store => ({
      ...store,
      saveRoom: (...given) => (isHeld ? disk.promise : Promise.resolve()).then(() => store.saveRoom(...given)),
    });
    const own = await startServer({}, [], { between: slow });
    const party = await startParty(own);
    const { key, number } = await party.addKey('host');
    const [second, screen] = [await party.consoleWith(key), await party.screen({ key })];
    isHeld = true;
    const revoked = party.host.ask('key:revoke', { number });
    await party.host.ask('hello', null);
    const headers = { authorization: `Bearer ${key}` };
    const late = [
      second.ask('key:add', { label: 'sneak', rights: 'host', id: 'sneak' }),
      second.ask('room:passcode', { passcode: 'sesame' }),
      second.ask('room:lock', { lock: true }),
      screen.ask('screen:blank', { blank: true }),
    ];
    const answers = Promise.allSettled(late);
    const later = [
      ask(own, `/api/rooms/${party.code}/deck`, headers, 'PUT', '## A\n- a\n- b'),
      ask(own, `/api/rooms/${party.code}`, headers, 'DELETE'),
    ];
    // Everything sent has been taken in when as much that was sent later is answered.
    for (let time = 0; time < 20; time++) await ask(own, `/api/rooms/${party.code}`);
    await screen.ask('hello', null);
    disk.resolve();
    expect(await revoked).toEqual({ ok: true });
    for (const answer of await answers)
      expect(answer, 'sent away before it is answered').toMatchObject({ status: 'rejected' });
    for (const answer of await Promise.all(later))
      expect([answer.status, JSON.parse(answer.text)]).toEqual([403, refused]);
    await party.host.ask('room:title', { title: 'Still here' });
    const view = await party.until(({ room }) => room.title === 'Still here');
    expect(view).toMatchObject({ passcode: null, lock: false, blank: false, deck: [{ question: 'Lunch?' }] });
    expect(view.hostKeys.map(({ number: held }) => held)).toEqual([1]);
    await own.stop();
  });
});

describe('[I6] a moderator', () => {
  it('sees the host\u2019s view without keys, passcode and undo, with counts and presence', async () => {
    const party = await startParty(server, { results: 'hidden' });
    const moderator = await party.moderator();
    await party.vote(await party.phone(), 'Sushi');
    const view = await moderator.until<ModeratorView>('view');
    expect(view).toMatchObject({ as: 'moderator', deck: [{ question: 'Lunch?' }], tally: { ballots: 0 } });
    expect(view).not.toHaveProperty('hostKeys');
    expect(view).not.toHaveProperty('undo');
    await untilCounts(moderator, 0, 1, 0);
    expect(await moderator.until('presence')).toMatchObject({ unproven: expect.any(Number), inFlight: 0, dropped: 0 });
  });

  it('writes, removes and announces, and does nothing to the deck or a round', async () => {
    const party = await startParty(server);
    const moderator = await party.moderator();
    const phone = await party.phone();
    await moderator.ask('chat', { text: 'Welcome', id: 'line' });
    const news = await untilLine(phone, 'Welcome');
    expect(news.changes.at(-1)).toMatchObject({ line: { host: true } });
    await moderator.ask('announce', { id: 'news', text: 'Back at ten' });
    await phone.until<{ announcement: { text: string } | null }>(
      'view',
      (view) => view.announcement?.text === 'Back at ten',
    );
    expect(await moderator.throwAt('poll:close', { poll: party.poll.id, round: party.round() })).toEqual({
      ok: false,
      code: 'not-allowed',
    });
  });
});

describe('[K3] a screen opened from the console', () => {
  it('passes on a clicker\u2019s keys, and sees what screens see', async () => {
    const party = await startParty(server, { isDraft: true, results: 'hidden' });
    const remote = await party.remote();
    const seen = { shown: party.poll.id, round: null, phase: 'draft', resultsShown: false } as const;
    const answers = await Promise.all([remote, party.host].map((client) => client.ask('step:forward', { seen })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, code: 'changed-meanwhile' });
    await remote.until<{ round: object | null }>('view', ({ round }) => round !== null);
    expect(remote.newest('view')).toMatchObject({ as: 'screen' });
    expect(remote.newest('view')).not.toHaveProperty('deck');
    await party.vote(await party.phone(), 'Pizza');
    await party.host.until<{ counts?: number[] }>('update', ({ counts }) => counts?.[0] === 1);
    expect(JSON.stringify(remote.got)).not.toContain('counts');
  });
});
