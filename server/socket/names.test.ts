import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient, handshakeOf } from '../testing/client.ts';
import { setDoor } from '../testing/doorstep.ts';
import { startParty, untilCounts } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe('[A3] names required', () => {
  const missing = { ok: false, code: 'name-required' };

  it('[V3] a retry of what was counted before gets its receipt, and takes back nobody\u2019s word; more needs a name', async () => {
    const party = await startParty(server);
    const phone = await party.phone();
    const receipt = await party.vote(phone, 'Pizza', 3);
    await setDoor(server, party, 'room:names', { names: 'required' });
    expect(await party.vote(phone, 'Pizza', 3)).toEqual(receipt);
    expect(await party.vote(phone, 'Sushi', 2)).toEqual(receipt);
    expect(await party.vote(phone, 'Sushi', 4)).toEqual(missing);
    expect(await party.vote(await party.phone(), 'Sushi', 1)).toEqual(missing);
    expect(await party.vote(phone, null, 4)).toMatchObject({ ok: true, n: 4 });
    await untilCounts(party.host, 0, 0, 0);
    expect(await party.vote(phone, 'Pizza', 3)).toMatchObject({ ok: true, n: 4 });
    expect(await party.vote(phone, 'Pizza', 5)).toEqual(missing);
  });

  it('[V3] a retry for a round that is no longer shown gets its receipt', async () => {
    const party = await startParty(server);
    const phone = await party.phone();
    const round = party.round();
    const receipt = await party.vote(phone, 'Pizza', 3);
    await setDoor(server, party, 'room:names', { names: 'required' });
    await party.order('poll:rerun');
    const again = (n: number, more = {}) => phone.throwAt('vote', { round, choice: party.option('Pizza'), n, ...more });
    expect(await again(3)).toEqual(receipt);
    expect(await again(4)).toEqual(missing);
    expect(await again(1, { round: 'nowhere' })).toEqual(missing);
    const isNext = (view: { round: { id: string } | null }) => view.round !== null && view.round.id !== round;
    await party.host.until('view', isNext);
    expect(await phone.throwAt('vote', { round: party.round(), choice: party.option('Pizza'), n: 1 })).toEqual(missing);
  });

  it('a vote waits for a name; a bare one, too', async () => {
    const party = await startParty(server);
    const phone = await party.phone();
    await setDoor(server, party, 'room:names', { names: 'required' });
    expect(await phone.until<{ names: string }>('view', ({ names }) => names === 'required')).toBeDefined();
    expect(await party.vote(phone, 'Pizza')).toEqual({ ok: false, code: 'name-required' });
    await phone.ask('name', { name: 'Ana' });
    expect(await party.vote(phone, 'Pizza')).toMatchObject({ ok: true });

    const host = createClient(server.url, handshakeOf(server.code, 'host', server.hostKey));
    await host.until('view');
    await host.ask('room:names', { names: 'required' });
    const bare = createClient(server.url);
    await bare.until('update');
    expect(await bare.throwAt('vote', 0)).toEqual({ ok: false, code: 'name-required' });
    expect(await bare.throwAt('vote', null)).toMatchObject({ ok: true });
    await bare.throwAt('name', 'Bot');
    expect(await bare.throwAt('vote', 0)).toMatchObject({ ok: true });
  });
});
