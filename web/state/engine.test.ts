import { createServer, type Server as Http } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { WebSocketServer } from 'ws';
import { type Engine, openEngine } from './engine.ts';

const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

async function listen(http: Http): Promise<string> {
  await new Promise<void>((resolve) => void http.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
}

/** The real Engine.IO server below Socket.IO's. */
async function server(options: ConstructorParameters<typeof Server>[1] = {}) {
  const http = createServer();
  const io = new Server(http, options);
  const origin = await listen(http);
  stops.push(() => {
    http.closeAllConnections();
    return io.close();
  });
  return { io, origin };
}

/** A client that joins the default namespace and keeps what it hears. */
function client(origin: string, pollsFirst: boolean) {
  const heard: string[] = [];
  const told = { closed: 0 };
  const engine: Engine = openEngine(origin, '/socket.io', pollsFirst ? ['polling', 'websocket'] : ['websocket'], {
    opened: () => engine.send('0'),
    heard: (message) => heard.push(message),
    closed: () => {
      told.closed += 1;
    },
  });
  stops.push(engine.close);
  return { engine, heard, told, isIn: () => heard.some((message) => message.startsWith('0')) };
}

const until = (what: string, holds: () => boolean) =>
  vi.waitFor(() => (holds() ? true : Promise.reject(new Error(`not yet: ${what}`))), 5_000);

/** `2["n",7]` */
const numbers = (heard: readonly string[]) =>
  heard.flatMap((message) => (message.startsWith('2["n"') ? [JSON.parse(message.slice(1))[1] as number] : []));
const counting = Array.from({ length: 60 }, (_, at) => at);

describe.each([
  ['a WebSocket', false, ['polling', 'websocket'], 'websocket'],
  ['long polling alone', true, ['polling'], 'polling'],
  ['long polling that gives way to a WebSocket', true, ['polling', 'websocket'], 'websocket'],
] as const)('over %s', (_, pollsFirst, transports, last) => {
  test('everything arrives once and in order, in both directions', async () => {
    const { io, origin } = await server({ transports: [...transports] });
    const got: number[] = [];
    io.on('connection', (socket) => {
      socket.on('n', (n: number) => {
        got.push(n);
        socket.emit('n', n);
      });
    });
    const { engine, heard, isIn, told } = client(origin, pollsFirst);
    await until('in', isIn);
    for (const n of counting) {
      engine.send(`2["n",${n}]`);
      // Some before the change of transports, some while it is made, some after it.
      if (n % 3 === 0) await until(`${n}`, () => got.includes(n));
    }
    await until('all', () => numbers(heard).length === counting.length);
    expect([got, numbers(heard)]).toEqual([counting, counting]);
    await until('the transport', () => engine.transport() === last);
    expect(told.closed).toBe(0);
  });

  test('it answers pings, so that the server keeps it', async () => {
    const { io, origin } = await server({ transports: [...transports], pingInterval: 60, pingTimeout: 5_000 });
    const { isIn, told } = client(origin, pollsFirst);
    await until('in', isIn);
    let pings = 0;
    for (const [, socket] of io.sockets.sockets) socket.conn.on('heartbeat', () => void pings++);
    await until('five pings', () => pings >= 5);
    expect([told.closed, io.engine.clientsCount]).toEqual([0, 1]);
  });

  test('the server learns at once that it has gone', async () => {
    const { io, origin } = await server({ transports: [...transports], pingInterval: 60_000, pingTimeout: 60_000 });
    const { engine, isIn, told } = client(origin, pollsFirst);
    await until('in', isIn);
    engine.close();
    await until('gone', () => io.engine.clientsCount === 0);
    expect(told.closed).toBe(0);
  });

  test('it tells when the server goes', async () => {
    const { io, origin } = await server({ transports: [...transports] });
    const { isIn, told } = client(origin, pollsFirst);
    await until('in', isIn);
    io.disconnectSockets(true);
    await until('closed', () => told.closed === 1);
  });
});

test('a line that stays silent for longer than the server promised is over', async () => {
  const http = createServer();
  const silent = new WebSocketServer({ server: http });
  silent.on('connection', (socket) => socket.send('0{"sid":"a","pingInterval":40,"pingTimeout":40}'));
  const origin = await listen(http);
  stops.push(
    () => http.close(),
    () => silent.close(),
  );
  const { told } = client(origin, false);
  await until('closed', () => told.closed === 1);
});

test('nobody there, a refusal, and a page that is no server are told as an end', async () => {
  const http = createServer((request, response) => response.writeHead(request.method === 'GET' ? 403 : 200).end());
  const origin = await listen(http);
  const ends = [
    client('http://127.0.0.1:1', false),
    client('http://127.0.0.1:1', true),
    client(origin, false),
    client(origin, true),
  ];
  await until('all ended', () => ends.every(({ told }) => told.closed === 1));
  http.close();
});
