import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import type { ChatNews } from '#protocol/lines';
import type { QuestionNews } from '#protocol/questions';
import { say, untilLine } from '../testing/chat-lines.ts';
import type { Client } from '../testing/client.ts';
import { startParty } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

function ask(client: Client, text: string, id: string) {
  server.clock.advance(60_000);
  return client.ask('ask', { text, id });
}

async function startHall(rules: object) {
  const party = await startParty(server);
  const ana = await party.phone();
  expect(await party.host.ask('chat:rules', rules)).toEqual({ ok: true });
  return { party, ana, host: party.host };
}

describe('[QA1] what keeps lines back keeps questions back', () => {
  it('who may not write may not ask, and what was asked before stays answered', async () => {
    const { ana, host } = await startHall({ links: true });
    expect(await ask(ana, 'Why?', 'first')).toMatchObject({ ok: true, question: 1 });
    const said = await say(server, ana, 'Rude');
    await host.ask('voter:mute', { line: said.ok ? said.seq : 0, minutes: null });
    expect(await ask(ana, 'Who?', 'second')).toMatchObject({ ok: false, code: 'muted' });
    expect(await ask(ana, 'Why?', 'first')).toMatchObject({ ok: true, question: 1, standing: 'shown' });
  });

  it('words of the lists wait or are refused, links of newcomers wait', async () => {
    const { party, ana, host } = await startHall({ words: 'hold', languages: ['en'], ownWords: ['pineapple'] });
    const ben = await party.phone();
    await ben.ask('questions:watch', { watch: true });
    expect(await ask(ana, 'Why p1neapple?', 'one')).toMatchObject({ ok: true, standing: 'held' });
    expect(await ask(await party.phone(), 'Is it pizza.com?', 'two')).toMatchObject({ ok: true, standing: 'held' });
    expect(await ask(ana, 'Why cheese?', 'three')).toMatchObject({ ok: true, standing: 'shown' });
    await host.ask('chat:rules', { words: 'refuse' });
    expect(await ask(ana, 'Why shit?', 'four')).toEqual({ ok: false, code: 'bad-words' });
    await ben.until<QuestionNews>('questions', ({ questions }) => questions.length > 0);
    expect(JSON.stringify(ben.got)).not.toMatch(/p1neapple|pizza|shit/);
  });
});

describe('[C10] names', () => {
  it('with a word of the lists are refused; one that was taken before waits with what is said under it', async () => {
    const { party, ana, host } = await startHall({ words: 'off' });
    expect(await ana.ask('name', { name: 'Sh1t' })).toEqual({ ok: true });
    await host.ask('chat:rules', { words: 'hold', languages: ['en'] });
    expect(await (await party.phone()).ask('name', { name: 'Fuck off' })).toEqual({ ok: false, code: 'bad-words' });
    expect(await say(server, ana, 'Hello')).toMatchObject({ ok: true, held: 'approval' });
    expect(await ask(ana, 'Why?', 'one')).toMatchObject({ ok: true, standing: 'held' });
  });

  it('[C4] are in no line about who came while lines wait for approval', async () => {
    const { party, host } = await startHall({ hold: true });
    const [cem, screen] = [await party.phone(), await party.screen()];
    await cem.ask('name', { name: 'Cem' });
    server.clock.advance(limits.joinLinesEveryMs);
    const news = await screen.until<ChatNews>('chat', ({ changes }) => changes.length > 0);
    expect(news.changes).toMatchObject([{ line: { kind: 'joined', names: [], others: 1 } }]);
    await say(server, host, 'Welcome');
    await untilLine(screen, 'Welcome');
    expect(JSON.stringify(screen.got)).not.toContain('Cem');
  });
});

it('[C11] a ban that is taken back is noted', async () => {
  const { party, ana, host } = await startHall({ links: false });
  await ana.ask('name', { name: 'Ana' });
  const said = await say(server, ana, 'Rude');
  await host.ask('voter:ban', { line: said.ok ? said.seq : 0 });
  const { undo } = await party.until((view) => view.undo.some(({ what }) => what === 'ban'));
  const id = undo.at(-1)?.id ?? '';
  expect(await host.ask('undo', { id })).toEqual({ ok: true });
  expect(await host.ask('undo', { id })).toEqual({ ok: true });
  const deeds = await host.ask('chat:deeds', { before: null });
  if (!deeds.ok) throw new Error(deeds.code);
  expect(deeds.deeds.map(({ what, name, by }) => [what, name, by?.key])).toEqual([
    ['unbanned', 'Ana', 1],
    ['banned', 'Ana', 1],
    ['rules', undefined, 1],
  ]);
});
