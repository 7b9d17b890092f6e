import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import type { ChatNews, Line } from '#protocol/lines';
import type { RoomCode } from '#protocol/polls';
import type { HostView, Me, ModeratorView } from '#protocol/views';
import { changesOf, say, textOf, untilLine } from '../testing/chat-lines.ts';
import { type Client, createClient, handshakeOf } from '../testing/client.ts';
import { type Party, type Phone, startParty } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

async function startHall(rules: object = {}) {
  const party = await startParty(server);
  const [ana, ben] = [await party.phone(), await party.phone()];
  await ana.ask('name', { name: 'Ana' });
  if (Object.keys(rules).length > 0) expect(await party.host.ask('chat:rules', rules)).toEqual({ ok: true });
  return { party, ana, ben, host: party.host, again: (phone: Phone) => comeBack(party, phone) };
}

const comeBack = (party: Party, { token }: Phone) =>
  createClient(server.url, { ...handshakeOf(party.code, 'phone'), token });

/** The line with this text as this client was told it last. */
function lineOf(client: Client, text: string): Line {
  const change = changesOf(client).findLast((one) => textOf(one) === text);
  if (!change || !('line' in change)) throw new Error(`no line ${text}`);
  return change.line;
}

/** What stands in the chat, as the store has it. */
async function textsOf({ code }: Party) {
  const lines = await server.store.newestLines(code as RoomCode, 20);
  return lines.flatMap((line) => (line.kind === 'said' ? [`${line.text}${line.times ? ` x${line.times}` : ''}`] : []));
}

const saidTo = (client: Client) => changesOf(client).map(textOf);

describe('[C7] a line that waits for approval', () => {
  it('is on consoles and its writer\u2019s phone alone, and comes to everybody once it is approved', async () => {
    const { ana, ben, host, party, again } = await startHall({ hold: true });
    const screen = await party.screen();
    const said = await say(server, ana, 'May I?');
    expect(said).toMatchObject({ ok: true, held: 'approval' });
    await untilLine(host, 'May I?');
    expect(lineOf(host, 'May I?')).toMatchObject({ held: 'approval', name: 'Ana' });
    await say(server, host, 'A moment');
    for (const reader of [ana, ben, screen]) {
      await untilLine(reader, 'A moment');
      expect(JSON.stringify(reader.got)).not.toContain('May I?');
    }
    expect((await again(ana).until<Me>('me')).held).toMatchObject([{ text: 'May I?', why: 'approval' }]);
    const late = await party.phone();
    expect(JSON.stringify(late.got)).not.toContain('May I?');
    const seq = said.ok ? said.seq : 0;
    const moderator = await party.moderator();
    await untilLine(moderator, 'May I?');
    expect(await moderator.ask('chat:approve', { seq })).toEqual({ ok: true });
    for (const reader of [ana, ben, screen, late]) {
      await untilLine(reader, 'May I?');
      const line = lineOf(reader, 'May I?');
      // Behind what was said meanwhile, though it was written before.
      expect([line.seq, line.place ?? 0]).toEqual([seq, line.change]);
    }
    expect(await moderator.ask('chat:approve', { seq })).toEqual({ ok: false, code: 'no-such-line' });
  });

  it('is told to its writer when it is not taken, and to nobody else', async () => {
    const { ana, ben, host } = await startHall({ hold: true });
    const said = await say(server, ana, 'No');
    const seq = said.ok ? said.seq : 0;
    await host.ask('chat:remove', { seq });
    await untilLine(ana, seq);
    await say(server, host, 'end');
    await untilLine(ben, 'end');
    expect(saidTo(ben).filter((text) => text !== null)).toEqual(['end']);
  });

  it('waits over a restart', async () => {
    const own = await startServer();
    const party = await startParty(own);
    await party.host.ask('chat:rules', { hold: true });
    await say(own, await party.phone(), 'later');
    await own.restart();
    const host = createClient(own.url, handshakeOf(party.code, 'host', party.key));
    await untilLine(host, 'later');
    expect(await host.ask('chat:approve', { seq: lineOf(host, 'later').seq })).toEqual({ ok: true });
    const phone = createClient(own.url, handshakeOf(party.code, 'phone'));
    await untilLine(phone, 'later');
    await own.stop();
  });
});

