import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { colorOf } from '#protocol/colors';
import { limits } from '#protocol/limits';
import type { BareUpdate, HostView, Me, PhoneView } from '#protocol/views';
import { type Client, createClient, handshakeOf } from '../testing/client.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';
import { fromBare } from './bare.ts';

let server: TestServer;
let host: Client;

beforeAll(async () => {
  server = await startServer();
  host = createClient(server.url, handshakeOf(server.code, 'host', server.hostKey));
  await host.until('view');
});
afterAll(() => server.stop());

async function script(options: object = {}) {
  const client = createClient(server.url, {}, options);
  await client.until('me');
  return client;
}

/** Votes of the newest update, as a list. */
const votesOf = (update: BareUpdate | undefined) => Object.values(update ?? {}).map(({ votes }) => votes);
const untilVotes = (client: Client, ...votes: number[]) =>
  client.until<BareUpdate>('update', (update) => votesOf(update).join() === votes.join());
const labels = ['JavaScript', 'C#', 'PHP', 'Python', 'Go'];
const order = async (event: string) => {
  const view = host.newest<HostView>('view');
  const answer = await host.throwAt(event, { poll: view?.poll?.id, round: view?.round?.id });
  expect(answer.ok).toBe(true);
  return host.until<HostView>('view', ({ version }) => version > (view?.version ?? 0));
};

