import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NewPoll } from '#protocol/poll-schemas';
import { defaultSettings } from '#protocol/polls';
import type { PhoneView, ScreenView } from '#protocol/views';
import type { Client } from '../testing/client.ts';
import { startParty } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

type Asked = Pick<NewPoll, 'kind' | 'ask' | 'settings'> & { readonly options?: readonly string[] };

const settings = defaultSettings;

async function partyOf(poll: Asked) {
  const response = await fetch(`${server.url}/api/rooms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ title: 'Party', poll: { question: 'How?', ...poll } }),
  });
  expect(response.status).toBe(201);
  const { code, links } = (await response.json()) as { code: string; links: { host: string } };
  return startParty(server, { room: { code, key: links.host.split('#k=')[1] ?? '' } });
}

/** The newest tally that this client was shown, as soon as it has so many ballots. */
async function tallyAt(client: Client, ballots: number) {
  return Promise.race([
    client.until<ScreenView>('view', ({ tally }) => tally?.ballots === ballots).then(({ tally }) => tally),
    client.until<{ ballots: number; counts?: number[]; summary?: object }>('update', (at) => at.ballots === ballots),
  ]);
}

const three = ['Pizza', 'Sushi', 'Salad'];

describe.each([
  {
    kind: 'scale',
    ask: { from: 0, to: 10, low: 'Never', high: null },
    options: [],
    good: [7, '10'],
    bad: [11, -1, 'x', [7], { step: 7 }, null],
    counts: [0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1],
    summary: { mean: 8.5 },
  },
  {
    kind: 'ranking',
    ask: { top: null },
    options: three,
    good: ['0,1,2', '0,2,1'],
    bad: ['0,1', '0,0,1', [], 7, {}],
    counts: [6, 3, 3],
    summary: { places: [1, 2.5, 2.5] },
  },
  {
    kind: 'points',
    ask: { points: 100, all: true },
    options: three,
    good: [
      [100, 0, 0],
      [0, 50, 50],
    ],
    bad: [[99], [101], 'x:100', [-1, 101], {}, 100],
    counts: [100, 50, 50],
    summary: { means: [50, 25, 25] },
  },
  {
    kind: 'motion',
    ask: {},
    options: [],
    good: ['0', '2'],
    bad: ['Yes', [0], {}, true],
    counts: [1, 0, 1],
    summary: undefined,
  },
] as const)('a poll of the kind $kind', ({ kind, ask, options, good, bad, counts, summary }) => {
  /** Options by their place, as ids. */
  const named = (party: Awaited<ReturnType<typeof partyOf>>, raw: unknown) =>
    kind !== 'scale' && typeof raw === 'string'
      ? raw
          .split(',')
          .map((place) => party.poll.options[Number(place)]?.id ?? place)
          .join(',')
      : raw;

  const cast = (party: Awaited<ReturnType<typeof partyOf>>, phone: Client, raw: unknown, n = 1) =>
    phone.throwAt('vote', { round: party.round(), choice: named(party, raw), n });

  it('[Q2] counts what is a choice and refuses what is none, and lives', async () => {
    const party = await partyOf({ kind, ask, options, settings });
    const [first, second, screen] = [await party.phone(), await party.phone(), await party.screen()];
    for (const raw of bad.filter((each) => each !== null)) {
      expect(await cast(party, first, raw)).toMatchObject({ ok: false, code: 'no-such-option' });
    }
    expect(await cast(party, first, good[0])).toMatchObject({ ok: true });
    expect(await cast(party, second, good[0])).toMatchObject({ ok: true });
    // A change of mind replaces all of it.
    expect(await cast(party, second, good[1], 2)).toMatchObject({ ok: true });
    const shown = await screen.until<{ counts?: number[]; summary?: object }>(
      'update',
      (update) => update.counts?.join() === counts.join(),
    );
    expect(shown.summary).toEqual(summary);
  });

  it('[Q5] says nothing of hidden results to phones and screens, in no frame', async () => {
    const party = await partyOf({ kind, ask, options, settings: { ...settings, results: 'hidden' } });
    const [phone, screen] = [await party.phone(), await party.screen()];
    await cast(party, phone, good[0]);
    expect(await tallyAt(party.host, 1)).toHaveProperty('counts');
    await tallyAt(screen, 1);
    await party.order('poll:close');
    const later = await party.phone();
    await later.until<PhoneView>('view');
    for (const client of [phone, screen, later]) {
      const frames = JSON.stringify(client.got.filter(({ event }) => event === 'view' || event === 'update'));
      expect(frames).not.toMatch(/"counts"|"summary"|"mean/);
    }
    await party.order('poll:reveal');
    const seen = await later.until<PhoneView>('view', ({ tally }) => tally?.counts !== undefined);
    expect(seen.tally?.summary === undefined).toBe(summary === undefined);
  });

  it('[P4] [L2] asked again, both rounds stand side by side with what they come to', async () => {
    const party = await partyOf({ kind, ask, options, settings });
    const [phone, screen] = [await party.phone(), await party.screen()];
    await cast(party, phone, good[0]);
    const before = party.round();
    const { round } = await party.order('poll:rerun');
    await cast(party, phone, good[1]);
    await tallyAt(party.host, 1);
    await party.order('poll:close');
    const rounds = [before, round?.id ?? ''];
    const answer = await party.host.throwAt('screen:compare', { poll: party.poll.id, rounds });
    expect(answer).toMatchObject({ ok: true });
    const { compare } = await screen.until<ScreenView>('view', (view) => view.compare !== null);
    expect(compare?.map(({ ballots }) => ballots)).toEqual([1, 1]);
    expect(compare?.map((run) => run.summary === undefined)).toEqual(Array(2).fill(summary === undefined));
    expect(compare?.[0]?.counts).not.toEqual(compare?.[1]?.counts);
    expect(compare?.[0]?.labels).toHaveLength(counts.length);
  });
});
