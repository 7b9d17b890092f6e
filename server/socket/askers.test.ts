import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HostView } from '#protocol/views';
import { say } from '../testing/chat-lines.ts';
import { type Client, createClient, handshakeOf } from '../testing/client.ts';
import { startParty } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

let lastId = 0;

async function ask(client: Client, text: string, withName = true): Promise<number> {
  server.clock.advance(60_000);
  const answer = await client.ask('ask', { text, id: `ask-${++lastId}`, withName });
  if (!answer.ok) throw new Error(answer.code);
  return answer.question;
}

/** A room with somebody who has a name and has asked. */
async function startAsking() {
  const party = await startParty(server);
  const ana = await party.phone();
  await ana.ask('name', { name: 'Ana' });
  return { party, host: party.host, ana, question: await ask(ana, 'Why?') };
}

async function deedsOf(host: Client) {
  const answer = await host.ask('chat:deeds', { before: null });
  if (!answer.ok) throw new Error(answer.code);
  return answer.deeds.map(({ number: _, at: __, by, ...deed }) => ({ by: by?.label ?? null, ...deed })).reverse();
}

describe('[QA9] who has asked', () => {
  it('is muted by the question, removed or not, and writes again when the host says so', async () => {
    const { party, host, ana, question } = await startAsking();
    await host.ask('question:remove', { question });
    expect(await host.ask('voter:mute', { question, minutes: 5 })).toEqual({ ok: true });
    expect(await ana.ask('ask', { text: 'Who?', id: 'refused' })).toMatchObject({ ok: false, code: 'muted' });
    expect(await say(server, ana, 'Hello')).toMatchObject({ ok: false, code: 'muted' });
    const { muted } = await party.until((view) => view.muted !== undefined);
    expect(muted).toEqual([{ number: 1, name: 'Ana', at: expect.any(Number), until: expect.any(Number) }]);
    expect(await host.ask('voter:unmute', { number: 1 })).toEqual({ ok: true });
    expect(await ask(ana, 'Who?')).toBe(2);
  });

  it('is sent away by it, and comes back when that is taken back', async () => {
    const { party, host, ana, question } = await startAsking();
    const moderator = await party.moderator();
    expect(await moderator.ask('voter:ban', { question })).toEqual({ ok: true });
    expect(await ana.until('bye')).toEqual({ code: 'banned', afterMs: null });
    const view = await party.until(({ banned }) => banned.length === 1);
    expect(view.banned).toEqual([{ number: 1, name: 'Ana', at: expect.any(Number) }]);
    const undo = view.undo.find(({ what }) => what === 'ban');
    expect(await host.ask('undo', { id: undo?.id ?? '' })).toEqual({ ok: true });
    const again = createClient(server.url, { ...handshakeOf(party.code, 'phone'), token: ana.token });
    expect(await again.until('view')).toBeDefined();
  });

  it('without a name stays unknown: one mute by each of what they wrote under another name', async () => {
    const { party, host, ana, question } = await startAsking();
    const nameless = await ask(ana, 'And who pays?', false);
    await host.ask('voter:mute', { question, minutes: null });
    await host.ask('voter:mute', { question: nameless, minutes: 60 });
    const { muted } = await host.until<HostView>('view', (view) => view.muted?.length === 2);
    expect(muted?.map(({ name }) => name)).toEqual(['Ana', null]);
    expect(JSON.stringify(party.view())).not.toContain('"question":2');
    await host.ask('voter:unmute', { number: 1 });
    expect(await ana.ask('ask', { text: 'Now?', id: 'now' })).toMatchObject({ ok: false, code: 'muted' });
  });

  it('is nobody where nobody asked', async () => {
    const { host, ana } = await startAsking();
    for (const event of ['voter:mute', 'voter:ban'] as const) {
      expect(await host.ask(event, { question: 9, minutes: 5 })).toEqual({ ok: false, code: 'no-such-question' });
    }
    expect(await ana.ask('voter:ban', { question: 1 })).toEqual({ ok: false, code: 'not-allowed' });
  });
});

it('[C11] what is said of questions is noted with who said it, once, without a word of them', async () => {
  const { party, host, question } = await startAsking();
  const moderator = await party.moderator();
  const other = await ask(await party.phone(), 'How come?');
  await host.ask('questions:rules', { hold: true });
  const held = await ask(await party.phone(), 'What for?');
  await moderator.ask('question:approve', { question: held });
  await moderator.ask('question:approve', { question: held });
  await host.ask('question:merge', { question: other, into: question });
  await host.ask('question:merge', { question: other, into: null });
  await host.ask('question:answer', { question, text: 'Because it snows' });
  await host.ask('question:answered', { question, answered: true });
  await host.ask('question:answered', { question, answered: false });
  await moderator.ask('question:remove', { question });
  await host.ask('question:restore', { question });
  await moderator.ask('voter:mute', { question, minutes: 5 });
  await moderator.ask('voter:ban', { question: other });
  const deeds = await deedsOf(host);
  const byModerator = { by: 'moderator 1' };
  const byHost = { by: '' };
  const about = { question, name: 'Ana' };
  expect(deeds).toEqual([
    { ...byHost, what: 'question-rules', set: { hold: true } },
    { ...byModerator, what: 'question-shown', question: held },
    { ...byHost, what: 'question-merged', question: other, set: { into: question } },
    { ...byHost, what: 'question-parted', question: other },
    { ...byHost, what: 'question-replied', ...about },
    { ...byHost, what: 'question-answered', ...about },
    { ...byHost, what: 'question-reopened', ...about },
    { ...byModerator, what: 'question-removed', ...about },
    { ...byHost, what: 'question-restored', ...about },
    { ...byModerator, what: 'muted', ...about, set: { minutes: 5 } },
    { ...byModerator, what: 'banned', question: other },
  ]);
});
