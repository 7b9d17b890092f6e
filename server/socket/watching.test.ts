import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Presence } from '#protocol/presence';
import type { HostView, Update, View } from '#protocol/views';
import type { Client } from '../testing/client.ts';
import { countsOf, startParty, untilCounts } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** Everything this client was sent, as it would stand in its frames. */
const framesOf = (client: Client) => JSON.stringify(client.got);

describe('[P5] hidden results', () => {
  it('reach neither phone nor screen nor page, in any frame', async () => {
    const party = await startParty(server, { results: 'hidden' });
    const [phone, screen] = [await party.phone(), await party.screen()];
    for (const [index, label] of ['Pizza', 'Pizza', 'Sushi'].entries())
      await party.vote(await party.phone(), label, index + 1);
    await untilCounts(party.host, 2, 1, 0);
    await party.vote(phone, 'Salad');
    await screen.until<Update>('update', ({ ballots }) => ballots === 4);
    await phone.until<Presence>('presence', ({ voted }) => voted === 4);
    const late = [await party.phone(), await party.screen()];
    await party.order('poll:close');
    await screen.until<View>('view', ({ round }) => round?.phase.phase === 'closing');
    for (const client of [phone, screen, ...late]) expect(framesOf(client)).not.toContain('counts');
    expect(phone.all('update')).toEqual([]);
    for (const page of ['', '/screen', '/host'])
      expect(await (await fetch(`${server.url}/${party.code}${page}`)).text()).not.toContain('counts');

    await party.order('poll:reveal');
    for (const client of [phone, screen, ...late])
      await client.until<View>('view', ({ tally }) => tally?.counts?.join() === '2,1,1');
  });

  it('hidden again are taken from nobody\u2019s view by an old frame: the view has no counts', async () => {
    const party = await startParty(server);
    const phone = await party.phone();
    await party.vote(phone, 'Pizza');
    await untilCounts(phone, 1, 0, 0);
    await party.order('poll:hide');
    await phone.until<View>('view', ({ round }) => round?.resultsShown === false);
    await party.vote(await party.phone(), 'Sushi');
    await untilCounts(party.host, 1, 1, 0);
    expect(countsOf(phone)).toBeUndefined();
  });
});

describe('[R2] versions', () => {
  it('never go back while votes, orders and joins race', async () => {
    const party = await startParty(server);
    const phones = await Promise.all(Array.from({ length: 10 }, () => party.phone()));
    const watchers: Client[] = [party.host, await party.screen(), ...phones];
    const labels = ['Pizza', 'Sushi', 'Salad'];
    for (let n = 1; n <= 10; n++) {
      const round = party.round();
      const votes = phones.map((phone, index) => party.vote(phone, labels[(index + n) % 3] ?? null, n));
      if (n === 4) void party.host.throwAt('poll:hide', { poll: party.poll.id, round });
      if (n === 5) void party.host.throwAt('poll:reveal', { poll: party.poll.id, round });
      if (n === 6) void party.host.throwAt('chat:rules', { enabled: true, onScreen: false });
      if (n === 7) watchers.push(await party.phone(), await party.screen());
      expect((await Promise.all(votes)).every(({ ok }) => ok)).toBe(true);
    }
    await party.order('poll:close');
    const end = party.view();
    for (const watcher of watchers) {
      await watcher.until<View>('view', ({ version }) => version === end.version);
      expect(countsOf(watcher)).toEqual(end.tally?.counts);
      let version = 0;
      let tallyVersion = 0;
      for (const { event, payload } of watcher.got) {
        if (event !== 'view' && event !== 'update') continue;
        const now = event === 'view' ? (payload as View) : null;
        const tally = now ? (now.tally?.tallyVersion ?? 0) : (payload as Update).tallyVersion;
        if (now) expect(now.version).toBeGreaterThanOrEqual(version);
        expect(tally).toBeGreaterThanOrEqual(tallyVersion);
        version = now?.version ?? version;
        tallyVersion = tally;
      }
    }
    expect(end.tally?.counts?.reduce((sum, count) => sum + count, 0)).toBe(10);
  });

  it('of a receipt are reached by what everybody sees', async () => {
    const party = await startParty(server);
    const [phone, screen] = [await party.phone(), await party.screen()];
    const { tallyVersion } = (await party.vote(phone, 'Pizza')) as unknown as Update;
    const seen = await screen.until<Update>('update', (update) => update.tallyVersion >= tallyVersion);
    expect(seen).toEqual({ round: party.round(), tallyVersion: 1, ballots: 1, counts: [1, 0, 0] });
  });
});

