import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultDecision } from '#protocol/decision';
import { rowsHeader } from '#protocol/results';
import { askedResults } from '../testing/asked-results.ts';
import { type Party, startParty } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';
import { expectValid } from '../testing/valid-results.ts';

let server: TestServer;
let party: Party;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
  party = await startParty(server);
});

const { get, json, rowsOf } = askedResults(
  () => server,
  () => party,
);

describe('[X1] GET /api/rooms/:code/results', () => {
  it('tells the numbers of every round of every poll, as the schema says', async () => {
    await party.vote(await party.phone(), 'Pizza');
    await party.vote(await party.phone(), 'Sushi');
    await party.vote(await party.phone(), 'Sushi');
    await party.order('poll:close');
    await party.order('poll:rerun');
    await party.host.ask('deck:add', { question: 'Never?', options: ['A', 'B'] });
    await party.until(({ deck }) => deck.length === 2);
    const file = await json();
    expectValid(file);
    expect(file).toMatchObject({ format: 'showhands-results/1', room: { code: party.code, title: 'Party' } });
    expect(file.exportedAt).toBe(new Date(server.clock.now()).toISOString());
    expect(file.polls.map(({ place, question, rounds }) => [place, question, rounds.length])).toEqual([
      [1, 'Lunch?', 2],
      [2, 'Never?', 0],
    ]);
    const [first, second] = file.polls[0]?.rounds ?? [];
    expect(first).toMatchObject({ number: 1, phase: 'closed', final: true, archived: false, named: false, ballots: 3 });
    expect(first?.totals).toEqual([
      { option: 'A', label: 'Pizza', votes: 1, percent: 33 },
      { option: 'B', label: 'Sushi', votes: 2, percent: 67 },
      { option: 'C', label: 'Salad', votes: 0, percent: 0 },
    ]);
    expect(second).toMatchObject({ number: 2, phase: 'open', final: false, closedAt: null, ballots: 0 });
  });

  it('[M5] says what was put to the vote, and what came of it', async () => {
    await party.order('poll:close');
    const { id: poll, version, question, options, settings } = party.poll;
    const decision = { ...defaultDecision, rule: '2/3', motion: 1, quorum: 3 } as const;
    const edit = { poll, version, question, options: [...options], settings: { ...settings, decision } };
    expect(await party.host.ask('deck:edit', edit)).toMatchObject({ ok: true });
    await party.host.ask('poll:open', { poll, round: party.round() });
    await party.until(({ round }) => round?.number === 2);
    for (const label of ['Sushi', 'Sushi', 'Pizza']) await party.vote(await party.phone(), label);
    await party.order('poll:close');
    const file = await json();
    expectValid(file);
    const rounds = file.polls[0]?.rounds ?? [];
    expect(rounds.map(({ decision: asked, outcome }) => [asked, outcome])).toEqual([
      [null, null],
      [decision, 'carried'],
    ]);
    const rows = await rowsOf('?format=csv');
    expect(rows.map(({ round: number, outcome }) => `${number} ${outcome}`)).toEqual([
      ...Array.from({ length: 3 }, () => '1 '),
      ...Array.from({ length: 3 }, () => '2 carried'),
    ]);
  });

  it('marks rounds whose start was taken back, and keeps removed polls that were asked', async () => {
    await party.order('poll:close');
    const { undo } = await party.order('poll:rerun');
    await party.host.ask('undo', { id: undo.at(-1)?.id ?? '' });
    await party.host.ask('deck:remove', { poll: party.poll.id, version: party.poll.version });
    await party.until(({ deck }) => deck.length === 0);
    const file = await json();
    expectValid(file);
    expect(file.polls).toMatchObject([{ place: null, rounds: [{ archived: false }, { archived: true }] }]);
    const rows = await rowsOf('?format=csv');
    expect(rows.map(({ poll, round: number, archived }) => [poll, number, archived])).toEqual([
      ...Array.from({ length: 3 }, () => ['', '1', 'no']),
      ...Array.from({ length: 3 }, () => ['', '2', 'yes']),
    ]);
  });

  it('is CSV for spreadsheets, one row per round and option', async () => {
    await party.vote(await party.phone(), 'Pizza');
    await party.order('poll:close');
    const { headers, text } = await get('?format=csv');
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="results-${party.code}.csv"`,
      'cache-control': 'no-store',
      [rowsHeader]: '3',
    });
    expect(text.startsWith('\ufeff')).toBe(true);
    const rows = await rowsOf('?format=csv');
    const at = new Date(server.clock.now()).toISOString();
    expect(rows[0]).toEqual({
      poll: '1',
      question: 'Lunch?',
      round: '1',
      phase: 'closed',
      final: 'yes',
      archived: 'no',
      opened_at: at,
      closed_at: at,
      ballots: '1',
      option: 'A',
      label: 'Pizza',
      votes: '1',
      percent: '100',
      outcome: '',
      right: '',
      standing: '',
      average: '',
    });
    expect(rows.map(({ option, votes }) => `${option}${votes}`)).toEqual(['A1', 'B0', 'C0']);
  });

  it('says that a poll was never asked', async () => {
    party = await startParty(server, { isDraft: true });
    const rows = await rowsOf('?format=csv');
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({ phase: 'draft', round: '', label: 'Pizza', votes: '', option: '' });
    expect(await rowsOf('?format=csv&of=ballots')).toEqual([]);
  });

  it('holds what people wrote, whatever it is', async () => {
    const options = ['=HYPERLINK("http://x";"y")', 'a,"b"', '-1', '<script>', '👩‍👩‍👧 שלום'];
    party = await startParty(server, { options });
    expect((await json()).polls[0]?.options).toEqual(options);
    const labels = (await rowsOf('?format=csv')).map(({ label }) => label);
    expect(labels).toEqual([`'${options[0]}`, options[1], `'-1`, '<script>', options[4]]);
  });

  it('tells hidden results to who has a host key, as the console does', async () => {
    party = await startParty(server, { results: 'hidden' });
    await party.vote(await party.phone(), 'Pizza');
    const [round] = (await json()).polls[0]?.rounds ?? [];
    expect(round).toMatchObject({ resultsShown: false, final: false, totals: [{ votes: 1 }, {}, {}] });
  });
});
