import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
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