describe('[C8] a removed line', () => {
  it('is gone from every screen within a second, and comes back to its place when that is taken back', async () => {
    const { ana, ben, host, party } = await startHall();
    const screen = await party.screen();
    const said = await say(server, ana, 'one');
    await say(server, ana, 'two');
    const seq = said.ok ? said.seq : 0;
    for (const reader of [ben, screen]) await untilLine(reader, 'two');
    const startedAt = performance.now();
    await host.ask('chat:remove', { seq });
    await Promise.all([ben, screen].map((reader) => untilLine(reader, seq)));
    expect(performance.now() - startedAt).toBeLessThan(1_000);
    expect(await textsOf(party)).toEqual(['two']);
    expect(await host.ask('chat:restore', { seq })).toEqual({ ok: true });
    await expect.poll(() => saidTo(ben).filter((text) => text === 'one')).toHaveLength(2);
    expect(await textsOf(party)).toEqual(['one', 'two']);
    expect(lineOf(ben, 'one')).toMatchObject({ seq, name: 'Ana' });
  });

  it('comes back no more after a while, nor when it was never removed', async () => {
    const { ana, host } = await startHall();
    const said = await say(server, ana, 'one');
    const seq = said.ok ? said.seq : 0;
    expect(await host.ask('chat:restore', { seq })).toEqual({ ok: false, code: 'undo-too-late' });
    await host.ask('chat:remove', { seq });
    server.clock.advance(limits.chatUndoMs);
    expect(await host.ask('chat:restore', { seq })).toEqual({ ok: false, code: 'undo-too-late' });
  });
});

describe('[C9] who may write', () => {
  it('a muted voter may not, for a time or until somebody lets them', async () => {
    const { ana, host, party } = await startHall();
    const said = await say(server, ana, 'one');
    const line = said.ok ? said.seq : 0;
    expect(await host.ask('voter:mute', { line, minutes: 5 })).toEqual({ ok: true });
    expect(await ana.ask('chat', { text: 'x', id: 'x' })).toEqual({ ok: false, code: 'muted', retryAfterMs: 300_000 });
    const { muted } = await party.until((view) => view.muted !== undefined);
    expect(muted).toEqual([{ number: 1, name: 'Ana', at: expect.any(Number), until: expect.any(Number) }]);
    server.clock.advance(300_000);
    expect(await say(server, ana, 'back')).toMatchObject({ ok: true });
    await host.ask('voter:mute', { line, minutes: null });
    expect(await say(server, ana, 'no')).toEqual({ ok: false, code: 'muted' });
    expect(await host.ask('voter:unmute', { number: 1 })).toEqual({ ok: false, code: 'no-such-ban' });
    expect(await host.ask('voter:unmute', { number: 2 })).toEqual({ ok: true });
    expect(await say(server, ana, 'yes')).toMatchObject({ ok: true });
  });

  it('nobody while the chat is paused, and each only so often in slow mode; hosts always', async () => {
    const { ana, host } = await startHall({ paused: true });
    expect(await say(server, ana, 'x')).toEqual({ ok: false, code: 'chat-paused' });
    expect(await say(server, host, 'quiet')).toMatchObject({ ok: true });
    await host.ask('chat:rules', { paused: false, slowS: 30 });
    expect(await say(server, ana, 'one')).toMatchObject({ ok: true });
    expect(await ana.ask('chat', { text: 'two', id: 'two' })).toEqual({
      ok: false,
      code: 'slow-down',
      retryAfterMs: 30_000,
    });
    server.clock.advance(30_000);
    expect(await ana.ask('chat', { text: 'two', id: 'two' })).toMatchObject({ ok: true });
  });

  it('only people with a name where the room wants names, and nobody has one where it wants none', async () => {
    const { ana, ben, host } = await startHall({ names: 'required' });
    expect(await say(server, ben, 'x')).toEqual({ ok: false, code: 'name-required' });
    expect(await say(server, ana, 'named')).toMatchObject({ ok: true });
    await host.ask('chat:rules', { names: 'anonymous' });
    await say(server, ana, 'unnamed');
    await untilLine(ben, 'unnamed');
    expect([lineOf(ben, 'named'), lineOf(ben, 'unnamed')]).toMatchObject([{ name: 'Ana' }, { name: null }]);
    await ben.ask('name', { name: 'Secretive' });
    server.clock.advance(limits.joinLinesEveryMs);
    await say(server, host, 'end');
    await ana.until<ChatNews>('chat', ({ changes }) => JSON.stringify(changes).includes('"names":[],"others":1'));
    expect(JSON.stringify(ana.all('chat'))).not.toContain('Secretive');
  });

  it('nobody under the name of a host, however it is written; hosts and moderators are marked', async () => {
    const { ana, ben, host, party } = await startHall();
    const moderator = await party.moderator();
    for (const name of ['Host', 'H\u043est', 'M0derator', 'm\u043ederat\u043er 1']) {
      expect(await ana.ask('name', { name }), name).toEqual({ ok: false, code: 'name-taken' });
    }
    await say(server, moderator, 'one');
    await say(server, host, 'two');
    await untilLine(ben, 'two');
    expect(lineOf(ben, 'one')).toMatchObject({ host: true, moderator: true });
    expect(lineOf(ben, 'two')).not.toHaveProperty('moderator');
  });
});