describe('[R3] pulses', () => {
  it('bring many ballots together: far fewer frames than votes', async () => {
    const party = await startParty(server);
    const phones = await Promise.all(Array.from({ length: 30 }, () => party.phone()));
    const screen = await party.screen();
    for (let n = 1; n <= 5; n++) await Promise.all(phones.map((phone) => party.vote(phone, 'Sushi', n)));
    await Promise.all(phones.map((phone) => party.vote(phone, 'Pizza', 6)));
    await untilCounts(screen, 30, 0, 0);
    expect(screen.all('update').length).toBeLessThan(60);
  });

  it('bring one view for one order, with everything it changed', async () => {
    const party = await startParty(server, { isDraft: true });
    const phone = await party.phone();
    await party.host.throwAt('poll:open', { poll: party.poll.id, round: null });
    const view = await phone.until<View>('view', ({ round }) => round !== null);
    expect(view).toMatchObject({ version: 2, round: { phase: { phase: 'open' } }, tally: { counts: [0, 0, 0] } });
    expect(phone.all('view')).toHaveLength(2);
  });

  it('count people, not tabs', async () => {
    const party = await startParty(server);
    const phone = await party.phone();
    await party.phone({ token: phone.token });
    await party.phone();
    await party.screen();
    await party.host.until<Presence>('presence', ({ voters, screens }) => voters === 2 && screens === 1);
    phone.close();
    await party.vote(await party.phone(), 'Pizza');
    await party.host.until<Presence>('presence', ({ voters, voted }) => voters === 3 && voted === 1);
  });

  it('still reach the screens beyond the first ones when some of those have gone', async () => {
    const party = await startParty(server);
    const screens = await Promise.all(Array.from({ length: 22 }, () => party.screen()));
    for (const screen of screens.slice(0, 10)) screen.close();
    await party.host.until<Presence>('presence', ({ screens: count }) => count === 12);
    await party.vote(await party.phone(), 'Pizza');
    await Promise.all(screens.slice(10).map((screen) => untilCounts(screen, 1, 0, 0)));
  });
});

describe('two rooms', () => {
  it('hear nothing of each other', async () => {
    const [one, two] = [await startParty(server), await startParty(server)];
    const here = [await one.phone(), await one.screen(), one.host];
    const there = [await two.phone(), await two.screen(), two.host];
    const before = there.map((client) => client.got.length);
    const [voter] = here;
    if (!voter) throw new Error('nobody');
    await voter.ask('name', { name: 'Ana' });
    await voter.ask('chat', { text: 'only here', id: 'x' });
    await one.vote(voter, 'Pizza');
    await untilCounts(one.host, 1, 0, 0);
    await one.order('poll:close');
    await two.host.ask('chat', { text: 'the end', id: 'y' });
    for (const [index, client] of there.entries()) {
      await client.until('chat', ({ changes }: { changes: object[] }) => changes.length > 0);
      const news = client.got.slice(before[index]).filter(({ event }) => event !== 'presence');
      expect(news.map(({ event }) => event)).toEqual(['chat']);
      expect(framesOf(client)).not.toContain('only here');
    }
    expect(two.host.newest<HostView>('view')?.tally?.ballots).toBe(0);
  });

  it('do not take each other\u2019s orders', async () => {
    const [one, two] = [await startParty(server), await startParty(server)];
    for (const event of ['poll:close', 'poll:rerun', 'poll:hide'])
      expect(await one.host.throwAt(event, { poll: two.poll.id, round: two.round() })).toMatchObject({
        code: 'no-such-poll',
      });
    expect(await one.host.throwAt('poll:close', { poll: one.poll.id, round: two.round() })).toMatchObject({
      code: 'no-such-round',
    });
  });
});
