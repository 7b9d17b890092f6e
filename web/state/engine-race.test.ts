import { createServer, type Server as Http } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { WebSocketServer } from 'ws';
import { openEngine } from './engine.ts';

const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
  vi.unstubAllGlobals();
});

const until = (what: string, holds: () => boolean) =>
  vi.waitFor(() => (holds() ? true : Promise.reject(new Error(`not yet: ${what}`))), 5_000);

async function listen(http: Http): Promise<string> {
  await new Promise<void>((resolve) => void http.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
}

/** The real server, and which ways were asked for. */
async function server() {
  const http = createServer();
  const asked: string[] = [];
  const note = ({ url = '' }) => void asked.push(/transport=(\w+)/.exec(url)?.[1] ?? '');
  http.on('request', note).on('upgrade', note);
  const io = new Server(http);
  const origin = await listen(http);
  stops.push(() => {
    http.closeAllConnections();
    return io.close();
  });
  return { io, asked, origin };
}

function client(origin: string) {
  const told = { opened: 0, closed: 0 };
  const heard: string[] = [];
  const engine = openEngine(origin, '/socket.io', ['websocket', 'polling'], {
    opened() {
      told.opened += 1;
      engine.send('0');
    },
    heard: (message) => heard.push(message),
    closed: () => void told.closed++,
  });
  stops.push(engine.close);
  return { engine, told, isIn: () => heard.some((message) => message.startsWith('0')) };
}

const RealSocket = globalThis.WebSocket;

/** WebSockets as some network makes them. */
function stubSockets(create: (url: string) => unknown) {
  function Stubbed(url: string) {
    return create(url);
  }
  vi.stubGlobal('WebSocket', Stubbed);
}

describe('a WebSocket with long polling behind it', () => {
  test('one that gets through is alone', async () => {
    const { asked, origin } = await server();
    const { engine, isIn } = client(origin);
    await until('in', isIn);
    expect([engine.transport(), asked]).toEqual(['websocket', ['websocket']]);
  });

  test('one that is refused is followed at once', async () => {
    const { asked, origin } = await server();
    stubSockets((url) => new RealSocket(url.replace(/:\d+/, ':1')));
    const { engine, told, isIn } = client(origin);
    await until('in', isIn);
    expect([engine.transport(), told, asked.includes('websocket')]).toEqual([
      'polling',
      { opened: 1, closed: 0 },
      false,
    ]);
  });

  test('one that is forbidden, too', async () => {
    const { origin } = await server();
    stubSockets(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const { engine, isIn } = client(origin);
    await until('in', isIn);
    expect(engine.transport()).toBe('polling');
  });

  test('one that is swallowed is followed after a moment, given up, and asked for again', async () => {
    const { io, origin } = await server();
    const swallowed: { isClosed: boolean }[] = [];
    stubSockets((url) => {
      if (url.includes('sid=')) return new RealSocket(url);
      const one = {
        isClosed: false,
        onclose: () => {},
        close() {
          one.isClosed = true;
          queueMicrotask(() => one.onclose?.());
        },
      };
      swallowed.push(one);
      return one;
    });
    const { engine, told, isIn } = client(origin);
    await until('in', isIn);
    await until('upgraded', () => engine.transport() === 'websocket');
    expect([swallowed.map(({ isClosed }) => isClosed), told, io.engine.clientsCount]).toEqual([
      [true],
      { opened: 1, closed: 0 },
      1,
    ]);
  });

  test.each([
    ['a page', '<!doctype html>'],
    ['no opening', '0{}'],
    ['nothing for now', null],
  ])('one that answers late carries everything where long polling brings %s', async (_, text) => {
    let tell = () => {};
    const hasAsked = new Promise<void>((resolve) => {
      tell = resolve;
    });
    const http = createServer((_, response) => {
      tell();
      if (text !== null) response.end(text);
    });
    const sockets = new WebSocketServer({ server: http });
    stops.push(
      () => http.closeAllConnections(),
      () => http.close(),
      () => sockets.close(),
    );
    sockets.on('connection', async (socket) => {
      await hasAsked;
      socket.send('0{"sid":"a","pingInterval":20000,"pingTimeout":20000}');
    });
    const { engine, told } = client(await listen(http));
    await until('opened', () => told.opened === 1);
    expect([engine.transport(), told.closed]).toEqual(['websocket', 0]);
  });

  test('where nobody is there it is over once', async () => {
    const { told } = client('http://127.0.0.1:1');
    await until('closed', () => told.closed === 1);
    expect(told).toEqual({ opened: 0, closed: 1 });
  });
});
