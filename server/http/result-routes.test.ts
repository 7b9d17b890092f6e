import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { defaultDecision } from '#protocol/decision';
import { limits } from '#protocol/limits';
import { type ResultsFile, rowsHeader } from '#protocol/results';
import { resultsSchema } from '#protocol/results-schema';
import type { CountedBallots, Store, StoredResults } from '../store/store.ts';
import { ask } from '../testing/http-ask.ts';
import { type Party, startParty } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
let party: Party;
/** Comes between the exports and what they read. */
let between: (results: StoredResults) => StoredResults = (results) => results;
let openNow = 0;

const watched = (store: Store): Store => ({
  ...store,
  async readResults(code) {
    const results = await store.readResults(code);
    if (!results) return null;
    openNow += 1;
    let closing: Promise<void> | null = null;
    const close = () => {
      closing ??= results.close().then(() => {
        openNow -= 1;
      });
      return closing;
    };
    return { ...between(results), close };
  },
});

beforeAll(async () => {
  server = await startServer({}, [], { between: watched });
});
afterAll(() => server.stop());
beforeEach(async () => {
  between = (results) => results;
  party = await startParty(server);
});

const path = (query: string) => `/api/rooms/${party.code}/results${query}`;
const keyed = (key = party.key) => ({ authorization: `Bearer ${key}` });
const get = (query: string, headers: Readonly<Record<string, string>> = keyed()) => ask(server, path(query), headers);
const json = async (query = '') => JSON.parse((await get(query)).text) as ResultsFile;
const rowsOf = async (query: string): Promise<Record<string, string>[]> =>
  parse((await get(query)).text, { bom: true, columns: true });

const withNames = async () => {
  await party.host.ask('room:names', { names: 'required' });
  await party.until(({ names }) => names === 'required');
};
async function voteAs(name: string, label: string) {
  const phone = await party.phone();
  await phone.ask('name', { name });
  await party.vote(phone, label);
  return phone;
}

/** The published schema, and the same without room for anything it does not name. */
const validate = compile(resultsSchema);
const validateStrictly = compile(closed(resultsSchema));

