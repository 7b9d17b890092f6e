import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RoomCode } from '#protocol/polls';
import type { HostView } from '#protocol/views';
import { type Store, StoreFailure } from '../store/store.ts';
import { createClient, handshakeOf } from '../testing/client.ts';
import { ask, postRoom } from '../testing/http-ask.ts';
import { type Party, startParty } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
const remove = (code: string, key?: string) =>
  ask(server, `/api/rooms/${code}`, key === undefined ? {} : bearer(key), 'DELETE');
const bodyOf = ({ text }: { text: string }) => JSON.parse(text) as Record<string, unknown>;

describe('POST /api/rooms with `from`', () => {
  async function copy(party: Party, body: object = {}, key = party.key) {
    const answer = await postRoom(server, { from: party.code, ...body }, bearer(key));
    const { code, links } = bodyOf(answer) as { code: string; links: { host: string } };
    return { answer, code, key: links?.host.split('#k=')[1] ?? '' };
  }

  it('makes a room with the same deck and rules, and nothing of what happened there', async () => {
    const party = await startParty(server, { phones: 'after-voting', timeLimitS: 60 });
    await party.host.ask('deck:add', { question: 'More?', options: ['A', 'B'], id: 'more' });
    await party.host.ask('chat:rules', { enabled: false });
    await party.host.ask('room:names', { names: 'required' });
    await party.host.ask('screen:look', { theme: 'dark' });
    await party.host.ask('questions:rules', { hold: true, anonymous: true });
    await party.host.ask('reactions:rules', { enabled: false });
    await party.host.ask('room:passcode', { passcode: 'sesame' });
    await party.host.ask('room:lock', { lock: true });
    const { answer, code, key } = await copy(party);
    expect(answer.status).toBe(201);
    const view = await createClient(server.url, handshakeOf(code, 'host', key)).until<HostView>('view');
    const asked = view.deck.map(({ question, settings, version }) => [question, settings.timeLimitS, version]);
    expect(asked).toEqual([
      ['Lunch?', 60, 1],
      ['More?', null, 1],
    ]);
    expect(view).toMatchObject({
      room: { title: 'Party' },
      poll: { question: 'Lunch?' },
      round: null,
      chat: { enabled: false },
      look: { theme: 'dark' },
      names: 'required',
      questions: { enabled: true, hold: true, anonymous: true },
      lock: false,
      passcode: null,
      undo: [],
      hostKeys: [{ number: 1 }],
    });
    expect(view).not.toHaveProperty('reactions');
    expect(view.deck[0]?.id).not.toBe(party.poll.id);
  });

  it('takes another title', async () => {
    const party = await startParty(server);
    const { code } = await copy(party, { title: 'Second party' });
    expect(bodyOf(await ask(server, `/api/rooms/${code}`))).toMatchObject({ title: 'Second party' });
  });

  it('needs a host\u2019s key of that room', async () => {
    const party = await startParty(server);
    const { key } = await party.addKey('moderator');
    for (const wrong of [key, server.hostKey, 'x'.repeat(24)]) {
      const { answer } = await copy(party, {}, wrong);
      expect([answer.status, bodyOf(answer)]).toEqual([401, { ok: false, code: 'wrong-key' }]);
    }
    const nowhere = await postRoom(server, { from: '000000' }, bearer(party.key));
    expect([nowhere.status, bodyOf(nowhere)]).toEqual([404, { ok: false, code: 'no-such-room' }]);
  });

  it('is no way around CREATE_ROOMS=key', async () => {
    const other = await startServer({ CREATE_ROOMS: 'key', CREATE_KEY: 'open sesame' });
    const answer = await postRoom(other, { from: other.code }, bearer(other.hostKey));
    expect([answer.status, bodyOf(answer)]).toEqual([403, { ok: false, code: 'create-off' }]);
    await other.stop();
  });
});

