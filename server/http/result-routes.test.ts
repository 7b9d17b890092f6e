import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { limits } from '#protocol/limits';
import { resultsSchema } from '#protocol/results-schema';
import { askedResults, keyed } from '../testing/asked-results.ts';
import { ask } from '../testing/http-ask.ts';
import { type Party, startParty } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
let party: Party;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
  party = await startParty(server);
});

const { get } = askedResults(
  () => server,
  () => party,
);

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
      const { status, text } = await ask(server, `/api/rooms/${code}/results`, keyed(party.key));
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
    expect((await get('', { ...keyed(party.key), origin: 'http://elsewhere.example' })).status).toBe(403);
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

test('[X3] the schema is served, for everybody', async () => {
  const { status, text } = await ask(server, '/api/results.schema.json');
  expect(status).toBe(200);
  expect(JSON.parse(text)).toEqual(resultsSchema);
});