describe('[C10] what keeps lines back by itself', () => {
  it('words of a list or the room\u2019s own: held or refused, as the room says', async () => {
    const { ana, ben, host } = await startHall({ words: 'hold', languages: ['en'], ownWords: ['pineapple'] });
    for (const text of ['what the fuck', 'Sh1t', 'P1neappl3!']) {
      expect(await say(server, ana, text), text).toMatchObject({ held: 'approval' });
    }
    expect(await say(server, ana, 'Scunthorpe is fine')).not.toHaveProperty('held');
    await host.ask('chat:rules', { words: 'refuse' });
    expect(await say(server, ana, 'pine-apple pineapple')).toEqual({ ok: false, code: 'bad-words' });
    await untilLine(ben, 'Scunthorpe is fine');
    expect(JSON.stringify(ben.got)).not.toMatch(/pineapple|fuck/i);
  });

  it('links of people who have just come', async () => {
    const { ana, host } = await startHall();
    expect(await say(server, ana, 'see pizza.com')).toMatchObject({ held: 'approval' });
    server.clock.advance(limits.newTalkerMs);
    expect(await say(server, ana, 'see pasta.com')).not.toHaveProperty('held');
    const ben = await startHall();
    await host.ask('chat:rules', { links: false });
    expect(await say(server, ben.ben, 'see sushi.com')).toMatchObject({ held: 'approval' });
  });

  it('reports of enough people, each counted once; what was approved stays', async () => {
    const { party, ana, ben, host } = await startHall({ reports: 2 });
    const said = await say(server, ana, 'hm');
    const seq = said.ok ? said.seq : 0;
    const eva = await party.phone();
    for (const phone of [ben, ben]) expect(await phone.ask('chat:report', { seq })).toEqual({ ok: true });
    expect(await textsOf(party)).toEqual(['hm']);
    expect(await eva.ask('chat:report', { seq })).toEqual({ ok: true });
    await untilLine(ben, seq);
    await host.until<ChatNews>('chat', ({ changes }) => JSON.stringify(changes).includes('reports'));
    expect(await host.ask('chat:approve', { seq })).toEqual({ ok: true });
    for (const phone of [ben, eva]) await phone.ask('chat:report', { seq });
    expect(await textsOf(party)).toEqual(['hm']);
    const answer = await say(server, host, 'Be kind');
    expect(await ben.ask('chat:report', { seq: answer.ok ? answer.seq : 0 })).toEqual({
      ok: false,
      code: 'not-allowed',
    });
  });

  it('the same text again and again is one line that counts', async () => {
    const { ana, ben, party } = await startHall();
    const first = await say(server, ana, 'Yes!');
    expect(await say(server, ana, 'yes', 'again')).toEqual({ ...first, isCounted: true });
    expect(await say(server, ana, 'yes', 'again')).toEqual({ ...first, isCounted: true });
    await ben.until<ChatNews>('chat', ({ changes }) => JSON.stringify(changes).includes('"times":2'));
    expect(await textsOf(party)).toEqual(['Yes! x2']);
    for (const text of ['No', 'No!', 'no']) {
      const own = await party.phone();
      await own.ask('chat', { text, id: 'no' });
    }
    const fourth = await (await party.phone()).ask('chat', { text: 'NO', id: 'no' });
    expect(fourth).toMatchObject({ ok: true, isCounted: true });
    expect(await textsOf(party)).toEqual(['Yes! x2', 'No', 'No!', 'no x2']);
  });
});

it('[C11] hosts are told who did what when; moderators are not, and see no names of keys', async () => {
  const { party, ana, host } = await startHall();
  const moderator = await party.moderator();
  const said = await say(server, ana, 'one');
  const seq = said.ok ? said.seq : 0;
  await moderator.ask('chat:remove', { seq });
  await host.ask('chat:restore', { seq });
  await moderator.ask('voter:mute', { line: seq, minutes: 5 });
  await host.ask('chat:rules', { hold: true });
  await host.ask('chat:rules', { hold: true });
  const answer = await host.ask('chat:deeds', { before: null });
  if (!answer.ok) throw new Error(answer.code);
  expect(answer.deeds.map(({ what, by, name }) => [what, by?.label, name])).toEqual([
    ['rules', '', undefined],
    ['muted', 'moderator 1', 'Ana'],
    ['restored', '', 'Ana'],
    ['removed', 'moderator 1', 'Ana'],
  ]);
  expect(JSON.stringify(answer.deeds)).not.toContain('"one"');
  expect(await moderator.ask('chat:deeds', { before: null })).toEqual({ ok: false, code: 'not-allowed' });
  expect((await host.until<HostView>('view', ({ talk }) => talk?.hold === true)).guard).toBeUndefined();
  await host.ask('chat:rules', { ownWords: ['secret'] });
  await moderator.until<ModeratorView>('view', ({ guard }) => guard?.ownWords[0] === 'secret');
  await say(server, host, 'end');
  await untilLine(ana, 'end');
  expect(JSON.stringify(ana.got)).not.toContain('secret');
});
