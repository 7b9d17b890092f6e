import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import type { HostView, Me, ModeratorView } from '#protocol/views';
import { changesOf, say, textOf, untilLine } from '../testing/chat-lines.ts';
import { type Client, createClient, handshakeOf } from '../testing/client.ts';
import { lineOf, startHall, textsOf } from '../testing/hall.ts';
import { startParty } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const saidTo = (client: Client) => changesOf(client).map(textOf);

describe('[C7] a line that waits for approval', () => {
  it('is on consoles and its writer\u2019s phone alone, and comes to everybody once it is approved', async () => {
    const { ana, ben, host, party, again } = await startHall(server, { hold: true });
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
    const { ana, ben, host } = await startHall(server, { hold: true });
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
    const { ana, ben, host, party } = await startHall(server);
    const screen = await party.screen();
    const said = await say(server, ana, 'one');
    await say(server, ana, 'two');
    const seq = said.ok ? said.seq : 0;
    for (const reader of [ben, screen]) await untilLine(reader, 'two');
    const startedAt = performance.now();
    await host.ask('chat:remove', { seq });
    await Promise.all([ben, screen].map((reader) => untilLine(reader, seq)));
    expect(performance.now() - startedAt).toBeLessThan(1_000);
    expect(await textsOf(server, party)).toEqual(['two']);
    expect(await host.ask('chat:restore', { seq })).toEqual({ ok: true });
    await expect.poll(() => saidTo(ben).filter((text) => text === 'one')).toHaveLength(2);
    expect(await textsOf(server, party)).toEqual(['one', 'two']);
    expect(lineOf(ben, 'one')).toMatchObject({ seq, name: 'Ana' });
  });

  it('comes back no more after a while, nor when it was never removed', async () => {
    const { ana, host } = await startHall(server);
    const said = await say(server, ana, 'one');
    const seq = said.ok ? said.seq : 0;
    expect(await host.ask('chat:restore', { seq })).toEqual({ ok: false, code: 'undo-too-late' });
    await host.ask('chat:remove', { seq });
    server.clock.advance(limits.chatUndoMs);
    expect(await host.ask('chat:restore', { seq })).toEqual({ ok: false, code: 'undo-too-late' });
  });
});

it('[C11] hosts are told who did what when; moderators are not, and see no names of keys', async () => {
  const { party, ana, host } = await startHall(server);
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
