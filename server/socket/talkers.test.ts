import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import type { ChatNews } from '#protocol/lines';
import { say, untilLine } from '../testing/chat-lines.ts';
import { lineOf, startHall, textsOf } from '../testing/hall.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe('[C9] who may write', () => {
  it('a muted voter may not, for a time or until somebody lets them', async () => {
    const { ana, host, party } = await startHall(server);
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
    const { ana, host } = await startHall(server, { paused: true });
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
    const { ana, ben, host } = await startHall(server, { names: 'required' });
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
    const { ana, ben, host, party } = await startHall(server);
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
    const { ana, ben, host } = await startHall(server, { words: 'hold', languages: ['en'], ownWords: ['pineapple'] });
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
    const { ana, host } = await startHall(server);
    expect(await say(server, ana, 'see pizza.com')).toMatchObject({ held: 'approval' });
    server.clock.advance(limits.newTalkerMs);
    expect(await say(server, ana, 'see pasta.com')).not.toHaveProperty('held');
    const ben = await startHall(server);
    await host.ask('chat:rules', { links: false });
    expect(await say(server, ben.ben, 'see sushi.com')).toMatchObject({ held: 'approval' });
  });

  it('reports of enough people, each counted once; what was approved stays', async () => {
    const { party, ana, ben, host } = await startHall(server, { reports: 2 });
    const said = await say(server, ana, 'hm');
    const seq = said.ok ? said.seq : 0;
    const eva = await party.phone();
    for (const phone of [ben, ben]) expect(await phone.ask('chat:report', { seq })).toEqual({ ok: true });
    expect(await textsOf(server, party)).toEqual(['hm']);
    expect(await eva.ask('chat:report', { seq })).toEqual({ ok: true });
    await untilLine(ben, seq);
    await host.until<ChatNews>('chat', ({ changes }) => JSON.stringify(changes).includes('reports'));
    expect(await host.ask('chat:approve', { seq })).toEqual({ ok: true });
    for (const phone of [ben, eva]) await phone.ask('chat:report', { seq });
    expect(await textsOf(server, party)).toEqual(['hm']);
    const answer = await say(server, host, 'Be kind');
    expect(await ben.ask('chat:report', { seq: answer.ok ? answer.seq : 0 })).toEqual({
      ok: false,
      code: 'not-allowed',
    });
  });

  it('the same text again and again is one line that counts', async () => {
    const { ana, ben, party } = await startHall(server);
    const first = await say(server, ana, 'Yes!');
    expect(await say(server, ana, 'yes', 'again')).toEqual({ ...first, isCounted: true });
    expect(await say(server, ana, 'yes', 'again')).toEqual({ ...first, isCounted: true });
    await ben.until<ChatNews>('chat', ({ changes }) => JSON.stringify(changes).includes('"times":2'));
    expect(await textsOf(server, party)).toEqual(['Yes! x2']);
    for (const text of ['No', 'No!', 'no']) {
      const own = await party.phone();
      await own.ask('chat', { text, id: 'no' });
    }
    const fourth = await (await party.phone()).ask('chat', { text: 'NO', id: 'no' });
    expect(fourth).toMatchObject({ ok: true, isCounted: true });
    expect(await textsOf(server, party)).toEqual(['Yes! x2', 'No', 'No!', 'no x2']);
  });
});
