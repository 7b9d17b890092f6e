import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HostView, Me, PhoneView } from '#protocol/views';
import { createClient, handshakeOf } from '../testing/client.ts';
import { startParty } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe('[Z7] teams', () => {
  const names = ['Foxes', 'Owls'];

  it('are dealt out evenly to who is here and who comes, and stay', async () => {
    const party = await startParty(server);
    const early = [await party.phone(), await party.phone(), await party.phone()];
    expect(early[0]?.newest<Me>('me')).not.toHaveProperty('team');
    expect(await party.host.ask('room:teams', { how: 'deal', names })).toMatchObject({ ok: true });
    const told = await Promise.all(early.map((phone) => phone.until<Me>('me', ({ team }) => team !== undefined)));
    const late = await Promise.all([0, 1, 2, 3, 4].map(() => party.phone()));
    const all = [...told, ...late.map((phone) => phone.newest<Me>('me'))].map((me) => me?.team);
    expect(all.filter((team) => team === 0)).toHaveLength(4);
    expect(all.filter((team) => team === 1)).toHaveLength(4);
    const token = late[0]?.token ?? '';
    late[0]?.close();
    expect((await party.phone({ token })).newest<Me>('me')?.team).toBe(all[3]);
    await server.restart();
    const again = createClient(server.url, { ...handshakeOf(party.code, 'phone'), token });
    expect((await again.until<Me>('me')).team).toBe(all[3]);
  });

  it('are joined by choice; another choice moves, one that is not there is refused', async () => {
    const party = await startParty(server);
    const phone = await party.phone();
    expect(await phone.ask('team', { team: 0 })).toMatchObject({ ok: false, code: 'no-such-team' });
    await party.host.ask('room:teams', { how: 'choice', names });
    expect((await phone.until<PhoneView>('view', ({ teams }) => teams !== undefined)).teams).toEqual({
      how: 'choice',
      names,
    });
    expect(await phone.ask('team', { team: 1 })).toMatchObject({ ok: true });
    await phone.until<Me>('me', ({ team }) => team === 1);
    expect(await phone.ask('team', { team: 0 })).toMatchObject({ ok: true });
    await phone.until<Me>('me', ({ team }) => team === 0);
    expect(await phone.ask('team', { team: 2 })).toMatchObject({ ok: false, code: 'no-such-team' });
    await party.host.ask('room:teams', { how: 'deal', names });
    expect(await phone.ask('team', { team: 1 })).toMatchObject({ ok: false, code: 'no-such-team' });
    expect((await party.host.until<HostView>('view', ({ teams }) => teams?.how === 'deal')).teams?.names).toEqual(
      names,
    );
  });

  it.each([
    ['one team', { how: 'deal', names: ['Foxes'] }],
    ['two of one name', { how: 'choice', names: ['Foxes', 'Foxes'] }],
    ['names for nobody', { how: 'nobody', names }],
    ['too many', { how: 'choice', names: Array.from({ length: 13 }, (_, index) => `Team ${index}`) }],
    ['no name', { how: 'choice', names: ['Foxes', ' '] }],
  ])('are refused: %s', async (_, teams) => {
    const party = await startParty(server, { isDraft: true });
    expect(await party.host.throwAt('room:teams', teams)).toMatchObject({ code: 'bad-payload' });
  });
});
