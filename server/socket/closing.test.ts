import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import type { CastResult } from '../store/ballot-records.ts';
import { held } from '../testing/live-samples.ts';
import { startParty, untilCounts } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
/** null: ballots go on at once, so that they stay in front of what comes behind them. */
let beforeCommit: (() => Promise<void>) | null;

beforeAll(async () => {
  server = await startServer({}, [], {
    between: (store) => ({
      ...store,
      async castBallots(batch): Promise<CastResult> {
        if (beforeCommit) await beforeCommit();
        return store.castBallots(batch);
      },
    }),
  });
});
afterAll(() => server.stop());
beforeEach(() => {
  beforeCommit = null;
});

describe('closing', () => {
  it('[V4] refuses what comes after it', async () => {
    const party = await startParty(server);
    const phone = await party.phone();
    await party.order('poll:close');
    expect(await party.vote(phone, 'Pizza')).toEqual({ ok: false, code: 'round-closed' });
    expect(party.view().tally?.counts).toEqual([0, 0, 0]);
  });

  it('[V4] counts every ballot that was received before it, however slow the disk is', async () => {
    const party = await startParty(server);
    const phones = await Promise.all(Array.from({ length: 5 }, () => party.phone()));
    const disk = held<void>();
    beforeCommit = () => disk.promise;
    const answers = phones.map((phone) => party.vote(phone, 'Pizza'));
    // Answered on the same connection, so the vote before it is in the box.
    await Promise.all(phones.map((phone) => phone.ask('hello', null)));
    beforeCommit = null;
    const closed = party.order('poll:close');
    disk.resolve();
    const view = await closed;
    expect((await Promise.all(answers)).filter(({ ok }) => ok)).toHaveLength(5);
    expect(view.round?.phase.phase).toBe('closed');
    await untilCounts(party.host, 5, 0, 0);
  });

  it('[V4] racing with votes: every answer tells the truth', async () => {
    const party = await startParty(server);
    const phones = await Promise.all(Array.from({ length: 12 }, () => party.phone()));
    const answers = await Promise.all(
      phones.flatMap((phone, index) => {
        const vote = party.vote(phone, 'Pizza');
        return index === 6
          ? [vote, party.host.throwAt('poll:close', { poll: party.poll.id, round: party.round() })]
          : [vote];
      }),
    );
    const codes = answers.map(({ ok, code }) => (ok ? 'ok' : code));
    expect(codes.every((code) => code === 'ok' || code === 'round-closed')).toBe(true);
    const counted = answers.filter((answer) => 'tallyVersion' in answer).length;
    expect(await server.store.loadBallots(party.round())).toHaveLength(counted);
    const view = await party.until(({ round }) => round?.phase.phase === 'closed');
    expect(view.tally?.ballots).toBe(counted);
  });

  it('[V5] with hidden results takes for a while what was tapped before it, of those who were there', async () => {
    const party = await startParty(server, { results: 'hidden' });
    const early = await party.phone();
    const loud = await party.phone();
    const tapped = server.clock.now();
    server.clock.advance(1_000);
    const { round } = await party.order('poll:close');
    expect(round?.phase).toMatchObject({ phase: 'closing', acceptUntil: server.clock.now() + limits.closingMs });
    server.clock.advance(1_000);

    const late = await party.phone();
    expect(await party.vote(late, 'Pizza', 1, { castAt: tapped })).toMatchObject({ code: 'round-closed' });
    expect(await party.vote(loud, 'Pizza', 1, { castAt: server.clock.now() })).toMatchObject({ code: 'round-closed' });
    expect(await party.vote(loud, 'Pizza', 1)).toMatchObject({ code: 'round-closed' });
    expect(await party.vote(early, 'Pizza', 1, { castAt: tapped })).toMatchObject({ ok: true });

    server.clock.advance(limits.closingMs);
    await party.until((view) => view.round?.phase.phase === 'closed');
    expect(await party.vote(early, 'Sushi', 2, { castAt: tapped })).toMatchObject({ code: 'round-closed' });
    await untilCounts(party.host, 1, 0, 0);
  });

  it('[V5] takes what was tapped before it by a phone that lost the network and came back', async () => {
    const party = await startParty(server, { results: 'hidden' });
    const phone = await party.phone();
    const tapped = server.clock.now();
    phone.close();
    await party.order('poll:close');
    const back = await party.phone({ token: phone.token });
    expect(await party.vote(back, 'Pizza', 1, { castAt: tapped })).toMatchObject({ ok: true });
  });

  it('[V5] ends the grace at once when the results are revealed', async () => {
    const party = await startParty(server, { results: 'hidden' });
    const phone = await party.phone();
    const tapped = server.clock.now();
    await party.order('poll:close');
    await party.order('poll:reveal');
    expect(await party.vote(phone, 'Pizza', 1, { castAt: tapped })).toMatchObject({ code: 'round-closed' });
  });

  it('[V5] leaves no grace where the results were seen', async () => {
    const party = await startParty(server);
    const phone = await party.phone();
    const tapped = server.clock.now();
    server.clock.advance(10);
    await party.order('poll:close');
    expect(await party.vote(phone, 'Pizza', 1, { castAt: tapped })).toMatchObject({ code: 'round-closed' });
  });
});
