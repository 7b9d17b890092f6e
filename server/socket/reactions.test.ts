import { afterAll, beforeAll, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import type { RoomCode } from '#protocol/polls';
import type { Presence } from '#protocol/presence';
import { emojis, type Reactions } from '#protocol/reactions';
import { StoreFailure } from '../store/store.ts';
import { askedResults } from '../testing/asked-results.ts';
import { type Client, createClient, handshakeOf } from '../testing/client.ts';
import { type Party, startParty } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';
import { expectValid } from '../testing/valid-results.ts';

let server: TestServer;
let party: Party;
let beforeSaving = (): Promise<unknown> => Promise.resolve();
beforeAll(async () => {
  server = await startServer({}, [], {
    between: (store) => ({ ...store, addReactions: (counts) => beforeSaving().then(() => store.addReactions(counts)) }),
  });
});
afterAll(() => server.stop());

const total = ({ counts }: Reactions) => counts.reduce((sum, count) => sum + count, 0);
const until = (client: Client, all: number) => client.until<Reactions>('reactions', (news) => total(news) === all);
const { json, rowsOf } = askedResults(
  () => server,
  () => party,
);

it('[RE1] are told to screens and consoles as numbers, many taps in one frame, and to phones never', async () => {
  party = await startParty(server);
  const [screen, idle] = [await party.screen(), await party.phone()];
  const phones = await Promise.all(Array.from({ length: 10 }, () => party.phone()));
  await Promise.all(phones.flatMap((phone) => emojis.map((emoji) => phone.ask('react', { emoji }))));
  const { round, counts } = await until(screen, 60);
  expect(round).toBe(party.round());
  expect(counts).toEqual(emojis.map(() => 10));
  await until(party.host, 60);
  expect(screen.all('reactions').length).toBeLessThan(20);
  for (const phone of [...phones, idle]) expect(phone.all('reactions')).toEqual([]);
});

it('[RE2] are counted by round, durable, and in the files', async () => {
  party = await startParty(server);
  const phone = await party.phone();
  await phone.ask('react', { emoji: emojis[0] });
  await party.order('poll:rerun');
  await phone.ask('react', { emoji: emojis[1] });
  await phone.ask('react', { emoji: emojis[1] });
  await phone.ask('ask', { text: '=1+1?', id: 'ask-1' });
  await phone.ask('upvote', { question: 1, up: true });
  await server.restart();
  const screen = createClient(server.url, handshakeOf(party.code, 'screen'));
  expect((await screen.until<Reactions>('reactions')).counts).toEqual([0, 2, 0, 0, 0, 0]);
  screen.close();
  const poll = party.poll.id;
  const file = await json();
  expectValid(file);
  expect(file.reactions).toHaveLength(2);
  expect(file.reactions).toEqual(
    expect.arrayContaining([
      { poll, round: 1, emoji: emojis[0], count: 1 },
      { poll, round: 2, emoji: emojis[1], count: 2 },
    ]),
  );
  expect(file.questions).toMatchObject([
    { number: 1, question: '=1+1?', name: null, votes: 1, standing: 'shown', answeredAt: null, mergedInto: null },
  ]);
  expect(await rowsOf('?format=csv&of=questions')).toMatchObject([{ number: '1', question: "'=1+1?", votes: '1' }]);
  expect(await rowsOf('?format=csv&of=reactions')).toHaveLength(2);
});

it('[RE2] that the disk refused are saved once it is back, without another', async () => {
  party = await startParty(server);
  const phone = await party.phone();
  beforeSaving = () => Promise.reject(new StoreFailure('disk full'));
  await phone.ask('react', { emoji: emojis[0] });
  const { promise, resolve } = Promise.withResolvers<void>();
  beforeSaving = () => {
    resolve();
    return Promise.reject(new StoreFailure('disk full'));
  };
  server.clock.advance(limits.saveReactionsMs);
  await promise;
  beforeSaving = () => Promise.resolve();
  const saved = () => {
    server.clock.advance(limits.saveReactionsMs);
    return server.store.loadReactions(party.code as RoomCode);
  };
  await expect.poll(saved).toEqual([{ round: party.round(), emoji: emojis[0], count: 1 }]);
});

it('[RE3] the pace is told to the host alone, each voter once, and fades', async () => {
  party = await startParty(server);
  const [ana, ben, screen, moderator] = [
    await party.phone(),
    await party.phone(),
    await party.screen(),
    await party.moderator(),
  ];
  await ana.ask('pace', { pace: 'fast' });
  await ana.ask('pace', { pace: 'lost' });
  await ben.ask('pace', { pace: 'lost' });
  const heard = (lost: number | undefined) => party.host.until<Presence>('presence', ({ pace }) => pace?.lost === lost);
  expect((await heard(2)).pace).toEqual({ fast: 0, slow: 0, lost: 2 });
  const before = party.host.all('presence').length;
  server.clock.advance(60_000);
  await expect.poll(() => party.host.all<Presence>('presence').slice(before).at(-1)).not.toHaveProperty('pace');
  for (const client of [ana, ben, screen, moderator])
    for (const { event, payload } of client.got)
      if (event !== 'connect') expect(JSON.stringify(payload)).not.toContain('pace');
});

it('[RE1] where they are switched off there are none, and no pace', async () => {
  party = await startParty(server);
  const phone = await party.phone();
  await party.host.ask('reactions:rules', { enabled: false });
  expect(await phone.ask('react', { emoji: emojis[0] })).toEqual({ ok: false, code: 'reactions-off' });
  expect(await phone.ask('pace', { pace: 'fast' })).toEqual({ ok: false, code: 'reactions-off' });
  expect(await phone.throwAt('react', { emoji: 'a' })).toEqual({ ok: false, code: 'bad-payload' });
});
