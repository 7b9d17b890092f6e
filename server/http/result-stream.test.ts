import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import type { CountedBallots } from '../store/ballot-records.ts';
import type { StoredResults } from '../store/room-records.ts';
import type { Store } from '../store/store.ts';
import { askedResults, keyed } from '../testing/asked-results.ts';
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

const { get, path } = askedResults(
  () => server,
  () => party,
);

describe('[X4] while it is written', () => {
  /** Asks and takes in nothing yet. */
  function begin(query: string) {
    const sent = request(`${server.url}${path(query)}`, { headers: keyed(party.key) });
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
