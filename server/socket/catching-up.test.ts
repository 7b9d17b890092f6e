import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import type { ChatNews } from '#protocol/lines';
import { changesOf, say, textOf, untilLine } from '../testing/chat-lines.ts';
import { type Client, createClient, handshakeOf } from '../testing/client.ts';
import { held } from '../testing/live-samples.ts';
import { type Party, startParty } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
let afterReading: () => Promise<void> = () => Promise.resolve();
beforeAll(async () => {
  server = await startServer({}, [], {
    between: (store) => ({
      ...store,
      async changesAfter(...args) {
        const changes = await store.changesAfter(...args);
        await afterReading();
        return changes;
      },
    }),
  });
});
afterAll(() => server.stop());

async function comeBack(party: Party, after: number) {
  const client = createClient(server.url, { ...handshakeOf(party.code, 'phone'), after });
  await client.until('me');
  return client;
}

describe('[C2] catching up', () => {
  it('brings what came after the last change, and what was removed', async () => {
    const party = await startParty(server);
    const phone = await party.phone();
    for (const text of ['one', 'two']) await say(server, phone, text);
    await untilLine(phone, 'two');
    const after = changesOf(phone).at(-1)?.change ?? 0;
    phone.close();
    await say(server, party.host, 'three');
    expect(await party.host.ask('chat:remove', { seq: 1 })).toEqual({ ok: true });

    const back = await comeBack(party, after);
    const news = await back.until<ChatNews>('chat');
    expect(news).not.toHaveProperty('reset');
    expect(news.changes.map(textOf)).toEqual(['three', 1]);
  });

  it('brings nothing to who has missed nothing', async () => {
    const party = await startParty(server);
    const phone = await party.phone();
    await say(server, phone, 'one');
    await untilLine(phone, 'one');
    const back = await comeBack(party, changesOf(phone).at(-1)?.change ?? 0);
    await say(server, party.host, 'next');
    await untilLine(back, 'next');
    expect(changesOf(back).map(textOf)).toEqual(['next']);
  });

  it('starts afresh at the first visit, after too long, and for a counter from elsewhere', async () => {
    const party = await startParty(server);
    const lines = limits.maxChatCatchUp + 5;
    for (let line = 1; line <= lines; line++) await say(server, party.host, `line ${line}`);
    await untilLine(party.host, `line ${lines}`);
    for (const after of [0, 1, 1_000_000]) {
      const news = await (await comeBack(party, after)).until<ChatNews>('chat');
      expect(news.reset).toBe(true);
      expect(news.changes.map(textOf)).toEqual(
        Array.from({ length: limits.chatHistory }, (_, index) => `line ${lines - limits.chatHistory + index + 1}`),
      );
    }
    const news = await (await comeBack(party, 10)).until<ChatNews>('chat');
    expect(news).not.toHaveProperty('reset');
    expect(news.changes).toHaveLength(lines - 10);
  });

  it('never brings a removed line, however one comes in', async () => {
    const party = await startParty(server);
    const phone = await party.phone();
    await say(server, phone, 'secret');
    await say(server, phone, 'plain');
    await untilLine(phone, 'plain');
    await party.host.ask('chat:remove', { seq: 1 });
    await phone.until<ChatNews>('chat', ({ changes }) => changes.some((change) => textOf(change) === 1));
    for (const after of [0, 1, 2, 3]) {
      const back = await comeBack(party, after);
      await say(server, party.host, `after ${after}`);
      await untilLine(back, `after ${after}`);
      expect(JSON.stringify(back.got)).not.toContain('secret');
    }
  });

  it('leaves no gap for who comes in while lines are written', async () => {
    const party = await startParty(server);
    const writer = await party.phone();
    const comers: Client[] = [];
    for (let line = 1; line <= 20; line++) {
      const said = say(server, writer, `line ${line}`);
      // Screens are told every line; phones what can be read, and how many more there were.
      comers.push(createClient(server.url, handshakeOf(party.code, 'screen')));
      await said;
    }
    await say(server, writer, 'end');
    for (const comer of comers) {
      await untilLine(comer, 'end');
      const texts = new Set(changesOf(comer).map(textOf));
      for (let line = 1; line <= 20; line++) expect(texts).toContain(`line ${line}`);
    }
  });

  it('brings the line that was written between its reading and its arrival', async () => {
    const party = await startParty(server);
    const phone = await party.phone();
    for (const text of ['one', 'two']) await say(server, party.host, text);
    await untilLine(phone, 'two');
    const [disk, reached] = [held<void>(), held<void>()];
    afterReading = () => {
      reached.resolve();
      return disk.promise;
    };
    const comer = createClient(server.url, { ...handshakeOf(party.code, 'phone'), after: 1 });
    await reached.promise;
    afterReading = () => Promise.resolve();
    await say(server, party.host, 'three');
    await untilLine(party.host, 'three');
    disk.resolve();
    await untilLine(comer, 'three');
    // The line may come with its pulse, too.
    expect(new Set(changesOf(comer).map(textOf))).toEqual(new Set(['two', 'three']));
  });

  it('removing is refused for a line that is not there', async () => {
    const party = await startParty(server);
    await say(server, party.host, 'one');
    expect(await party.host.ask('chat:remove', { seq: 9 })).toEqual({ ok: false, code: 'no-such-line' });
    expect(await party.host.ask('chat:remove', { seq: 1 })).toEqual({ ok: true });
    expect(await party.host.ask('chat:remove', { seq: 1 })).toEqual({ ok: false, code: 'no-such-line' });
  });
});
