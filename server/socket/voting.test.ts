import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Me, Update } from '#protocol/views';
import type { CastResult } from '../store/ballot-records.ts';
import { StoreFailure } from '../store/store.ts';
import { held } from '../testing/live-samples.ts';
import { countsOf, type Party, startParty, untilCounts } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
let beforeCommit: () => Promise<void>;
let afterCommit: () => Promise<void>;

beforeAll(async () => {
  server = await startServer({}, [], {
    between: (store) => ({
      ...store,
      async castBallots(batch): Promise<CastResult> {
        await beforeCommit();
        const result = await store.castBallots(batch);
        await afterCommit();
        return result;
      },
    }),
  });
});
afterAll(() => server.stop());
beforeEach(() => {
  beforeCommit = () => Promise.resolve();
  afterCommit = () => Promise.resolve();
});

const receipt = (party: Party, n: number, tallyVersion: number) => ({
  ok: true,
  round: party.round(),
  n,
  tallyVersion,
});

describe('a ballot', () => {
  it('[V1] is acknowledged only after the commit that holds it', async () => {
    const party = await startParty(server);
    const phone = await party.phone();
    const disk = held<void>();
    afterCommit = () => disk.promise;
    let isAnswered = false;
    const answer = party.vote(phone, 'Pizza').then((given) => {
      isAnswered = true;
      return given;
    });
    await phone.ask('hello', null);
    await party.host.ask('hello', null);
    expect(isAnswered).toBe(false);
    expect(countsOf(party.host)).toEqual([0, 0, 0]);
    disk.resolve();
    expect(await answer).toEqual(receipt(party, 1, 1));
    await untilCounts(party.host, 1, 0, 0);
    expect(await server.store.loadBallots(party.round())).toMatchObject([{ choice: party.option('Pizza'), n: 1 }]);
  });

  it('[V2] with a greater n replaces the one before: one voter, one ballot', async () => {
    const party = await startParty(server);
    const phone = await party.phone();
    await party.vote(phone, 'Pizza', 1);
    expect(await party.vote(phone, 'Sushi', 2)).toEqual(receipt(party, 2, 2));
    await untilCounts(party.host, 0, 1, 0);
    expect(party.host.newest<Update>('update')).toMatchObject({ ballots: 1 });
  });

  it('[V3] that is repeated gets the same receipt and changes nothing', async () => {
    const party = await startParty(server);
    const phone = await party.phone();
    const answers = await Promise.all([1, 2, 3].map(() => party.vote(phone, 'Pizza', 1)));
    expect(answers).toEqual(Array(3).fill(receipt(party, 1, 1)));
    await party.vote(await party.phone(), 'Sushi');
    await untilCounts(party.host, 1, 1, 0);
  });

  it('[V3] that is older than the stored one is answered with the stored one\u2019s receipt', async () => {
    const party = await startParty(server);
    const phone = await party.phone();
    await party.vote(phone, 'Sushi', 5);
    expect(await party.vote(phone, 'Pizza', 4)).toEqual(receipt(party, 5, 1));
    expect(phone.newest<Me>('me')?.ballots[party.round()]).toEqual({ choice: party.option('Sushi'), n: 5 });
  });

  it('[V3] keeps its receipt after the close', async () => {
    const party = await startParty(server);
    const phone = await party.phone();
    await party.vote(phone, 'Sushi', 1);
    await party.order('poll:close');
    expect(await party.vote(phone, 'Sushi', 1)).toEqual(receipt(party, 1, 1));
    expect(await party.vote(phone, 'Pizza', 2)).toEqual({ ok: false, code: 'round-closed' });
  });

  it('[V6] can be taken back, and an older retry does not bring it back', async () => {
    const party = await startParty(server);
    const phone = await party.phone();
    await party.vote(phone, 'Pizza', 1);
    expect(await party.vote(phone, null, 2)).toEqual(receipt(party, 2, 2));
    expect(await party.vote(phone, 'Pizza', 1)).toEqual(receipt(party, 2, 2));
    await phone.until<Me>('me', ({ ballots }) => ballots[party.round()]?.choice === null);
    await party.vote(await party.phone(), 'Sushi');
    await untilCounts(party.host, 0, 1, 0);
    expect(party.host.newest<Update>('update')).toMatchObject({ ballots: 1 });
  });

  it('[V7] is final where the poll says so, also against taking it back', async () => {
    const party = await startParty(server, { changeable: false });
    const phone = await party.phone();
    expect(await party.vote(phone, 'Pizza', 1)).toEqual(receipt(party, 1, 1));
    expect(await party.vote(phone, 'Sushi', 2)).toEqual({ ok: false, code: 'choice-final' });
    expect(await party.vote(phone, null, 3)).toEqual({ ok: false, code: 'choice-final' });
    expect(await party.vote(phone, 'Pizza', 1)).toEqual(receipt(party, 1, 1));
    await untilCounts(party.host, 1, 0, 0);
  });

  it('[V8] for no option or no round of this room is refused', async () => {
    const party = await startParty(server);
    const other = await startParty(server);
    const phone = await party.phone();
    const choice = party.option('Pizza');
    for (const wrong of ['steak', '', 0, true, [choice], { choice }, other.option('Pizza')])
      expect(await phone.throwAt('vote', { round: party.round(), choice: wrong, n: 1 })).toMatchObject({
        code: 'no-such-option',
      });
    for (const round of ['nothing', other.round()])
      expect(await phone.throwAt('vote', { round, choice, n: 1 })).toMatchObject({ code: 'no-such-round' });
    await party.vote(phone, 'Sushi');
    await untilCounts(party.host, 0, 1, 0);
    expect(countsOf(other.host)).toEqual([0, 0, 0]);
  });

  it('[V9] is told to all tabs of the voter, and to nobody else', async () => {
    const party = await startParty(server);
    const one = await party.phone();
    const two = await party.phone({ token: one.token });
    const stranger = await party.phone();
    await party.vote(one, 'Salad', 1);
    const mine = { [party.round()]: { choice: party.option('Salad'), n: 1 } };
    expect(await two.until<Me>('me', ({ ballots }) => party.round() in ballots)).toMatchObject({ ballots: mine });
    expect(one.newest<Me>('me')?.ballots).toEqual(mine);
    await untilCounts(stranger, 0, 0, 1);
    expect(stranger.all<Me>('me').map(({ ballots }) => ballots)).toEqual([{}]);
  });

  it('[V9] counts once for two tabs; the greater n wins', async () => {
    const party = await startParty(server);
    const one = await party.phone();
    const two = await party.phone({ token: one.token });
    await Promise.all([party.vote(one, 'Salad', 1), party.vote(two, 'Pizza', 2)]);
    await untilCounts(party.host, 1, 0, 0);
    await party.order('poll:close');
    expect(party.view().tally).toMatchObject({ ballots: 1, counts: [1, 0, 0] });
  });

  it('[V9] that was under way when the connection broke is told to the next one', async () => {
    const party = await startParty(server);
    const phone = await party.phone();
    const disk = held<void>();
    const reached = held<void>();
    beforeCommit = () => {
      reached.resolve();
      return disk.promise;
    };
    void party.vote(phone, 'Pizza').catch(() => undefined);
    await reached.promise;
    phone.close();
    await party.host.until<{ voters: number }>('presence', ({ voters }) => voters === 0);
    const next = await party.phone({ token: phone.token });
    disk.resolve();
    await next.until<Me>('me', ({ ballots }) => ballots[party.round()]?.choice === party.option('Pizza'));
  });
});

describe('a disk that refuses', () => {
  it('[D4] is told as not-saved, nothing is counted, and the same ballot is taken when it is back', async () => {
    const party = await startParty(server);
    const phone = await party.phone();
    beforeCommit = () => Promise.reject(new StoreFailure('disk full'));
    expect(await party.vote(phone, 'Pizza', 1)).toEqual({ ok: false, code: 'not-saved' });
    expect(await phone.ask('hello', null)).toMatchObject({ ok: true });
    beforeCommit = () => Promise.resolve();
    expect(await party.vote(phone, 'Pizza', 1)).toEqual(receipt(party, 1, 1));
    await untilCounts(party.host, 1, 0, 0);
  });
});
