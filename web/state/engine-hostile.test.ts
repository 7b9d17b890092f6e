import { createServer, type Server as Http, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { WebSocketServer } from 'ws';
import { openChannel } from './channel.ts';
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
  stops.push(() => {
    http.closeAllConnections();
    http.close();
  });
  return `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
}

type Reply = readonly [status: number, body: string] | null;

/** Answers GETs one after the other, the last again and again (null: never), and every POST alike. */
async function answering(gets: readonly Reply[], post: Reply = [200, 'ok']) {
  const asked = { gets: 0, posts: 0 };
  const reply = (response: ServerResponse, answer: Reply) => answer && response.writeHead(answer[0]).end(answer[1]);
  const http = createServer((request: IncomingMessage, response) => {
    if (request.method === 'POST') {
      asked.posts += 1;
      return void request.resume().on('end', () => reply(response, post));
    }
    reply(response, gets[Math.min(asked.gets, gets.length - 1)] ?? null);
    asked.gets += 1;
  });
  const sockets = new WebSocketServer({ server: http });
  stops.push(() => sockets.close());
  return { origin: await listen(http), asked, sockets };
}

/** Says this to whoever comes by WebSocket. */
async function speaking(...frames: readonly (string | Uint8Array)[]) {
  const { origin, sockets } = await answering([]);
  sockets.on('connection', (socket) => frames.map((frame) => socket.send(frame)));
  return origin;
}

function client(origin: string, pollsFirst: boolean) {
  const told = { opened: 0, closed: 0 };
  const heard: string[] = [];
  const engine = openEngine(origin, '/socket.io', pollsFirst ? ['polling', 'websocket'] : ['websocket'], {
    opened: () => void told.opened++,
    heard: (message) => heard.push(message),
    closed: () => void told.closed++,
  });
  stops.push(engine.close);
  return { engine, told, heard };
}

const open = [200, '0{"sid":"a","upgrades":[],"pingInterval":20000,"pingTimeout":20000}'] as const;
const login: Reply = [200, '<!doctype html><title>Welcome to our Wi-Fi</title>'];
const noOpenings = [
  '0',
  '0{',
  '0null',
  '0[]',
  '0{}',
  '0{"sid":1,"pingInterval":1,"pingTimeout":1}',
  '0{"sid":"a"}',
  '4hi',
];

describe('somebody else who answers in the place of the server is told as an end, and not asked again', () => {
  test.each([
    ['the page of a Wi-Fi that wants a login', login],
    ['nothing', [200, '']],
    ['401', [401, '']],
    ['429', [429, 'slow down']],
    ['503', [503, '<h1>Service unavailable</h1>']],
    ['a redirection to nowhere', [302, '']],
  ] as const)('%s, by polling: at first, and in the middle', async (_, answer) => {
    for (const before of [[], [open], [open, [200, '6'] as const]]) {
      const { origin, asked } = await answering([...before, answer]);
      const { told } = client(origin, true);
      await until('closed', () => told.closed > 0);
      expect([told.opened, told.closed, asked.gets]).toEqual([before.length > 0 ? 1 : 0, 1, before.length + 1]);
    }
  });

  test.each(noOpenings)('%s instead of an opening', async (text) => {
    const ends = [client(await speaking(text), false), client((await answering([[200, text]])).origin, true)];
    await until('closed', () => ends.every(({ told }) => told.closed === 1));
    expect(ends.map(({ told }) => told.opened)).toEqual([0, 0]);
  });

  test('a page as the answer to what was sent: it was not passed on', async () => {
    const { origin, asked } = await answering([open, null], login);
    const { engine, told } = client(origin, true);
    await until('opened', () => told.opened === 1);
    engine.send('2["vote"]');
    engine.send('2["vote"]');
    await until('closed', () => told.closed === 1);
    expect(asked.posts).toBe(1);
  });

  test.each([
    ['bytes', Uint8Array.of(4, 2)],
    ['a second opening', open[1]],
    ['an unknown packet', 'x'],
    ['nothing', ''],
  ])('%s by WebSocket', async (_, frame) => {
    const { told } = client(await speaking(open[1], frame), false);
    await until('closed', () => told.closed === 1);
    expect(told.opened).toBe(1);
  });
});

test('several packets in one answer, long ones and letters of several bytes arrive whole', async () => {
  const long = '👩‍👩‍👧‍👦é'.repeat(40_000);
  const { origin } = await answering([[200, `${open[1]}\x1e4one\x1e6\x1e4${long}`], [200, '4two\x1e1\x1e4late'], null]);
  const { told, heard } = client(origin, true);
  await until('closed', () => told.closed === 1);
  expect(heard).toEqual(['one', long, 'two']);
});

test('a WebSocket that never gets through is given up with the connection it was for', async () => {
  const probes: { readyState: string }[] = [];
  class Swallowed {
    readyState = 'connecting';
    constructor() {
      probes.push(this);
    }
    close() {
      this.readyState = 'closed';
    }
  }
  vi.stubGlobal('WebSocket', Swallowed);
  const { origin } = await answering([open, null]);
  const { engine } = client(origin, true);
  await until('a probe', () => probes.length === 1);
  expect(probes[0]?.readyState).toBe('connecting');
  engine.close();
  expect(probes[0]?.readyState).toBe('closed');
});

test.each([
  ['an event that is no JSON', '42["view"'],
  ['an event without its name', '42'],
  ['an event that is no list', '42{"view":1}'],
  ['an event of another namespace', '42/admin,["view",{}]'],
  ['an answer that is no list', '431null'],
  ['bytes that are announced', '451-["view",{"_placeholder":true,"num":0}]'],
  ['nothing', '4'],
])('what is no Socket.IO packet ends the connection, and throws nothing: %s', async (_, frame) => {
  const told = await joining('40{"sid":"b"}', frame, '42["late",1]');
  await until('over', () => told.closed === 1);
  expect(told).toMatchObject({ opened: 1, heard: 0 });
});

test('a refusal without a reason is a refusal', async () => {
  const told = await joining('44');
  await until('refused', () => told.refused === 1);
});

async function joining(...frames: readonly string[]) {
  const told = { opened: 0, refused: 0, heard: 0, closed: 0 };
  const channel = openChannel(
    {
      origin: await speaking(open[1], ...frames),
      path: '/socket.io',
      transports: ['websocket'],
      auth: () => ({}),
    },
    {
      opened: () => void told.opened++,
      refused: () => void told.refused++,
      heard: () => void told.heard++,
      closed: () => void told.closed++,
    },
  );
  stops.push(channel.close);
  return told;
}
