import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Presence } from '#protocol/presence';
import type { HostView, ModeratorView, PhoneView } from '#protocol/views';
import { say } from '../testing/chat-lines.ts';
import { createClient, handshakeOf } from '../testing/client.ts';
import { ask } from '../testing/http-ask.ts';
import { startParty, untilCounts } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const sentAway = { code: 'banned', afterMs: null };
const refused = { ok: false, code: 'banned' };

/** A room with a phone that has a name, a ballot and a line in the chat. */
async function startQuarrel(on = server) {
  const party = await startParty(on);
  const phone = await party.phone();
  await phone.ask('name', { name: 'Ben' });
  await party.vote(phone, 'Pizza');
  const said = await say(on, phone, 'Nonsense');
  if (!said.ok) throw new Error(said.code);
  const again = () => createClient(on.url, { ...handshakeOf(party.code, 'phone'), token: phone.token });
  return { party, phone, again, ban: { line: said.seq } };
}

describe('[A4] who was sent away', () => {
  it('is gone from every tab, does not come back, and its ballot stays', async () => {
    const { party, phone, again, ban } = await startQuarrel();
    const tab = again();
    await tab.until<PhoneView>('view');
    expect(await party.host.ask('voter:ban', ban)).toEqual({ ok: true });
    for (const page of [phone, tab]) expect(await page.until('bye')).toEqual(sentAway);
    expect(await again().until('connect_error')).toEqual(refused);
    await untilCounts(party.host, 1, 0, 0);
    const view = await party.until(({ banned }) => banned.length === 1);
    expect(view.banned).toEqual([{ number: 1, name: 'Ben', at: server.clock.now() }]);
    expect(await party.host.ask('voter:ban', ban), 'once more').toEqual({ ok: true });
  });

  it('gets no page with the view, and is asked no more whether it may still vote', async () => {
    const { party, phone, ban } = await startQuarrel();
    const cookie = { cookie: `showhands=${phone.token}` };
    const page = () => ask(server, `/${party.code}`, cookie);
    expect((await page()).text).toContain('Lunch?');
    await party.host.ask('voter:ban', ban);
    await phone.until('bye');
    expect((await page()).text).not.toContain('Lunch?');
    await party.vote(await party.phone(), 'Sushi');
    const { dropped } = await party.host.until<Presence>(
      'presence',
      ({ voters, voted }) => voters === 1 && voted === 2,
    );
    expect(dropped).toBe(0);
  });

  it('comes back when it is let in, and nobody learns who it is', async () => {
    const { party, again, ban } = await startQuarrel();
    const moderator = await party.moderator();
    expect(await moderator.ask('voter:ban', ban)).toEqual({ ok: true });
    const seen = await moderator.until<ModeratorView>('view', ({ banned }) => banned.length === 1);
    expect(Object.keys(seen.banned[0] ?? {}).sort()).toEqual(['at', 'name', 'number']);
    expect(await moderator.ask('voter:unban', { number: 1 })).toEqual({ ok: true });
    expect(await moderator.ask('voter:unban', { number: 1 })).toEqual({ ok: false, code: 'no-such-ban' });
    expect((await again().until<PhoneView>('view')).poll?.question).toBe('Lunch?');
  });

  it('comes back when the ban is taken back', async () => {
    const { party, again, ban } = await startQuarrel();
    await party.host.ask('voter:ban', ban);
    const { undo } = await party.until((view) => view.undo.some(({ name }) => name === 'Ben'));
    expect(await party.host.ask('undo', { id: undo.at(-1)?.id ?? '' })).toMatchObject({ ok: true });
    expect((await again().until<PhoneView>('view')).poll?.question).toBe('Lunch?');
  });

  it('stays away over a restart', async () => {
    const own = await startServer();
    const { party, ban, again } = await startQuarrel(own);
    await party.host.ask('voter:ban', ban);
    await own.restart();
    expect(await again().until('connect_error')).toEqual(refused);
    const host = createClient(own.url, handshakeOf(party.code, 'host', party.key));
    expect((await host.until<HostView>('view')).banned).toMatchObject([{ name: 'Ben' }]);
    await own.stop();
  });
});

it('[A4] lines of hosts, of nobody, and lines that are gone send nobody away', async () => {
  const { party, phone, ban } = await startQuarrel();
  const said = await say(server, party.host, 'Be kind');
  expect(await party.host.ask('voter:ban', { line: said.ok ? said.seq : 0 })).toEqual({
    ok: false,
    code: 'not-allowed',
  });
  await party.host.ask('chat:remove', { seq: ban.line });
  for (const line of [ban.line, 99]) {
    expect(await party.host.ask('voter:ban', { line })).toEqual({ ok: false, code: 'no-such-line' });
  }
  expect(await phone.ask('hello', null)).toMatchObject({ ok: true });
});
