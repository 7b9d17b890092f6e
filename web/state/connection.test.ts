import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { effect } from '@preact/signals';
import { Server, type Socket } from 'socket.io';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OptionId, RoomCode, RoundId } from '#protocol/polls';
import type { PhoneView } from '#protocol/views';
import { connect } from './connection.ts';
import type { Link } from './session.ts';

/** The real Socket.IO server, saying what the test has it say. */
let server: Server;
let origin: string;
let arrivals: Socket[];
const stops: (() => void)[] = [];

const view = {
  as: 'phone',
  now: 0,
  announcement: null,
  names: 'optional',
  lock: false,
  blank: false,
  version: 1,
  room: { code: '482913' as RoomCode, title: 'Room' },
  poll: null,
  round: { id: 'r1' as RoundId, number: 1, phase: { phase: 'open', openedAt: 1, closesAt: null }, resultsShown: true },
  keys: ['a' as OptionId],
  tally: { tallyVersion: 0, ballots: 0, counts: [0] },
  chat: { enabled: true, onScreen: true },
} satisfies PhoneView;
const me = { name: null, ballots: {}, lines: [], now: 1_000 };

function listen(options: ConstructorParameters<typeof Server>[1] = {}) {
  const http = createServer();
  server = new Server(http, { path: '/polls/socket.io', pingInterval: 1_000, ...options });
  arrivals = [];
  server.on('connection', (socket) => arrivals.push(socket));
  return new Promise<void>((resolve) => {
    http.listen(0, '127.0.0.1', () => {
      origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
      resolve();
    });
  });
}

function join() {
  const { session, enter, stop } = connect<PhoneView>({ origin, base: '/polls', code: '482913', as: 'phone' });
  stops.push(stop);
  const links: Link['state'][] = [];
  effect(() => void links.push(session.link.value.state));
  return { session, enter, links };
}

const arrival = (index: number) => vi.waitFor(() => arrivals[index] ?? Promise.reject(new Error('nobody')), 5_000);
const until = (holds: () => boolean) =>
  vi.waitFor(() => (holds() ? true : Promise.reject(new Error('not yet'))), 5_000);

beforeEach(() => listen());
afterEach(async () => {
  for (const stop of stops.splice(0)) stop();
  vi.unstubAllGlobals();
  await server.close();
});

describe('a page and its server', () => {
  test('it says who it is and hears what the room is told', async () => {
    const { session, links } = join();
    const socket = await arrival(0);
    expect(socket.handshake.auth).toEqual({ room: '482913', as: 'phone', protocol: 1 });
    socket.emit('view', view);
    await until(() => session.view.value?.version === 1);
    expect(links).toEqual(['connecting', 'online']);
  });

  test('a question gets its own answer', async () => {
    const { session } = join();
    const socket = await arrival(0);
    socket.on('name', ({ name }, ack) => ack(name === 'Ana' ? { ok: true } : { ok: false, code: 'bad-payload' }));
    await until(() => session.link.value.state === 'online');
    expect(await Promise.all([session.rename('Ana'), session.rename('')])).toEqual([
      { ok: true },
      { ok: false, code: 'bad-payload' },
    ]);
  });

  test('nothing is sent, and nothing kept for later, before there is a connection', async () => {
    let lines = 0;
    server.engine.on('connection', () => lines++);
    const { session } = join();
    expect(await session.say('Hello', 'id1')).toBeNull();
    await until(() => session.link.value.state === 'online');
    // A packet before the handshake would have made the server hang up.
    expect(lines).toBe(1);
  });

  test('a question whose connection ends gets no answer, at once', async () => {
    const { session } = join();
    const socket = await arrival(0);
    socket.on('name', () => socket.disconnect(true));
    await until(() => session.link.value.state === 'online');
    expect(await session.rename('Ana')).toBeNull();
  });

  test('[R5] a final refusal ends it with its reason', async () => {
    server.use((_socket, next) => next(Object.assign(new Error(), { data: { ok: false, code: 'wrong-key' } })));
    const { session } = join();
    await until(() => session.link.value.state === 'gone');
    expect(session.link.value).toEqual({ state: 'gone', code: 'wrong-key' });
  });

  test('a passing refusal is tried again', async () => {
    let tries = 0;
    server.use((_socket, next) => {
      tries += 1;
      next(tries === 1 ? Object.assign(new Error(), { data: { ok: false, code: 'internal' } }) : undefined);
    });
    const { session, links } = join();
    await until(() => session.link.value.state === 'online');
    expect(tries).toBe(2);
    expect(links).toEqual(['connecting', 'online']);
  });

  test('where no WebSocket passes it joins by long polling', async () => {
    await server.close();
    await listen({ transports: ['polling'] });
    const { session } = join();
    const socket = await arrival(0);
    expect(socket.conn.transport.name).toBe('polling');
    socket.emit('view', view);
    await until(() => session.view.value?.version === 1);
  });

  test('[R4] a goodbye for good is final', async () => {
    const { session } = join();
    (await arrival(0)).emit('bye', { code: 'flood', afterMs: null });
    await until(() => session.link.value.state === 'gone');
    expect(session.link.value).toEqual({ state: 'gone', code: 'flood' });
  });
});

