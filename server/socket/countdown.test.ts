import { describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import type { HostView, View } from '#protocol/views';
import type { Client } from '../testing/client.ts';
import { type Party, startParty } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

const countdown = (party: Party, seconds: number | null) =>
  party.host.ask('poll:countdown', { poll: party.poll.id, round: party.round(), seconds });
const untilPhase = (client: Client, phase: string) =>
  client.until<View>('view', ({ round }) => round?.phase.phase === phase);

async function withServer(run: (server: TestServer) => Promise<void>) {
  const server = await startServer();
  await run(server);
  await server.stop();
}

describe('[P8] a countdown', () => {
  it('is the same for everybody: its end and the present moment by the server\u2019s clock', () =>
    withServer(async (server) => {
      const party = await startParty(server);
      const clients = [party.host, await party.phone(), await party.screen()];
      await countdown(party, 30);
      const closesAt = server.clock.now() + 30_000;
      for (const client of clients) {
        const fits = ({ round }: View) => round?.phase.phase === 'open' && round.phase.closesAt === closesAt;
        expect((await client.until<View>('view', fits)).now).toBe(server.clock.now());
      }
    }));

  it('closes the round by itself; a vote that comes later is told so', () =>
    withServer(async (server) => {
      const party = await startParty(server);
      const phone = await party.phone();
      await countdown(party, 30);
      server.clock.advance(30_000);
      await untilPhase(party.host, 'closed');
      expect(await party.vote(phone, 'Pizza')).toEqual({ ok: false, code: 'round-closed' });
      expect((await untilPhase(phone, 'closed')).round?.phase).toMatchObject({ closedAt: server.clock.now() });
    }));

  it('set shorter closes earlier, stopped not at all', () =>
    withServer(async (server) => {
      const party = await startParty(server);
      await countdown(party, 600);
      await countdown(party, 5);
      server.clock.advance(5_000);
      await untilPhase(party.host, 'closed');
      await party.order('poll:open');
      await countdown(party, 5);
      await countdown(party, null);
      server.clock.advance(60_000);
      await party.order('poll:close');
      // What was set just before may be seen after the close was ordered.
      const now = server.clock.now();
      await party.until(({ round }) => round?.phase.phase === 'closed' && round.phase.closedAt === now);
    }));

  it('goes on over a restart in its middle, and nothing that was voted is lost', () =>
    withServer(async (server) => {
      const party = await startParty(server);
      await party.vote(await party.phone(), 'Pizza');
      await countdown(party, 60);
      const closesAt = server.clock.now() + 60_000;
      server.clock.advance(20_000);
      await server.restart();
      const again = await startParty(server, { room: party, isDraft: true });
      expect(again.view().round?.phase).toMatchObject({ phase: 'open', closesAt });
      await again.vote(await again.phone(), 'Sushi');
      server.clock.advance(40_000);
      const view = (await untilPhase(again.host, 'closed')) as HostView;
      expect(view.round?.phase).toMatchObject({ closedAt: closesAt });
      expect(view.tally?.counts ?? []).toEqual([1, 1, 0]);
    }));

  it('that ran out while the server was away has closed in time; hidden votes may still come in', () =>
    withServer(async (server) => {
      const party = await startParty(server, { results: 'hidden' });
      const phone = await party.phone();
      await countdown(party, 30);
      const closesAt = server.clock.now() + 30_000;
      await server.restart();
      server.clock.advance(31_000);
      const again = await startParty(server, { room: party, isDraft: true });
      // Due long since: the hand-driven clock only has to be looked at.
      server.clock.advance(0);
      const view = (await untilPhase(again.host, 'closing')) as HostView;
      expect(view.round?.phase).toMatchObject({
        closedAt: closesAt,
        acceptUntil: server.clock.now() + limits.closingMs,
      });
      const back = await again.phone({ token: phone.token });
      expect(await again.vote(back, 'Pizza', 1, { castAt: closesAt - 1 })).toMatchObject({ ok: true });
      expect(await again.vote(await again.phone(), 'Pizza', 1, { castAt: closesAt - 1 })).toEqual({
        ok: false,
        code: 'round-closed',
      });
    }));

  it('can be taken back: the same round is open again', () =>
    withServer(async (server) => {
      const party = await startParty(server, { timeLimitS: 10 });
      const round = party.round();
      server.clock.advance(10_000);
      const { undo } = (await untilPhase(party.host, 'closed')) as HostView;
      expect(undo).toMatchObject([{ what: 'close', until: server.clock.now() + limits.undoMs, question: 'Lunch?' }]);
      await server.restart();
      const again = await startParty(server, { room: party, isDraft: true });
      expect(await again.host.ask('undo', { id: undo[0]?.id ?? '' })).toMatchObject({ ok: true });
      expect((await untilPhase(again.host, 'open')).round?.id).toBe(round);
    }));
});

describe('[V11] safe to close', () => {
  it('counts the ballots that wait for the disk', async () => {
    const disk = Promise.withResolvers<void>();
    let isSlow = false;
    const server = await startServer({}, [], {
      between: (store) => ({
        ...store,
        async castBallots(batch) {
          if (isSlow) await disk.promise;
          return store.castBallots(batch);
        },
      }),
    });
    const party = await startParty(server);
    isSlow = true;
    const votes = [party.vote(await party.phone(), 'Pizza'), party.vote(await party.phone(), 'Sushi')];
    await party.host.until<{ inFlight?: number }>('presence', ({ inFlight }) => inFlight === 2);
    disk.resolve();
    await Promise.all(votes);
    const last = () => party.host.all<{ inFlight?: number; voted: number }>('presence').at(-1);
    await party.host.until('presence', () => last()?.inFlight === 0 && last()?.voted === 2);
    await server.stop();
  });

  it('counts people, not tabs, and those who dropped out without a ballot', () =>
    withServer(async (server) => {
      const party = await startParty(server);
      const [voter, silent] = [await party.phone(), await party.phone()];
      const tab = await party.phone({ token: silent.token });
      await party.vote(voter, 'Pizza');
      const presence = (fits: (presence: { voters: number; dropped?: number }) => boolean) =>
        party.host.until<{ voters: number; dropped?: number }>('presence', fits);
      await presence(({ voters, dropped }) => voters === 2 && dropped === 0);
      tab.close();
      silent.close();
      voter.close();
      await presence(({ voters, dropped }) => voters === 0 && dropped === 1);
      server.clock.advance(limits.droppedMs);
      const told = () => party.host.all<{ dropped?: number; voters: number }>('presence').at(-1);
      await party.host.until('presence', () => told()?.dropped === 0 && told()?.voters === 0);
    }));
});
