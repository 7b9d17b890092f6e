import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PollId } from '#protocol/polls';
import type { ScreenView } from '#protocol/views';
import type { Client } from '../testing/client.ts';
import { createClient, handshakeOf } from '../testing/client.ts';
import { startParty, untilCounts } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const viewsOf = (screen: Client) => screen.all<ScreenView>('view');

it('[R3] every screen of a room gets one view for each change, and the same: with a key or without, by WebSocket or polling, first or twenty-fifth', async () => {
  const party = await startParty(server, { isDraft: true });
  const dinner = 'dinner' as PollId;
  await party.host.ask('deck:add', { question: 'And for dinner?', options: ['Soup', 'Bread'], id: dinner });
  await party.until(({ deck }) => deck.length === 2);
  const polling = createClient(server.url, handshakeOf(party.code, 'screen'), { transports: ['polling'] });
  await polling.until<ScreenView>('view');
  const many = await Promise.all(Array.from({ length: 22 }, () => party.screen()));
  const screens: readonly Client[] = [await party.remote(), polling, ...many, await party.screen()];
  const phone = await party.phone();
  const poll = party.poll.id;

  /** Until all have seen what the order came to: two orders within a pulse would be one change. */
  async function changes(event: string, payload: object): Promise<number> {
    const before = party.view().version;
    expect(await party.host.throwAt(event, payload)).toMatchObject({ ok: true });
    const { version } = await party.until((view) => view.version > before);
    await Promise.all(screens.map((screen) => screen.until<ScreenView>('view', (view) => view.version === version)));
    return version;
  }
  const named = () => ({ poll, round: party.round() });

  const [start] = viewsOf(screens[0] ?? polling);
  const versions = [start?.version];
  versions.push(await changes('poll:open', { poll, round: null }));
  await party.vote(phone, 'Pizza');
  await Promise.all(screens.map((screen) => untilCounts(screen, 1, 0, 0)));
  versions.push(await changes('poll:close', named()));
  versions.push(await changes('poll:hide', named()));
  versions.push(await changes('poll:reveal', named()));
  versions.push(await changes('poll:show', { poll: dinner }));
  versions.push(await changes('poll:show', { poll }));
  versions.push(await changes('poll:rerun', named()));
  versions.push(await changes('undo', { id: party.view().undo.at(-1)?.id ?? '' }));

  const seen = screens.map((screen) => viewsOf(screen).map(({ now: _now, ...view }) => view));
  for (const views of seen) {
    expect(views.map(({ version }) => version)).toEqual(versions);
    expect(views).toEqual(seen[0]);
  }
});
