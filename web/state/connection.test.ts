import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type FarEnd, me, startFarEnd, until, view } from './far-end.ts';

let far: FarEnd;
beforeEach(async () => {
  far = await startFarEnd();
});
afterEach(async () => {
  await far.stop();
  vi.unstubAllGlobals();
});

describe('a page and its server', () => {
  test('it says who it is and hears what the room is told', async () => {
    const { session, links } = far.join();
    const socket = await far.arrival(0);
    expect(socket.handshake.auth).toEqual({ room: '482913', as: 'phone', protocol: 1 });
    socket.emit('view', view);
    await until(() => session.view.value?.version === 1);
    expect(links).toEqual(['connecting', 'online']);
  });

  test('a question gets its own answer', async () => {
    const { session } = far.join();
    const socket = await far.arrival(0);
    socket.on('name', ({ name }, ack) => ack(name === 'Ana' ? { ok: true } : { ok: false, code: 'bad-payload' }));
    await until(() => session.link.value.state === 'online');
    expect(await Promise.all([session.rename('Ana'), session.rename('')])).toEqual([
      { ok: true },
      { ok: false, code: 'bad-payload' },
    ]);
  });

  test('nothing is sent, and nothing kept for later, before there is a connection', async () => {
    let lines = 0;
    far.server.engine.on('connection', () => lines++);
    const { session } = far.join();
    expect(await session.say('Hello', 'id1')).toBeNull();
    await until(() => session.link.value.state === 'online');
    // A packet before the handshake would have made the server hang up.
    expect(lines).toBe(1);
  });

  test('a question whose connection ends gets no answer, at once', async () => {
    const { session } = far.join();
    const socket = await far.arrival(0);
    socket.on('name', () => socket.disconnect(true));
    await until(() => session.link.value.state === 'online');
    expect(await session.rename('Ana')).toBeNull();
  });

  test('[R5] a final refusal ends it with its reason', async () => {
    far.server.use((_socket, next) => next(Object.assign(new Error(), { data: { ok: false, code: 'wrong-key' } })));
    const { session } = far.join();
    await until(() => session.link.value.state === 'gone');
    expect(session.link.value).toEqual({ state: 'gone', code: 'wrong-key' });
  });

  test('a passing refusal is tried again', async () => {
    let tries = 0;
    far.server.use((_socket, next) => {
      tries += 1;
      next(tries === 1 ? Object.assign(new Error(), { data: { ok: false, code: 'internal' } }) : undefined);
    });
    const { session, links } = far.join();
    await until(() => session.link.value.state === 'online');
    expect(tries).toBe(2);
    expect(links).toEqual(['connecting', 'online']);
  });

  test('where no WebSocket passes it joins by long polling', async () => {
    await far.stop();
    far = await startFarEnd({ transports: ['polling'] });
    const { session } = far.join();
    const socket = await far.arrival(0);
    expect(socket.conn.transport.name).toBe('polling');
    socket.emit('view', view);
    await until(() => session.view.value?.version === 1);
  });

  test('[R4] a goodbye for good is final', async () => {
    const { session } = far.join();
    (await far.arrival(0)).emit('bye', { code: 'flood', afterMs: null });
    await until(() => session.link.value.state === 'gone');
    expect(session.link.value).toEqual({ state: 'gone', code: 'flood' });
  });
});

describe('coming back', () => {
  test('after the server has closed the connection, telling the last change it saw', async () => {
    const { session, links } = far.join();
    const socket = await far.arrival(0);
    socket.emit('chat', { changes: [{ change: 7, removed: 3 }] });
    await until(() => session.lastChange() === 7);
    socket.disconnect(true);
    const again = await far.arrival(1);
    expect(again.handshake.auth).toMatchObject({ after: 7 });
    await until(() => links.length === 4);
    expect(links).toEqual(['connecting', 'online', 'reconnecting', 'online']);
  });

  test('[V3] a vote without an answer is sent again as it was', async () => {
    const votes: { round: string; n: number }[] = [];
    far.server.on('connection', (socket) => {
      socket.on('vote', (vote, ack) => {
        if (votes.push(vote) === 1) socket.disconnect(true);
        else ack({ ok: true, round: vote.round, n: vote.n, tallyVersion: 1 });
      });
      socket.emit('view', view);
      socket.emit('me', me);
    });
    const { session } = far.join();
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
    const { session } = far.join();
    const socket = await far.arrival(0);
    socket.emit('me', { ...me, token: 'secret-of-this-phone' });
    await until(() => session.me.value !== null);
    socket.disconnect(true);
    expect((await far.arrival(1)).handshake.auth).toMatchObject({ token: 'secret-of-this-phone' });
  });
});
