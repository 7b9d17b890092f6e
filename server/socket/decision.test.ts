import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Decision, defaultDecision, verdictOf } from '#protocol/decision';
import type { Presence } from '#protocol/presence';
import type { HostView, View } from '#protocol/views';
import type { Client } from '../testing/client.ts';
import { countsOf, startParty, untilCounts } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const decision: Decision = { ...defaultDecision, rule: '2/3', motion: 0, abstention: 2, quorum: '50%' };
const framesOf = (client: Client) => JSON.stringify(client.got);
const untilWaiting = (client: Client, waiting: number) =>
  client.until<Presence>('presence', (presence) => presence.waiting === waiting);

describe('[M5] hidden results', () => {
  it('tell neither phone nor screen nor page what they would decide, before the close or after it', async () => {
    const party = await startParty(server, { results: 'hidden', decision });
    const [phone, screen] = [await party.phone(), await party.screen()];
    for (const label of ['Pizza', 'Pizza', 'Sushi']) await party.vote(await party.phone(), label);
    await party.vote(phone, 'Salad');
    await untilCounts(party.host, 2, 1, 1);
    expect(verdictOf(decision, { counts: [2, 1, 1], ballots: 4, voters: 5 }).outcome).toBe('carried');
    await party.order('poll:close');
    const late = [await party.phone(), await party.screen()];
    for (const client of [phone, screen, ...late]) {
      await client.until<View>('view', ({ round }) => round?.phase.phase === 'closing' && round.voters === 4);
      // The rule is known; without counts no page can judge by it.
      expect(client.newest<View>('view')?.poll?.settings.decision).toEqual(decision);
      expect(framesOf(client)).not.toMatch(/counts|verdict|outcome|carried|lead/);
    }
    for (const page of ['', '/screen', '/host'])
      expect(await (await fetch(`${server.url}/${party.code}${page}`)).text()).not.toMatch(
        /"(counts|verdict|outcome)"/,
      );

    await party.order('poll:reveal');
    for (const client of [phone, screen, ...late]) {
      await client.until<View>('view', ({ tally }) => tally?.counts !== undefined);
      expect(countsOf(client)).toEqual([2, 1, 1]);
    }
  });
});

describe('[M4] the voters at the close', () => {
  it('are the same for everybody, and after a restart', async () => {
    const own = await startServer();
    const party = await startParty(own, { decision });
    const phones = [await party.phone(), await party.phone(), await party.phone()];
    for (const phone of phones.slice(1)) await party.vote(phone, 'Pizza');
    expect((await party.order('poll:close')).round?.voters).toBe(3);
    for (const phone of phones) phone.close();
    await party.host.until<Presence>('presence', ({ voters }) => voters === 0);
    await own.restart();
    const again = await startParty(own, { room: party, isDraft: true });
    expect(again.view().round?.voters).toBe(3);
    expect(again.view().poll?.settings.decision).toEqual(decision);
    expect((await (await again.screen()).until<View>('view')).round?.voters).toBe(3);
    await own.stop();
  });

  it('nobody counted where a countdown ran out while the server was away', async () => {
    const own = await startServer();
    const party = await startParty(own, { decision });
    await party.phone();
    await party.host.ask('poll:countdown', { poll: party.poll.id, round: party.round(), seconds: 30 });
    await own.restart();
    own.clock.advance(31_000);
    const again = await startParty(own, { room: party, isDraft: true });
    // Due long since: the hand-driven clock only has to be looked at.
    own.clock.advance(0);
    const view = await again.until(({ round }) => round?.phase.phase === 'closed');
    expect(view.round).not.toHaveProperty('voters');
    await own.stop();
  });
});

describe('[M6] who is here and has not voted', () => {
  it('is told to screens and consoles, as people vote, withdraw and go; never to phones', async () => {
    const party = await startParty(server);
    const [ana, ben] = [await party.phone(), await party.phone()];
    await party.phone();
    const screen = await party.screen();
    await untilWaiting(screen, 3);
    await party.vote(ana, 'Pizza');
    await party.vote(ben, 'Pizza');
    for (const client of [screen, party.host]) await untilWaiting(client, 1);
    await party.vote(ben, null, 2);
    await untilWaiting(screen, 2);
    // Who has voted and gone is not waited for, nor does anybody else stand in for them.
    ana.close();
    await screen.until<Presence>('presence', ({ voters, waiting }) => voters === 2 && waiting === 2);
    expect(framesOf(ben)).not.toContain('waiting');
  });

  it('starts afresh with another round', async () => {
    const party = await startParty(server);
    const screen = await party.screen();
    await party.vote(await party.phone(), 'Pizza');
    await untilWaiting(screen, 0);
    await party.order('poll:rerun');
    await untilWaiting(screen, 1);
  });
});

describe('[M1] a decision', () => {
  it.each<[string, unknown]>([
    ['a rule that is none', { rule: 'most' }],
    ['a share above all', { rule: '4/3' }],
    ['a share too fine', { rule: '66.667%' }],
    ['no rule', { motion: 0 }],
    ['an option that is not there', { rule: 'simple', motion: 3 }],
    ['half an option', { rule: 'simple', motion: 0.5 }],
    ['an option before the first', { rule: 'simple', abstention: -1 }],
    ['the abstention as its motion', { rule: 'simple', motion: 1, abstention: 1 }],
    ['an unknown base', { rule: 'simple', base: 'all' }],
    ['a quorum of nobody', { rule: 'simple', quorum: 0 }],
    ['a quorum of half a ballot', { rule: 'simple', quorum: 1.5 }],
    ['a quorum above all', { rule: 'simple', quorum: '101%' }],
    ['a word', 'simple'],
  ])('with %s is refused, in a new poll and in an edit', async (_, bad) => {
    const { host, poll } = await startParty(server, { isDraft: true });
    const settings = { changeable: true, results: 'live', decision: bad };
    const options = ['Pizza', 'Sushi', 'Salad'];
    const refused = { ok: false, code: 'bad-payload' };
    expect(await host.throwAt('deck:add', { question: 'Dinner?', options, settings })).toEqual(refused);
    const edit = { poll: poll.id, version: 1, question: 'Lunch?', options: poll.options, settings };
    expect(await host.throwAt('deck:edit', edit)).toEqual(refused);
  });

  it('is taken as it is meant: what is left out is usual, and older clients leave out all of it', async () => {
    const party = await startParty(server, { isDraft: true });
    const add = (settings: object) =>
      party.host.throwAt('deck:add', { question: 'Dinner?', options: ['Yes', 'No'], settings });
    await add({ changeable: true, results: 'live' });
    await add({ changeable: true, results: 'live', decision: { rule: ' 02 / 3 ', quorum: '50.00 %' } });
    const { deck } = await party.until((view: HostView) => view.deck.length === 3);
    expect(deck.map(({ settings }) => settings.decision)).toEqual([
      null,
      null,
      { ...defaultDecision, rule: '2/3', quorum: '50%' },
    ]);
  });
});
