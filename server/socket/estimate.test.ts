import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PhoneView, ScreenView, Update } from '#protocol/views';
import { createClient } from '../testing/client.ts';
import { ask } from '../testing/http-ask.ts';
import { startParty } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const right = { value: 331.25, tolerance: 7.75 };
const asked = { kind: 'number' as const, ask: { unit: 'm', min: 0, max: 999, decimals: 2, right } };
/** What nobody in the hall may find in anything they are sent. */
const traces = ['331.25', '7.75', 'tolerance', 'within'];

describe('[Q31] the right answer', () => {
  it.each(['live', 'hidden'] as const)(
    'is in no frame and on no page of phones and screens until voting is over and the results are shown (%s)',
    async (results) => {
      const party = await startParty(server, { asked, options: [], results, isDraft: true });
      const [phone, poller, screen] = await Promise.all([
        party.phone(),
        party.phone({}, { transports: ['polling'] }),
        party.screen(),
      ]);
      const told = async () => {
        const pages = await Promise.all(
          ['', '/screen', '/screen?embed'].map((page) => ask(server, `/${party.code}${page}`)),
        );
        const rest = await ask(server, `/api/rooms/${party.code}`);
        const clients = [phone, poller, screen].map(({ got }) => JSON.stringify(got));
        return [...clients, rest.text, ...pages.map(({ text }) => text)].join('\n');
      };
      const expectNothing = async () => {
        const text = await told();
        for (const trace of traces) expect(text).not.toContain(trace);
      };
      await expectNothing();
      await party.order('poll:open');
      expect(await party.vote(phone, '330')).toMatchObject({ ok: true });
      expect(await party.vote(poller, '12,5')).toMatchObject({ ok: true });
      await party.host.until<Update>('update', ({ ballots }) => ballots === 2);
      await expectNothing();
      expect(party.view().poll?.ask).toMatchObject({ right });
      await party.order('poll:close');
      if (results === 'hidden') {
        await expectNothing();
        await party.order('poll:reveal');
      }
      for (const client of [phone, screen]) {
        const view = await client.until<PhoneView | ScreenView>(
          'view',
          ({ tally }) => 'within' in (tally?.summary ?? {}),
        );
        expect(view.poll?.ask).toMatchObject({ right });
        expect(view.tally?.summary).toMatchObject({ within: 1, spread: { median: 171.25 } });
      }
      await party.order('poll:rerun');
      const again = await party.phone();
      const { poll } = await again.until<PhoneView>('view');
      expect(poll?.ask).toMatchObject({ right: null });
    },
  );
});

describe('[Q30] [B2] an estimate', () => {
  it('comes from a bare client as a number or a text, and from nobody as anything else', async () => {
    const party = await startParty(server, { room: { code: server.code, key: server.hostKey }, isDraft: true });
    await party.host.ask('poll:close', { poll: party.poll.id, round: party.round() });
    const added = await party.host.ask('deck:add', { ...asked, question: 'How high?' });
    if (!added.ok || !added.poll) throw new Error('not added');
    await party.host.ask('poll:open', { poll: added.poll, round: null });
    const bare = createClient(server.url);
    await bare.until('update');
    expect(await bare.throwAt('vote', 330)).toMatchObject({ ok: true });
    expect(await bare.throwAt('vote', '12,5')).toMatchObject({ ok: true });
    for (const wrong of [1_000, -1, 1.234, 'many', [], true, [330]])
      expect(await bare.throwAt('vote', wrong)).toMatchObject({ ok: false });
    const update = await bare.until<Record<string, { label: string; votes?: number }>>(
      'update',
      (shown) => Object.values(shown)[0]?.label === '12.5',
    );
    expect(update).toEqual({ '0': { label: '12.5', votes: 1, color: expect.any(String) } });
  });
});
