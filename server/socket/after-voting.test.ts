import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Presence } from '#protocol/presence';
import type { View } from '#protocol/views';
import { createClient, handshakeOf } from '../testing/client.ts';
import { ask, startOf } from '../testing/http-ask.ts';
import { countsOf, startParty, untilCounts } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe('[V10] results only after voting', () => {
  it('a phone without a ballot gets no counts in any frame or page; with its first ballot it gets them', async () => {
    const party = await startParty(server, { phones: 'after-voting' });
    const [voter, other, screen] = [await party.phone(), await party.phone(), await party.screen()];
    await party.vote(other, 'Sushi');
    await untilCounts(other, 0, 1, 0);
    await untilCounts(screen, 0, 1, 0);
    await voter.until<Presence>('presence', ({ voted }) => voted === 1);
    expect(JSON.stringify(voter.got)).not.toContain('counts');
    const cookie = { cookie: `showhands=${voter.token}` };
    const page = async () => startOf<{ view: View }>((await ask(server, `/${party.code}`, cookie)).text);
    expect(JSON.stringify(await page())).not.toContain('counts');

    await party.vote(voter, 'Pizza');
    await untilCounts(voter, 1, 1, 0);
    expect((await page()).view.tally?.counts).toEqual([1, 1, 0]);
    await party.vote(await party.phone(), 'Salad');
    await untilCounts(voter, 1, 1, 1);
  });

  it('are gone again with a withdrawn ballot, in all tabs', async () => {
    const party = await startParty(server, { phones: 'after-voting' });
    const one = await party.phone();
    const two = await party.phone({ token: one.token });
    await party.vote(one, 'Pizza');
    await Promise.all([untilCounts(one, 1, 0, 0), untilCounts(two, 1, 0, 0)]);
    await party.vote(one, null, 2);
    for (const tab of [one, two]) {
      await tab.until<View>('view', ({ tally }) => tally?.tallyVersion === 2 && tally.counts === undefined);
      expect(countsOf(tab)).toBeUndefined();
    }
  });

  it('come to everybody when voting has ended', async () => {
    const party = await startParty(server, { phones: 'after-voting' });
    const [voter, other] = [await party.phone(), await party.phone()];
    await party.vote(other, 'Sushi');
    await party.order('poll:close');
    await untilCounts(voter, 0, 1, 0);
  });

  it('a phone that comes back with its ballot sees them at once', async () => {
    const party = await startParty(server, { phones: 'after-voting' });
    const phone = await party.phone();
    await party.vote(phone, 'Pizza');
    await untilCounts(phone, 1, 0, 0);
    phone.close();
    expect(countsOf(await party.phone({ token: phone.token }))).toEqual([1, 0, 0]);
    expect(countsOf(await party.phone())).toBeUndefined();
  });

  it('[B4] bare clients see votes with their own first vote', async () => {
    const own = await startServer();
    const host = createClient(own.url, handshakeOf(own.code, 'host', own.hostKey));
    const { poll, round } = await host.until<View>('view');
    if (!poll || !round) throw new Error('the default room asks nothing');
    await host.ask('poll:close', { poll: poll.id, round: round.id });
    const settings = { ...poll.settings, phones: 'after-voting' } as const;
    const options = poll.options.map((option) => ({ ...option }));
    await host.ask('deck:edit', { poll: poll.id, version: 1, question: poll.question, options, settings });
    await host.ask('poll:open', { poll: poll.id, round: round.id });
    const bare = createClient(own.url);
    expect(Object.values(await bare.until<object>('update'))[0]).not.toHaveProperty('votes');
    await bare.throwAt('vote', 0);
    await bare.until<Record<string, { votes?: number }>>('update', (update) => update['0']?.votes === 1);
    await own.stop();
  });
});