describe('a room that lets in only some', () => {
  const refusal = (code: string, retryAfterMs?: number) =>
    Object.assign(new Error(), { data: { ok: false, code, retryAfterMs } });

  /** Asks for "open sesame". Everything that was handed over, in order. */
  function guard() {
    const given: (string | undefined)[] = [];
    server.use(({ handshake }, next) => {
      const { passcode } = handshake.auth;
      given.push(passcode);
      if (passcode === 'open sesame') next();
      else next(refusal(passcode === undefined ? 'passcode-required' : 'wrong-passcode'));
    });
    return given;
  }

  function tab() {
    const held = new Map<string, string>();
    vi.stubGlobal('sessionStorage', {
      getItem: (key: string) => held.get(key) ?? null,
      setItem: (key: string, text: string) => held.set(key, text),
      removeItem: (key: string) => held.delete(key),
    });
    return held;
  }

  test('[A2] a passcode is asked for, tried, and tried again', async () => {
    const given = guard();
    const { session, enter } = join();
    const outside = (code: string) => () => {
      const link = session.link.value;
      return link.state === 'outside' && !link.isTrying && link.code === code;
    };
    await until(outside('passcode-required'));
    enter('mellon');
    expect(session.link.value).toMatchObject({ state: 'outside', isTrying: true });
    await until(outside('wrong-passcode'));
    enter(' open sesame ');
    await until(() => session.link.value.state === 'online');
    expect(given).toEqual([undefined, 'mellon', 'open sesame']);
  });

  test('[A2] a right passcode is kept for this tab, a wrong one is not', async () => {
    const held = tab();
    const given = guard();
    const first = join();
    await until(() => first.session.link.value.state === 'outside');
    first.enter('mellon');
    await until(() => given.length === 2 && first.links.length > 3);
    expect([...held.values()]).toEqual([]);
    first.enter('open sesame');
    await until(() => first.session.link.value.state === 'online');
    await until(() => held.size === 1);
    const again = join();
    await until(() => again.session.link.value.state === 'online');
    expect(again.links).toEqual(['connecting', 'online']);
  });

  test('[A2] a kept passcode that has changed is asked for anew, and nobody is told of a wrong one', async () => {
    tab().set('showhands:passcode-482913', 'last week');
    const given = guard();
    const { session } = join();
    await until(() => session.link.value.state === 'outside');
    expect(session.link.value).toEqual({ state: 'outside', code: 'passcode-required', isTrying: false });
    expect(given).toEqual(['last week']);
  });

  test('[A2] after too many wrong ones the typed passcode is dropped, not repeated', async () => {
    let tries = 0;
    server.use((_socket, next) => next(refusal(tries++ === 0 ? 'passcode-required' : 'slow-down', 1)));
    const { session, enter } = join();
    await until(() => session.link.value.state === 'outside');
    enter('mellon');
    await until(() => tries === 2);
    await until(() => session.link.value.state === 'outside' && !session.link.value.isTrying);
    expect(session.link.value).toEqual({ state: 'outside', code: 'slow-down', isTrying: false });
  });

  test('[A1] a locked room is waited for, and entered when it opens', async () => {
    let tries = 0;
    server.use((_socket, next) => next(tries++ < 2 ? refusal('room-locked', 1) : undefined));
    const { session, links } = join();
    await until(() => session.link.value.state === 'online');
    expect(links).toEqual(['connecting', 'outside', 'outside', 'online']);
  });
});

describe('coming back', () => {
  test('after the server has closed the connection, telling the last change it saw', async () => {
    const { session, links } = join();
    const socket = await arrival(0);
    socket.emit('chat', { changes: [{ change: 7, removed: 3 }] });
    await until(() => session.lastChange() === 7);
    socket.disconnect(true);
    const again = await arrival(1);
    expect(again.handshake.auth).toMatchObject({ after: 7 });
    await until(() => links.length === 4);
    expect(links).toEqual(['connecting', 'online', 'reconnecting', 'online']);
  });

  test('[V3] a vote without an answer is sent again as it was', async () => {
    const votes: { round: string; n: number }[] = [];
    server.on('connection', (socket) => {
      socket.on('vote', (vote, ack) => {
        if (votes.push(vote) === 1) socket.disconnect(true);
        else ack({ ok: true, round: vote.round, n: vote.n, tallyVersion: 1 });
      });
      socket.emit('view', view);
      socket.emit('me', me);
    });
    const { session } = join();
    await until(() => session.me.value !== null);
    void session.vote('a');
    await until(() => session.ballot.value.state === 'counted');
    expect(votes).toHaveLength(2);
    expect(votes[1]).toEqual(votes[0]);
  });

  test('a token given once is handed back', async () => {
    const held = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => held.get(key) ?? null,
      setItem: (key: string, text: string) => held.set(key, text),
    });
    const { session } = join();
    const socket = await arrival(0);
    socket.emit('me', { ...me, token: 'secret-of-this-phone' });
    await until(() => session.me.value !== null);
    socket.disconnect(true);
    expect((await arrival(1)).handshake.auth).toMatchObject({ token: 'secret-of-this-phone' });
  });
});
