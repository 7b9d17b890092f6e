import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Goodbye } from '#protocol/events';
import { limits } from '#protocol/limits';
import type { HostView, Me, View } from '#protocol/views';
import { StartProblem } from './start-problem.ts';
import { type Client, createClient, handshakeOf } from './testing/client.ts';
import { held } from './testing/live-samples.ts';
import { startParty, untilCounts } from './testing/party.ts';
import { startServer, type TestServer } from './testing/start-server.ts';

// Starts and stops take their time on a busy machine, ms.
vi.setConfig({ testTimeout: 20_000, hookTimeout: 20_000 });

const servers: TestServer[] = [];
async function start(...args: Parameters<typeof startServer>) {
  const server = await startServer(...args);
  servers.push(server);
  return server;
}
afterEach(() => Promise.all(servers.splice(0).map((server) => server.stop())));

/** Longer than a stop may take, ms. */
const patienceMs = 5_000;

async function timed(work: Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work;
  return performance.now() - startedAt;
}

describe('[S4] a stop', () => {
  it('commits and acknowledges what is queued, says goodbye, and loses nothing', async () => {
    const disk = held<void>();
    const reached = held<void>();
    let isHeld = false;
    const server = await start({}, [], {
      between: (store) => ({
        ...store,
        async castBallots(batch) {
          reached.resolve();
          if (isHeld) await disk.promise;
          return store.castBallots(batch);
        },
      }),
    });
    const party = await startParty(server);
    const phones = await Promise.all(Array.from({ length: 5 }, () => party.phone()));
    const round = party.round();
    isHeld = true;
    const answers = phones.map((phone) => party.vote(phone, 'Pizza'));
    await Promise.all(phones.map((phone) => phone.ask('hello', null)));
    await reached.promise;
    const restarted = server.restart();
    disk.resolve();
    expect((await Promise.all(answers)).every(({ ok }) => ok)).toBe(true);
    for (const phone of phones) {
      const { code, afterMs } = await phone.until<Goodbye>('bye');
      expect(code).toBe('restarting');
      expect(afterMs).toBeGreaterThanOrEqual(0);
      expect(afterMs).toBeLessThan(limits.restartJitterMs);
    }
    await restarted;
    const back = createClient(server.url, handshakeOf(party.code, 'host', party.key));
    expect(await back.until<HostView>('view')).toMatchObject({ round: { id: round }, tally: { counts: [5, 0, 0] } });
  });

  it.each(['websocket', 'polling'])('[R4] says goodbye over %s', async (transport) => {
    const server = await start();
    const phone = createClient(server.url, handshakeOf(server.code, 'phone'), { transports: [transport] });
    await phone.until('me');
    await server.restart();
    expect(await phone.until('bye')).toMatchObject({ code: 'restarting' });
  });

  it('does not wait for an end of the votes', async () => {
    const server = await start();
    const party = await startParty(server);
    const phones = await Promise.all(Array.from({ length: 8 }, () => party.phone()));
    let acked = 0;
    const vote = async (phone: Client) => {
      for (let n = 1; phone.socket.connected; n++) {
        const answer = await party.vote(phone, n % 2 ? 'Pizza' : 'Sushi', n);
        server.clock.advance(1_000);
        if (answer.ok) acked += 1;
      }
    };
    const voting = phones.map((phone) => vote(phone).catch((error: unknown) => error));
    await party.host.until<{ tallyVersion: number }>('update', ({ tallyVersion }) => tallyVersion > 20);
    expect(await timed(server.restart())).toBeLessThan(patienceMs);
    await Promise.all(voting);
    expect(acked).toBeGreaterThan(20);
  });

  it('is not held up by a phone that does not read', async () => {
    const server = await start();
    const phone = createClient(server.url, handshakeOf(server.code, 'phone'));
    await phone.until('me');
    (phone.socket.io.engine.transport as unknown as { ws: { _socket: { pause(): void } } }).ws._socket.pause();
    expect(await timed(server.restart())).toBeLessThan(patienceMs);
  });

  it('is not held up by a request that never ends', async () => {
    const server = await start();
    const body = new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode('{')) });
    const options = { method: 'POST', body, duplex: 'half', headers: { 'content-type': 'application/json' } };
    const asked = fetch(`${server.url}/api/rooms`, options as RequestInit).catch((error: unknown) => error);
    await fetch(`${server.url}/healthz`);
    expect(await timed(server.restart())).toBeLessThan(patienceMs);
    await asked;
  });

  it('lets nobody in any more', async () => {
    const disk = held<void>();
    const server = await start({}, [], {
      between: (store) => ({
        ...store,
        async castBallots(batch) {
          await disk.promise;
          return store.castBallots(batch);
        },
      }),
    });
    const party = await startParty(server);
    const voted = party.vote(await party.phone(), 'Pizza');
    await party.host.ask('hello', null);
    const restarted = server.restart();
    expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
    const late = createClient(server.url, handshakeOf(party.code, 'phone'));
    await late.until('connect_error');
    disk.resolve();
    expect(await voted).toMatchObject({ ok: true });
    await restarted;
  });
});