function compile(schema: object) {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

function closed(schema: unknown): object {
  if (Array.isArray(schema))
    return schema.map((item) => (typeof item === 'object' && item !== null ? closed(item) : item));
  const entries = Object.entries(schema as object).map(([key, value]) => [
    key,
    typeof value === 'object' && value !== null ? closed(value) : value,
  ]);
  const type = typeof schema === 'object' && schema !== null && 'type' in schema ? schema.type : null;
  const isObject = [type].flat().includes('object');
  return { ...Object.fromEntries(entries), ...(isObject ? { additionalProperties: false } : {}) };
}

function expectValid(file: unknown) {
  expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
  expect(validateStrictly(file), JSON.stringify(validateStrictly.errors)).toBe(true);
}

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

describe('[X5] ballots one by one', () => {
  it('of a round without names: choices alone, in an order that links nobody', async () => {
    await voteAs('Zoe', 'Salad');
    await voteAs('Ana', 'Pizza');
    await voteAs('Ben', 'Salad');
    await party.order('poll:close');
    const rows = await rowsOf('?format=csv&of=ballots');
    const labels = rows.map(({ label }) => label);
    expect(labels.toSorted()).toEqual(['Pizza', 'Salad', 'Salad']);
    expect(labels[0] === 'Pizza' || labels[2] === 'Pizza', 'equal choices stand together').toBe(true);
    expect(rows.map(({ ballot, name, cast_at }) => [ballot, name, cast_at])).toEqual([
      ['1', '', ''],
      ['2', '', ''],
      ['3', '', ''],
    ]);
    const file = await json('?of=ballots');
    expectValid(file);
    expect(file.polls[0]?.rounds[0]?.choices?.toSorted((a, b) => a.ballots - b.ballots)).toEqual([
      { options: ['A'], said: ['Pizza'], ballots: 1 },
      { options: ['C'], said: ['Salad'], ballots: 2 },
    ]);
    const whole = JSON.stringify([rows, file]);
    for (const name of ['Zoe', 'Ana', 'Ben']) expect(whole).not.toContain(name);
  });

  it('of a round with names: who chose what and when', async () => {
    await party.order('poll:close');
    await withNames();
    await party.order('poll:rerun');
    server.clock.advance(5_000);
    await voteAs('=Zoe', 'Salad');
    await voteAs('Ana', 'Pizza');
    await party.order('poll:close');
    const at = new Date(server.clock.now()).toISOString();
    const rows = (await rowsOf('?format=csv&of=ballots')).toSorted((a, b) =>
      (a['name'] ?? '').localeCompare(b['name'] ?? ''),
    );
    expect(rows.map(({ round, name, option, label, cast_at }) => [round, name, option, label, cast_at])).toEqual([
      ['2', "'=Zoe", 'C', 'Salad', at],
      ['2', 'Ana', 'A', 'Pizza', at],
    ]);
    const file = await json('?of=ballots');
    expectValid(file);
    expect(file.polls[0]?.rounds.map(({ named }) => named)).toEqual([false, true]);
    const choices = file.polls[0]?.rounds[1]?.choices ?? [];
    expect(choices.toSorted((a, b) => (a.name ?? '').localeCompare(b.name ?? ''))).toEqual([
      { options: ['C'], said: ['Salad'], ballots: 1, name: '=Zoe', castAt: at },
      { options: ['A'], said: ['Pizza'], ballots: 1, name: 'Ana', castAt: at },
    ]);
  });

  it('names nobody in a round that opened before names were asked for, also when it opens again', async () => {
    await voteAs('Zoe', 'Salad');
    await party.order('poll:close');
    await withNames();
    await party.order('poll:open');
    await voteAs('Ana', 'Pizza');
    const [{ text: csv }, { text: file }] = [await get('?format=csv&of=ballots'), await get('?of=ballots')];
    expect(csv + file).not.toMatch(/Zoe|Ana/);
  });

  it('never holds a voter id or a token', async () => {
    await withNames();
    await party.order('poll:close');
    await party.order('poll:rerun');
    const phone = await voteAs('Ana', 'Pizza');
    const stored = await server.store.loadBallots(party.round());
    expect(stored).toHaveLength(1);
    const whole = (await get('?format=csv&of=ballots')).text + (await get('?of=ballots')).text;
    expect(whole).toContain('Ana');
    for (const { voter } of stored) expect(whole).not.toContain(voter);
    expect(whole).not.toContain(phone.token);
  });
});

describe('[X2] refused', () => {
  it('without a key, with a wrong one, with a moderator’s, with a revoked one', async () => {
    const answers = [{}, keyed('wrong'), keyed((await party.addKey('moderator')).key)];
    for (const headers of answers) {
      expect(await get('?format=csv', headers)).toMatchObject({ status: 401, text: '{"ok":false,"code":"wrong-key"}' });
    }
    const second = await party.addKey('host');
    expect((await get('', keyed(second.key))).status).toBe(200);
    await party.host.ask('key:revoke', { number: second.number });
    expect((await get('', keyed(second.key))).status).toBe(401);
  });

  it('for rooms that are not there', async () => {
    for (const code of ['000000', '12345', 'abcdef']) {
      const { status, text } = await ask(server, `/api/rooms/${code}/results`, keyed());
      expect([status, text]).toEqual([404, '{"ok":false,"code":"no-such-room"}']);
    }
  });

  it.each(['?format=xml', '?of=voters', '?format=csv&format=json', '?zone=UTC', '?format=', '?of=ballots&key=x'])(
    'with parameters that it does not know: %s',
    async (query) => {
      expect(await get(query)).toMatchObject({ status: 400, text: '{"ok":false,"code":"bad-payload"}' });
    },
  );

  it('to pages of elsewhere', async () => {
    expect((await get('', { ...keyed(), origin: 'http://elsewhere.example' })).status).toBe(403);
  });

  it('when asked too often; strangers use up nobody’s share', async () => {
    for (let times = 0; times <= limits.readResults.limit; times++) await get('', keyed('wrong'));
    const answers = [];
    for (let times = 0; times <= limits.readResults.limit; times++) answers.push(await get('?of=nothing'));
    expect(answers.at(-2)?.status).toBe(400);
    expect(answers.at(-1)).toMatchObject({ status: 429, text: expect.stringContaining('slow-down') });
    expect(answers.at(-1)?.headers['retry-after']).toBeDefined();
  });
});

describe('[X4] while it is written', () => {
  /** Asks and takes in nothing yet. */
  function begin(query: string) {
    const sent = request(`${server.url}${path(query)}`, { headers: keyed() });
    const answered = once(sent, 'response').then(([response]) => response as IncomingMessage);
    sent.end();
    return { sent, answered };
  }

  /** Ballots without end, as fast as somebody takes them. */
  const endless = (results: StoredResults, taken: () => void = () => {}): StoredResults => ({
    ...results,
    async *ballots() {
      const ballot: CountedBallots = { choice: party.option('Pizza'), ballots: 1, voter: { name: 'Ana', castAt: 0 } };
      for (;;) {
        taken();
        yield Array.from({ length: 1_000 }, () => ballot);
      }
    },
  });

  const noneOpen = () => expect.poll(() => openNow).toBe(0);

  it('who hangs up in the middle leaves nothing behind', async () => {
    between = endless;
    const { sent, answered } = begin('?format=csv&of=ballots');
    const response = await answered;
    await once(response, 'data');
    expect(openNow).toBe(1);
    response.on('error', () => {});
    sent.destroy();
    await noneOpen();
    between = (results) => results;
    expect((await get('')).status).toBe(200);
  });

  it('nothing is read ahead of who does not take it in', async () => {
    let pages = 0;
    between = (results) => endless(results, () => pages++);
    const { sent, answered } = begin('?format=csv&of=ballots');
    const response = await answered;
    let seen = -1;
    // Standing still between two looks: what the sockets hold is full.
    await expect
      .poll(
        () => {
          const before = seen;
          seen = pages;
          return before === pages;
        },
        { interval: 100 },
      )
      .toBe(true);
    expect(pages).toBeLessThan(300);
    response.on('error', () => {});
    sent.destroy();
    await noneOpen();
  });

  it('a bug in the middle ends the connection: half a file never looks whole', async () => {
    between = (results) => ({
      ...results,
      async *ballots() {
        yield [{ choice: party.option('Pizza'), ballots: 1, voter: null }];
        throw new Error('the disk is gone');
      },
    });
    await party.vote(await party.phone(), 'Pizza');
    const { answered } = begin('?format=json&of=ballots');
    const response = await answered;
    response.resume();
    await expect(once(response, 'end')).rejects.toThrow('aborted');
    await noneOpen();
    expect((await get('')).status).toBe(200);
  });

  it('only so many at once', async () => {
    between = endless;
    const begun: { sent: ClientRequest; response: IncomingMessage }[] = [];
    for (let n = 0; n < limits.maxResultsAtOnce; n++) {
      const { sent, answered } = begin('?of=ballots');
      begun.push({ sent, response: await answered });
    }
    const { status, text, headers } = await get('');
    expect([status, headers['retry-after']]).toEqual([503, '1']);
    expect(JSON.parse(text)).toMatchObject({ code: 'busy', retryAfterMs: limits.busyRetryMs });
    for (const { sent, response } of begun) {
      response.on('error', () => {});
      sent.destroy();
    }
    await noneOpen();
  });
});

test('[X3] the schema is served, for everybody', async () => {
  const { status, text } = await ask(server, '/api/results.schema.json');
  expect(status).toBe(200);
  expect(JSON.parse(text)).toEqual(resultsSchema);
});