describe('a script of five lines', () => {
  it('[B1] gets the tutorial\u2019s candidates at once, and nothing before', async () => {
    const client = await script();
    expect(client.got.filter(({ event }) => event !== 'connect')[0]?.event).toBe('update');
    expect(client.newest('update')).toEqual(
      Object.fromEntries(labels.map((label, index) => [index, { label, votes: 0, color: colorOf(index) }])),
    );
    expect(client.all('view')).toEqual([]);
    client.close();
  });

  it.each([[['websocket']], [['polling']]])('[B2] [B3] votes by index, once, over %s', async (transports) => {
    await order('poll:rerun');
    const client = await script({ transports });
    const other = await script();
    const first = await client.throwAt('vote', 2);
    expect(first).toMatchObject({ ok: true, n: 1, tallyVersion: 1 });
    await untilVotes(other, 0, 0, 1, 0, 0);
    await untilVotes(client, 0, 0, 1, 0, 0);
    expect(await client.throwAt('vote', 0)).toMatchObject({ ok: true, n: 2 });
    await untilVotes(other, 1, 0, 0, 0, 0);
    expect(await client.throwAt('vote', null)).toMatchObject({ ok: true, n: 3 });
    await untilVotes(other, 0, 0, 0, 0, 0);
    for (const each of [client, other]) each.close();
  });

  it('[B2] whose votes overtake each other has the last one counted', async () => {
    await order('poll:rerun');
    const client = await script();
    const answers = await Promise.all([0, 1, 2, 3, 4].map((index) => client.throwAt('vote', index)));
    expect(answers.map((answer) => (answer as { n?: number }).n)).toEqual([1, 2, 3, 4, 5]);
    await untilVotes(client, 0, 0, 0, 0, 1);
    client.close();
  });

  it('[B2] goes on counting n where the voter\u2019s phone stopped', async () => {
    const view = await order('poll:rerun');
    const client = await script();
    const { token } = client.newest<Me>('me') ?? {};
    const phone = createClient(server.url, { ...handshakeOf(server.code, 'phone'), token });
    await phone.until('me');
    await phone.throwAt('vote', { round: view.round?.id, choice: view.keys[1], n: 7 });
    expect(await client.throwAt('vote', 3)).toMatchObject({ ok: true, n: 8 });
    await untilVotes(client, 0, 0, 0, 1, 0);
    for (const each of [client, phone]) each.close();
  });

  it.each([[5], [-1], [0.5], ['2'], [''], [true], [1e300]])(
    '[V8] is refused for an option that is none: %j',
    async (index) => {
      const client = await script();
      expect(await client.throwAt('vote', index)).toEqual({ ok: false, code: 'no-such-option' });
      client.close();
    },
  );

  it('[D1] is refused for a vote without anything, which takes nothing back', async () => {
    await order('poll:rerun');
    const client = await script();
    await client.throwAt('vote', 1);
    for (const args of [[], [[]], [{}], [{ choice: 2 }], [Buffer.from('2')]])
      expect(await client.throwAt('vote', ...args)).toEqual({ ok: false, code: 'bad-payload' });
    // A list is a choice of kinds that take one.
    expect(await client.throwAt('vote', [2])).toEqual({ ok: false, code: 'no-such-option' });
    await untilVotes(client, 0, 1, 0, 0, 0);
    expect(votesOf(client.newest('update'))).toEqual([0, 1, 0, 0, 0]);
    client.close();
  });

  it('[B2] chats in strings, with a name if it has one', async () => {
    const client = await script();
    const other = await script();
    expect(await client.throwAt('chat', 'hello')).toMatchObject({ ok: true });
    expect(await other.until('chat')).toEqual({ name: null, text: 'hello' });
    expect(await client.throwAt('name', 'Robot')).toMatchObject({ ok: true });
    await client.throwAt('chat', 'hello');
    await other.until<{ name: string }>('chat', ({ name }) => name === 'Robot');
    expect(await client.throwAt('chat', '')).toEqual({ ok: false, code: 'bad-payload' });
    for (const each of [client, other]) each.close();
  });

  it('[B4] gets no votes while results are hidden, and no sign of one being cast', async () => {
    await order('poll:rerun');
    await order('poll:hide');
    const client = await script();
    expect(votesOf(client.newest('update'))).toEqual(Array(5).fill(undefined));
    // What was under way when it joined leaves with this line.
    await client.throwAt('chat', 'here');
    await client.until<{ text?: string }>('chat', ({ text }) => text === 'here');
    const before = client.all('update').length;
    await client.throwAt('vote', 0);
    await client.throwAt('chat', 'voted');
    await client.until<{ text?: string }>('chat', ({ text }) => text === 'voted');
    expect(client.all('update')).toHaveLength(before);
    await order('poll:reveal');
    await untilVotes(client, 1, 0, 0, 0, 0);
    client.close();
  });

  it('[B2] is refused before the first round and after the last', async () => {
    await order('poll:close');
    const client = await script();
    expect(await client.throwAt('vote', 0)).toEqual({ ok: false, code: 'round-closed' });
    await host.ask('deck:add', { question: 'Next?', options: ['Yes', 'No'] });
    const deck = (await host.until<HostView>('view', ({ deck }) => deck.length > 1)).deck;
    await host.throwAt('poll:show', { poll: deck[1]?.id });
    await client.until<BareUpdate>('update', (update) => update[0]?.label === 'Yes');
    expect(await client.throwAt('vote', 0)).toEqual({ ok: false, code: 'not-open' });
    client.close();
  });

  it('the tutorial\u2019s page finds its library', async () => {
    const response = await fetch(`${server.url}/socket.io/socket.io.js`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('javascript');
  });
});

describe('a bare payload', () => {
  it('that is an object already is left as it is', () => {
    for (const payload of [{ choice: 1 }, [], Buffer.from('x')])
      expect(fromBare('vote', payload)).toEqual({ event: 'vote', payload });
    expect(fromBare('chat', { text: 'x' })).toEqual({ event: 'chat', payload: { text: 'x' } });
  });

  it('of a line gets an id of its own each time', () => {
    const [one, two] = [fromBare('chat', 'x').payload, fromBare('chat', 'x').payload] as { id: string }[];
    expect(one?.id).toMatch(/^[\w-]{16}$/);
    expect(one?.id).not.toBe(two?.id);
  });
});

describe('the greatest number a ballot can carry', () => {
  it('[V2] is the limit, and going on from it as a bare client harms nobody', async () => {
    const own = await startServer();
    const phone = createClient(own.url, handshakeOf(own.code, 'phone'));
    const { token } = await phone.until<Me>('me');
    const round = (await phone.until<PhoneView>('view')).round?.id;
    const choice = phone.newest<PhoneView>('view')?.keys[0];
    expect(await phone.throwAt('vote', { round, choice, n: limits.maxN + 1 })).toMatchObject({ code: 'bad-payload' });
    expect(await phone.throwAt('vote', { round, choice, n: limits.maxN })).toMatchObject({ ok: true });
    const script = createClient(own.url, { token });
    await script.until('me');
    const other = createClient(own.url);
    await other.until('update');
    const answers = await Promise.all([script.throwAt('vote', 1), other.throwAt('vote', 1), script.throwAt('vote', 2)]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true]);
    await own.restart();
    const again = createClient(own.url);
    expect(votesOf(await again.until<BareUpdate>('update'))).toEqual([0, 1, 1, 0, 0]);
    for (const each of [phone, script, other, again]) each.close();
    await own.stop();
  });
});
