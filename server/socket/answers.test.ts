import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import type { NewPoll } from '#protocol/poll-schemas';
import type { ResultsFile } from '#protocol/results';
import type { Me, Update, View } from '#protocol/views';
import { type Client, createClient } from '../testing/client.ts';
import { ask, startOf } from '../testing/http-ask.ts';
import { startParty } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

async function party(
  kind: 'words' | 'text',
  asked: object = {},
  settings: Partial<NewPoll['settings']> = {},
  on = server,
) {
  const usual = { changeable: true, results: 'live', ...settings };
  const response = await fetch(`${on.url}/api/rooms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ title: 'Party', poll: { kind, ask: asked, question: 'What is good?', settings: usual } }),
  });
  const { code, links } = (await response.json()) as { code: string; links: { host: string } };
  const room = { code, key: links.host.split('#k=')[1] ?? '' };
  const made = await startParty(on, { room });
  const named = () => ({ poll: made.poll.id, round: made.round() });
  return {
    ...made,
    named,
    room,
    judge: (what: 'remove' | 'approve' | 'restore', key: string, by: Client = made.host) =>
      by.throwAt(`answer:${what}`, { ...named(), key }),
    list: (of: string, by: Client = made.host, find = '') => by.throwAt('round:answers', { ...named(), of, find }),
  };
}

type Said = Readonly<Record<string, number>>;

/** What the newest view or update of this client shows. */
const saidIn = ({ keys = [], counts = [] }: Pick<Update, 'keys' | 'counts'>): Said =>
  Object.fromEntries(keys.map((key, place) => [key, counts[place] ?? 0]));

type Seen = Pick<Update, 'keys' | 'counts' | 'rest' | 'summary' | 'ballots'>;

/** The first tally, in a view or an update, that fits. */
async function untilTally(client: Client, fits: (tally: Seen) => boolean): Promise<void> {
  const inView = client.until<View>('view', ({ tally }) => tally !== null && fits(tally));
  await Promise.race([inView, client.until<Update>('update', fits)]);
}

async function untilSaid(client: Client, wanted: Said) {
  const text = JSON.stringify(wanted);
  await untilTally(client, (tally) => JSON.stringify(saidIn(tally)) === text);
}

describe('[Q20] a word cloud', () => {
  it('counts words of several voters together, on phones, screens and consoles, and follows changes', async () => {
    const own = await party('words');
    const [ana, ben, screen] = [await own.phone(), await own.phone(), await own.screen()];
    await own.vote(ana, 'Cake, tea');
    await own.vote(ben, 'cake');
    for (const client of [ana, screen, own.host]) await untilSaid(client, { Cake: 2, tea: 1 });
    await own.vote(ana, 'milk', 2);
    for (const client of [ben, screen, own.host]) await untilSaid(client, { cake: 1, milk: 1 });
    await own.vote(ben, null, 2);
    await untilSaid(screen, { milk: 1 });
  });

  it('takes a bare client at its word', async () => {
    const own = await startServer();
    const host = createClient(own.url, { room: own.code, as: 'host', key: own.hostKey });
    const { poll, round } = await host.until<View>('view');
    if (!poll || !round) throw new Error('the default room asks nothing');
    await host.throwAt('poll:close', { poll: poll.id, round: round.id });
    const edit = { poll: poll.id, version: 1, question: 'And?', options: [], settings: poll.settings };
    expect(await host.throwAt('deck:edit', { ...edit, kind: 'words' })).toEqual({ ok: true, poll: poll.id });
    await host.throwAt('poll:open', { poll: poll.id, round: round.id });
    const bare = createClient(own.url);
    for (const raw of ['Cake', ['cake', 'tea'], 'cake, tea'])
      expect(await bare.throwAt('vote', raw)).toMatchObject({ ok: true });
    expect(await bare.throwAt('vote', ['a', 'b', 'c', 'd'])).toEqual({ ok: false, code: 'no-such-option' });
    await bare.until<Record<string, { label: string; votes: number }>>(
      'update',
      (update) => update['0']?.label === 'cake' && update['1']?.votes === 1,
    );
    await own.stop();
  });

  it('tells hidden words to nobody but consoles', async () => {
    const own = await party('words', {}, { results: 'hidden' });
    const [ana, ben, screen] = [await own.phone(), await own.phone(), await own.screen()];
    await own.vote(ana, 'Cake');
    await untilSaid(own.host, { Cake: 1 });
    await screen.until<Update>('update', ({ ballots }) => ballots === 1);
    for (const client of [ben, screen]) expect(JSON.stringify(client.got)).not.toContain('Cake');
    expect(startOf<{ view: View }>((await ask(server, `/${own.code}`)).text).view.tally).not.toHaveProperty('keys');
  });
});

describe('[Q23] answers that a host removes', () => {
  it('are gone from every screen and phone with the next pulse, whoever says it how, and come back', async () => {
    const own = await party('words');
    const [ana, ben, screen] = [await own.phone(), await own.phone(), await own.screen()];
    const moderator = await own.moderator();
    await own.vote(ana, 'Rude, tea');
    await own.vote(ben, 'rude');
    await untilSaid(screen, { Rude: 2, tea: 1 });
    expect(await own.judge('remove', 'RUDE', moderator)).toMatchObject({ ok: true });
    for (const client of [ana, ben, screen, own.host]) await untilSaid(client, { tea: 1 });
    const late = await own.screen();
    await own.vote(await own.phone(), 'rude, milk');
    await untilSaid(late, { tea: 1, milk: 1 });
    expect(JSON.stringify(late.got).toLowerCase()).not.toContain('rude');
    expect((await ask(server, `/${own.code}`)).text.toLowerCase()).not.toContain('rude');
    expect(await own.list('removed')).toEqual({ ok: true, answers: [{ key: 'rude', count: 3 }], total: 1 });
    expect(await own.judge('restore', 'rude')).toMatchObject({ ok: true });
    await untilSaid(screen, { rude: 3, tea: 1, milk: 1 });
  });

  it('stay removed over a restart, and can be taken back by undo', async () => {
    const own = await startServer();
    const { room, ...made } = await party('words', {}, {}, own);
    const phone = await made.phone();
    await made.vote(phone, 'Rude, tea');
    await made.judge('remove', 'rude');
    await own.restart();
    const again = await startParty(own, { room, isDraft: true });
    const screen = await again.screen();
    await untilSaid(screen, { tea: 1 });
    const [step] = (await again.until(({ undo }) => undo.length === 1)).undo;
    expect(step).toMatchObject({ what: 'answer-removed', answer: 'rude' });
    expect(await again.host.throwAt('undo', { id: step?.id })).toMatchObject({ ok: true });
    await untilSaid(screen, { tea: 1, Rude: 1 });
    await own.stop();
  });

  it.each(['phone', 'screen', 'remote'] as const)('cannot be named or listed by a %s', async (role) => {
    const own = await party('words', { hold: true });
    await own.vote(await own.phone(), 'secret');
    const client = await own[role]();
    const refused = { ok: false, code: 'not-allowed' };
    for (const what of ['remove', 'approve', 'restore'] as const)
      expect(await own.judge(what, 'secret', client)).toEqual(refused);
    for (const of of ['held', 'shown', 'removed']) expect(await own.list(of, client)).toEqual(refused);
    expect(JSON.stringify(client.got)).not.toContain('secret');
  });
});

describe('[Q23] answers that are held', () => {
  it('are shown once they are approved, and to nobody before', async () => {
    const own = await party('text', { hold: true });
    const [ana, ben, screen] = [await own.phone(), await own.phone(), await own.screen()];
    const moderator = await own.moderator();
    await own.vote(ana, 'More time');
    await own.vote(ben, 'Secret things');
    for (const desk of [own.host, moderator]) {
      await untilTally(desk, ({ summary }) => JSON.stringify(summary) === '{"held":2,"removed":0}');
      const waiting = [
        { key: 'More time', count: 1 },
        { key: 'Secret things', count: 1 },
      ];
      expect(await own.list('held', desk)).toEqual({ ok: true, answers: waiting, total: 2 });
      expect(await own.list('held', desk, 'SECRET')).toMatchObject({
        answers: [{ key: 'Secret things' }],
        total: 1,
      });
    }
    expect(await own.judge('approve', 'More time', moderator)).toMatchObject({ ok: true });
    for (const client of [screen, ben]) await untilSaid(client, { 'More time': 1 });
    for (const client of [screen, ana, await own.screen(), await own.phone()])
      expect(JSON.stringify(client.got)).not.toContain('Secret');
    // Whoever wrote it has it still.
    expect(ben.newest<Me>('me')?.ballots[own.round()]?.choice).toBe('Secret things');
  });

  it('are not in a comparison, nor in a replay', async () => {
    const own = await party('words', { hold: true });
    await own.vote(await own.phone(), 'secret, cake');
    await own.judge('approve', 'cake');
    const first = own.named();
    await own.order('poll:rerun');
    await own.vote(await own.phone(), 'secret');
    await own.order('poll:close');
    const screen = await own.screen();
    const rounds = [first.round, own.round()];
    expect(await own.host.throwAt('screen:compare', { poll: own.poll.id, rounds })).toMatchObject({ ok: true });
    await screen.until<View>('view', (view) => 'compare' in view && view.compare !== null);
    await own.host.throwAt('screen:replay', first);
    await screen.until<View>('view', (view) => 'replay' in view && view.replay !== null);
    expect(JSON.stringify(await screen.throwAt('round:replay', first))).toContain('cake');
    expect(JSON.stringify(screen.got)).not.toContain('secret');
    expect(JSON.stringify(await screen.throwAt('round:replay', first))).not.toContain('secret');
  });

  it('[X1] are marked in the files of hosts', async () => {
    const own = await party('words');
    await own.vote(await own.phone(), 'Rude, =1+1');
    await own.vote(await own.phone(), 'rude');
    await own.judge('remove', 'rude');
    const results = async (query: string) => {
      const headers = { authorization: `Bearer ${own.key}` };
      return (await fetch(`${server.url}/api/rooms/${own.code}/results?${query}`, { headers })).text();
    };
    const rows = parse(await results('format=csv'), { bom: true, columns: true }) as Record<string, string>[];
    expect(rows.map(({ label, votes, percent, standing }) => [label, votes, percent, standing])).toEqual([
      ["'=1+1", '1', '50', ''],
      ['Rude', '2', '100', 'removed'],
    ]);
    const ballots = parse(await results('format=csv&of=ballots'), { bom: true, columns: true }) as Record<
      string,
      string
    >[];
    expect(ballots.map(({ label, withheld }) => [label, withheld])).toEqual([
      ['Rude; =1+1', 'Rude'],
      ['rude', 'rude'],
    ]);
    const file = JSON.parse(await results('of=ballots')) as ResultsFile;
    expect(file.polls[0]?.rounds[0]?.totals).toMatchObject([{ label: '=1+1' }, { label: 'Rude', standing: 'removed' }]);
    expect(file.polls[0]?.rounds[0]?.choices?.[1]).toEqual({
      options: [],
      said: ['rude'],
      withheld: ['rude'],
      ballots: 1,
    });
  });
});

describe('[Q24] very many words', () => {
  it('arrive one by one and stay within a frame; what is removed meanwhile is gone, and a restart counts the same', async () => {
    const own = await startServer();
    const { room, ...made } = await party('words', { max: limits.maxWords }, {}, own);
    const [screen, watching] = [await made.screen(), await made.phone()];
    const voters = await Promise.all(Array.from({ length: 12 }, () => made.phone()));
    const wordsOf = (voter: number, run: number) =>
      Array.from({ length: limits.maxWords }, (_, index) => `${voter % 2 ? 'Wort' : 'word'} ${run} ${voter} ${index}`);
    for (const [voter, phone] of voters.entries())
      expect(await made.vote(phone, ['all', ...wordsOf(voter, 1).slice(1)].join(','))).toMatchObject({ ok: true });
    await made.judge('remove', 'WORD 1 0 3');
    const distinct = 12 * 24 + 1 - 1;
    const whole = (tally: Pick<Update, 'keys' | 'rest'> | null) =>
      (tally?.keys?.length ?? 0) + (tally?.rest?.keys ?? 0);
    const isWhole = (tally: Seen) => whole(tally) === distinct && tally.keys?.[0] === 'all';
    await Promise.all([untilTally(screen, isWhole), untilTally(watching, isWhole)]);
    for (const [client, most] of [
      [screen, 16_000],
      [watching, 2_000],
    ] as const)
      for (const update of client.all<Update>('update'))
        expect(Buffer.byteLength(JSON.stringify(update))).toBeLessThan(most);
    // A change of a large tally takes words away, too.
    await made.vote(voters[0] as Client, wordsOf(0, 2).join(','), 2);
    const changed = distinct + 2;
    await untilTally(screen, (tally) => whole(tally) === changed);
    expect(JSON.stringify(screen.newest<Update>('update'))).not.toContain('word 1 0 ');
    await own.restart();
    const again = await startParty(own, { room, isDraft: true });
    const view = await again.until(({ tally }) => tally !== null);
    expect(whole(view.tally)).toBe(changed);
    expect(view.tally?.counts?.[0]).toBe(11);
    await own.stop();
  });
});

it('[Q23] lists of answers stay within a frame', async () => {
  const own = await party('text');
  const most = 20;
  const phones = await Promise.all(Array.from({ length: most }, () => own.phone()));
  for (const [index, phone] of phones.entries()) await own.vote(phone, `${index} ${'\u{1f642}'.repeat(270)}`);
  await untilTally(own.host, ({ ballots }) => ballots === most);
  const listed = await own.list('shown');
  expect(Buffer.byteLength(JSON.stringify(listed))).toBeLessThan(16_000);
  const { answers, total } = listed as unknown as { answers: readonly unknown[]; total: number };
  expect(total).toBe(most);
  expect(answers.length).toBeGreaterThan(10);
  expect(answers.length).toBeLessThan(most);
});