describe('DELETE /api/rooms/:code', () => {
  it('ends the room for everybody and takes it off the disk', async () => {
    const party = await startParty(server);
    const people = [party.host, await party.moderator(), await party.phone(), await party.screen()];
    await party.vote(people[2] ?? party.host, 'Pizza');
    await people[2]?.ask('name', { name: 'Ana' });
    const answer = await remove(party.code, party.key);
    expect([answer.status, bodyOf(answer)]).toEqual([200, { ok: true }]);
    for (const client of people) {
      expect(await client.until('bye')).toEqual({ code: 'room-gone', afterMs: null });
      await client.until('disconnect');
    }
    expect(await server.store.loadRoom(party.code as never)).toBeNull();
    const late = createClient(server.url, handshakeOf(party.code, 'phone'));
    expect(await late.until('connect_error')).toEqual({ ok: false, code: 'no-such-room' });
    expect((await remove(party.code, party.key)).status).toBe(404);
    // Nobody who has left is looked for on the disk.
    server.clock.advance(120_000);
    const { text } = await ask(server, '/metrics');
    expect(text).toMatch(/^showhands_bugs_total 0$/m);
  });

  it('needs a host\u2019s key of the room, in use', async () => {
    const party = await startParty(server);
    const { key } = await party.addKey('moderator');
    const second = await party.addKey('host');
    await party.host.ask('key:revoke', { number: second.number });
    for (const wrong of [undefined, key, second.key, server.hostKey]) {
      const answer = await remove(party.code, wrong);
      expect([answer.status, bodyOf(answer)]).toEqual([401, { ok: false, code: 'wrong-key' }]);
    }
    expect(await party.host.ask('hello', null)).toMatchObject({ ok: true });
  });

  it('[R6] the default room is there again, empty, with the same links, for everybody who was in it', async () => {
    const own = await startServer();
    const open = (as: 'phone' | 'host') =>
      createClient(own.url, handshakeOf(own.code, as, as === 'host' ? own.hostKey : undefined));
    const [phone, host] = [open('phone'), open('host')];
    const before = await host.until<HostView>('view');
    await host.ask('room:title', { title: 'Secret plans' });
    expect(await phone.ask('chat', { text: 'Secret words', id: 'one' })).toMatchObject({ ok: true });
    const answer = ask(own, `/api/rooms/${own.code}`, bearer(own.hostKey), 'DELETE');
    for (const client of [phone, host]) {
      expect(await client.until('bye')).toMatchObject({ code: 'restarting', afterMs: expect.any(Number) });
    }
    // Who is back before it is empty waits.
    const early = open('phone');
    expect((await answer).status).toBe(200);
    const late = open('host');
    for (const client of [early, late]) {
      const view = await client.until<HostView>('view');
      expect(view).toMatchObject({ room: { title: 'Showhands' }, poll: { question: before.poll?.question } });
      expect(view.version).toBeGreaterThan(before.version + 1);
      expect(view.round?.id).not.toBe(before.round?.id);
      expect(JSON.stringify(client.got)).not.toContain('Secret');
    }
    expect(await own.store.countRooms()).toBe(1);
    await own.stop();
  });

  it('[R6] the default room is there again after a start that finds it half erased, and pages that were in it see it', async () => {
    const own = await startServer();
    const before = await createClient(own.url, handshakeOf(own.code, 'host', own.hostKey)).until<HostView>('view');
    // What a crash leaves: the room is marked, and there are more rows than a slice takes away.
    const db = new DatabaseSync(join(own.dir, 'data/showhands.db'));
    db.exec(`
      WITH RECURSIVE counter (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM counter WHERE i < 20000)
      INSERT INTO ballots (round, voter, choice, weights, n, cast_at, received_at, tally_version)
        SELECT '${before.round?.id}', 'voter-' || i, '', '[]', 1, 0, 0, i FROM counter;
      UPDATE rooms SET erased_at = 1 WHERE code = '${own.code}';
    `);
    db.close();
    own.clock.advance(1_000);
    await own.restart();
    const view = await createClient(own.url, handshakeOf(own.code, 'host', own.hostKey)).until<HostView>('view');
    expect(view.round?.id).not.toBe(before.round?.id);
    expect(view.version).toBeGreaterThan(before.version);
    await own.stop();
  });

  it('[R6] the default room is there again after a kill between its end and its return, and pages that were in it see it', async () => {
    const own = await startServer();
    const before = await createClient(own.url, handshakeOf(own.code, 'host', own.hostKey)).until<HostView>('view');
    await own.store.deleteRoom(own.code as RoomCode);
    await own.store.erased();
    own.clock.advance(1_000);
    await own.restart();
    const view = await createClient(own.url, handshakeOf(own.code, 'host', own.hostKey)).until<HostView>('view');
    expect(view.round?.id).not.toBe(before.round?.id);
    expect(view.version).toBeGreaterThan(before.version);
    await own.stop();
  });

  it('[R6] the default room is there again once the disk takes it', async () => {
    let refusals = 0;
    const between = (store: Store): Store => ({
      ...store,
      createRoom(record) {
        if (refusals === 0) return store.createRoom(record);
        refusals -= 1;
        setImmediate(() => own.clock.advance(1_000));
        return Promise.reject(new StoreFailure('full'));
      },
    });
    const own = await startServer({}, [], { between });
    refusals = 2;
    expect((await ask(own, `/api/rooms/${own.code}`, bearer(own.hostKey), 'DELETE')).status).toBe(200);
    expect(refusals).toBe(0);
    const view = await createClient(own.url, handshakeOf(own.code, 'phone')).until<HostView>('view');
    expect(view.room.title).toBe('Showhands');
    await own.stop();
  });

  it('[I4] is no business of another origin\u2019s page', async () => {
    const party = await startParty(server);
    const headers = { ...bearer(party.key), origin: 'https://evil.example' };
    expect((await ask(server, `/api/rooms/${party.code}`, headers, 'DELETE')).status).toBe(403);
  });
});
