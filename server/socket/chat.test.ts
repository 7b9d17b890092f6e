import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import type { ChatNews } from '#protocol/lines';
import type { Me } from '#protocol/views';
import { StoreFailure } from '../store/store.ts';
import { changesOf, say, textOf, untilLine } from '../testing/chat-lines.ts';
import { type Client, createClient, handshakeOf } from '../testing/client.ts';
import { held } from '../testing/live-samples.ts';
import { startParty } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
let beforeSaving: () => Promise<void> = () => Promise.resolve();

beforeAll(async () => {
  server = await startServer({}, [], {
    between: (store) => ({
      ...store,
      async publishLines(lines) {
        await beforeSaving();
        return store.publishLines(lines);
      },
    }),
  });
});
afterAll(() => server.stop());
beforeEach(() => {
  beforeSaving = () => Promise.resolve();
});

describe('a line', () => {
  it('[C1] is on disk before it is acknowledged or shown', async () => {
    const party = await startParty(server);
    const [writer, reader] = [await party.phone(), await party.phone()];
    const disk = held<void>();
    beforeSaving = () => disk.promise;
    let isAnswered = false;
    const answer = say(server, writer, 'hello').finally(() => {
      isAnswered = true;
    });
    await writer.ask('hello', null);
    // A pulse that left meanwhile would have brought the line.
    await party.vote(writer, 'Pizza');
    await reader.until('update');
    expect([isAnswered, changesOf(reader)]).toEqual([false, []]);
    beforeSaving = () => Promise.resolve();
    disk.resolve();
    expect(await answer).toEqual({ ok: true, seq: 1 });
    await untilLine(reader, 'hello');
    expect(
      await server.store.newestLines(
        party.host.newest<{ room: { code: never } }>('view')?.room.code ?? ('' as never),
        5,
      ),
    ).toHaveLength(1);
  });

  it('[C1] sent again is answered with the same seq, and shown once', async () => {
    const party = await startParty(server);
    const [writer, reader] = [await party.phone(), await party.phone()];
    const answers = await Promise.all([
      say(server, writer, 'once', 'same'),
      say(server, writer, 'once', 'same'),
      say(server, writer, 'other', 'same'),
    ]);
    expect(answers).toEqual(Array(3).fill({ ok: true, seq: 1 }));
    await say(server, writer, 'end');
    await untilLine(reader, 'end');
    expect(changesOf(reader).map(textOf)).toEqual(['once', 'end']);
  });

  it('[C1] with the same id of somebody else is another line', async () => {
    const party = await startParty(server);
    const [one, two] = [await party.phone(), await party.phone()];
    expect(await say(server, one, 'mine', 'id')).toEqual({ ok: true, seq: 1 });
    expect(await say(server, two, 'mine, too', 'id')).toEqual({ ok: true, seq: 2 });
  });

  it('[D4] that the disk refused is not shown, and taken when it is back', async () => {
    const party = await startParty(server);
    const writer = await party.phone();
    beforeSaving = () => Promise.reject(new StoreFailure('disk full'));
    expect(await say(server, writer, 'lost', 'lost')).toEqual({ ok: false, code: 'not-saved' });
    beforeSaving = () => Promise.resolve();
    expect(await say(server, writer, 'lost', 'lost')).toEqual({ ok: true, seq: 1 });
    await untilLine(party.host, 'lost');
    expect(changesOf(party.host)).toHaveLength(1);
  });

  it('[C5] of hostile letters stays text', async () => {
    const party = await startParty(server);
    const writer = await party.phone();
    await say(server, writer, '<script>alert(1)</script>\u202e\u0000 \u{1f468}\u200d\u{1f469}\u200d\u{1f467}');
    await untilLine(party.host, '<script>alert(1)</script> \u{1f468}\u200d\u{1f469}\u200d\u{1f467}');
    expect(await say(server, writer, '\u200b\u2800')).toEqual({ ok: false, code: 'bad-payload' });
    const page = await (await fetch(`${server.url}/${party.code}`)).text();
    expect(page).not.toContain('<script>alert');
  });

  it('carries the writer\u2019s name as it was, and says when the host wrote it', async () => {
    const party = await startParty(server);
    const writer = await party.phone();
    await writer.ask('name', { name: ' Ana  B. ' });
    await say(server, writer, 'one');
    await writer.ask('name', { name: null });
    await say(server, writer, 'two');
    await say(server, party.host, 'three');
    await untilLine(writer, 'three');
    const said = changesOf(writer).flatMap((change) =>
      'line' in change && change.line.kind === 'said' ? [change.line] : [],
    );
    expect(said.map(({ name, host }) => [name, host])).toEqual([
      ['Ana B.', false],
      [null, false],
      [null, true],
    ]);
  });

  it('reads "You" to its writer alone', async () => {
    const party = await startParty(server);
    const [one, two] = [await party.phone(), await party.phone()];
    await say(server, one, 'mine');
    await say(server, two, 'yours');
    const back = await party.phone({ token: one.token });
    expect(back.newest<Me>('me')?.lines).toEqual([1]);
    expect(JSON.stringify(back.all('chat'))).not.toContain('voter');
  });
});