describe('a start', () => {
  it('[S2] on a port that is taken says so, and harms nobody', async () => {
    const first = await start();
    const port = new URL(first.url).port;
    const second = startServer({ PORT: port });
    await expect(second).rejects.toThrow(StartProblem);
    await expect(second).rejects.toThrow(`Port ${port} is already in use`);
    expect((await fetch(`${first.url}/readyz`)).status).toBe(200);
  });

  it('on an address this machine does not have says so', async () => {
    await expect(startServer({ HOST: '192.0.2.1' })).rejects.toThrow('no address 192.0.2.1');
  });

  it('[I3] prints the same links each time, and finds everything as it was', async () => {
    const server = await start();
    const { code, hostKey } = server;
    const party = await startParty(server);
    const phone = await party.phone();
    await party.vote(phone, 'Sushi');
    await phone.ask('chat', { text: 'hello', id: 'x' });
    await party.host.ask('chat:rules', { enabled: true, onScreen: false });
    const before = await party.until(({ chat }) => !chat.onScreen);
    await server.restart();
    expect([server.code, server.hostKey]).toEqual([code, hostKey]);
    const host = createClient(server.url, handshakeOf(party.code, 'host', party.key));
    const after = await host.until<HostView>('view');
    expect(after).toEqual({
      ...before,
      join: after.join,
      tally: { ...before.tally, ballots: 1, tallyVersion: 1, counts: [0, 1, 0] },
    });
    expect(await host.until('chat')).toMatchObject({ changes: [{ line: { text: 'hello' } }] });
  });

  it('opens the default room with the tutorials\u2019 question once, not at every start', async () => {
    const server = await start();
    const host = createClient(server.url, handshakeOf(server.code, 'host', server.hostKey));
    const view = await host.until<HostView>('view');
    expect(view.poll?.options.map(({ label }) => label)).toEqual(['JavaScript', 'C#', 'PHP', 'Python', 'Go']);
    expect(view.round?.phase.phase).toBe('open');
    await host.throwAt('poll:close', { poll: view.poll?.id, round: view.round?.id });
    await server.restart();
    const again = createClient(server.url, handshakeOf(server.code, 'phone'));
    expect((await again.until<View>('view')).round).toMatchObject({ id: view.round?.id, phase: { phase: 'closed' } });
  });

  it('with a question asks it in the default room, and resumes it when it is asked again', async () => {
    const server = await start({}, ['Lunch?', 'Pizza', 'Sushi']);
    const phone = createClient(server.url, handshakeOf(server.code, 'phone'));
    const { poll, round, keys } = await phone.until<View>('view');
    expect(poll).toMatchObject({ question: 'Lunch?', options: [{ label: 'Pizza' }, { label: 'Sushi' }] });
    expect(round).toMatchObject({ number: 1, phase: { phase: 'open' } });
    const { token } = await phone.until<Me>('me');
    await phone.throwAt('vote', { round: round?.id, choice: keys[1], n: 1 });
    await server.restart();
    const back = createClient(server.url, { ...handshakeOf(server.code, 'phone'), token });
    expect(await back.until<View>('view')).toMatchObject({
      round: { id: round?.id, number: 1 },
      tally: { counts: [0, 1] },
    });
    await untilCounts(back, 0, 1);
  });
});
