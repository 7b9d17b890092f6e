import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultLook } from '#protocol/look';
import type { ScreenView } from '#protocol/views';
import { startParty } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe('[L1] the look', () => {
  it('is on every screen at once, on those that come later, and in no phone’s frame', async () => {
    const party = await startParty(server);
    const [phone, screen] = [await party.phone(), await party.screen()];
    expect(screen.newest<ScreenView>('view')?.look).toEqual(defaultLook);
    expect(await party.host.ask('screen:look', { accent: '#AA3300', order: 'sorted' })).toEqual({ ok: true });
    const look = { ...defaultLook, accent: '#aa3300', order: 'sorted' };
    const isNew = (view: ScreenView) => view.look.order === 'sorted';
    expect((await screen.until<ScreenView>('view', isNew)).look).toEqual(look);
    expect((await party.screen()).newest<ScreenView>('view')?.look).toEqual(look);
    await phone.ask('hello', null);
    expect(JSON.stringify(phone.got)).not.toContain('aa3300');
  });

  it.each([
    {},
    { accent: 'red' },
    { accent: '#fff' },
    { accent: '#ff00ff;background:url(x)' },
    { theme: 'pink' },
    { bars: null },
    { fill: true },
  ])('refuses %j', async (payload) => {
    const party = await startParty(server);
    expect(await party.host.throwAt('screen:look', payload)).toMatchObject({ ok: false, code: 'bad-payload' });
  });

  it('is the hosts’ alone, not of who steers from a screen or looks after the chat', async () => {
    const party = await startParty(server);
    const remote = await party.screen({ key: party.key });
    const { key } = await party.addKey('moderator');
    const moderator = await party.consoleWith(key);
    for (const client of [remote, moderator, await party.phone()])
      expect(await client.throwAt('screen:look', { theme: 'dark' })).toMatchObject({ code: 'not-allowed' });
  });
});

describe('[L2] two rounds side by side', () => {
  it('leave with the change that hides one of them: no frame after it has their counts', async () => {
    const party = await startParty(server);
    const screen = await party.screen();
    const poll = party.poll.id;
    await party.vote(await party.phone(), 'Pizza');
    const first = party.round();
    await party.order('poll:rerun');
    const second = (await party.until(({ round }) => round?.number === 2)).round?.id ?? '';
    expect(await party.host.ask('screen:compare', { poll, rounds: [first, second] })).toMatchObject({
      code: 'round-running',
    });
    await party.order('poll:close');
    expect(await party.host.ask('screen:compare', { poll, rounds: [first, second] })).toEqual({ ok: true });
    const shown = await screen.until<ScreenView>('view', ({ compare }) => compare !== null);
    expect(shown.compare?.map(({ ballots }) => ballots)).toEqual([1, 0]);
    await party.host.ask('poll:hide', { poll, round: second });
    const hidden = await screen.until<ScreenView>('view', ({ round }) => round?.resultsShown === false);
    expect(hidden.compare).toBeNull();
    expect(JSON.stringify(hidden)).not.toContain('counts');
    expect(await party.host.throwAt('screen:compare', { poll, rounds: [first, first] })).toMatchObject({
      code: 'bad-payload',
    });
    expect(await party.host.ask('screen:compare', { poll, rounds: [first, second] })).toMatchObject({
      code: 'results-hidden',
    });
  });
});