describe('[C3] chat that is switched off', () => {
  it('refuses phones, lets the host write, and comes back', async () => {
    const party = await startParty(server);
    const phone = await party.phone();
    expect(await party.host.ask('chat:rules', { enabled: false, onScreen: true })).toEqual({ ok: true });
    expect(await phone.until('view', ({ chat }: { chat: { enabled: boolean } }) => !chat.enabled)).toBeDefined();
    expect(await say(server, phone, 'hello')).toEqual({ ok: false, code: 'chat-off' });
    expect(await say(server, party.host, 'quiet please')).toMatchObject({ ok: true });
    await untilLine(phone, 'quiet please');
    await party.host.ask('chat:rules', { enabled: true, onScreen: true });
    expect(await say(server, phone, 'hello')).toMatchObject({ ok: true });
  });
});

describe('[C4] who comes and goes', () => {
  const untilKind = (client: Client, kind: string) =>
    client.until<ChatNews>('chat', ({ changes }) =>
      changes.some((change) => 'line' in change && change.line.kind === kind),
    );

  it('is announced in one line; of many only the first is named', async () => {
    const party = await startParty(server);
    const names = ['Ana', 'Ben', 'Cem', 'Dora', 'Eva'];
    for (const name of names) await (await party.phone()).ask('name', { name });
    server.clock.advance(limits.joinLinesEveryMs);
    const { changes } = await untilKind(party.host, 'joined');
    expect(changes[0]).toMatchObject({ line: { kind: 'joined', names: names.slice(0, 1), others: 4 } });
  });

  it('is not announced by a restart of the server, and has left when gone for a minute', async () => {
    const other = await startServer();
    const party = await startParty(other);
    const phone = await party.phone();
    await phone.ask('name', { name: 'Ana' });
    other.clock.advance(limits.joinLinesEveryMs);
    await untilKind(party.host, 'joined');
    await other.restart();

    const host = createClient(other.url, handshakeOf(party.code, 'host', party.key));
    const back = createClient(other.url, { ...handshakeOf(party.code, 'phone'), token: phone.token });
    expect(await back.until<Me>('me')).toMatchObject({ name: 'Ana' });
    await host.until('chat');
    for (let step = 0; step < 30; step++) other.clock.advance(limits.joinLinesEveryMs);
    back.close();
    await host.until<{ voters: number }>('presence', ({ voters }) => voters === 0);
    for (let step = 0; step < 30; step++) {
      other.clock.advance(limits.joinLinesEveryMs);
      await host.ask('hello', null);
    }
    await untilKind(host, 'left');
    const kinds = changesOf(host).flatMap((change) => ('line' in change ? [change.line.kind] : []));
    expect(kinds).toEqual(['joined', 'left']);
    await other.stop();
  });
});
