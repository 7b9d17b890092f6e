import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { createMessageReader, type Message } from './client-messages.ts';

/** What becomes of one message of a client. */
export type Fate =
  /** The connection is cut before anything of it leaves. */
  | 'cut-before'
  /** ... when half of it has left. */
  | 'cut-within'
  /** It arrives and is answered; the connection is cut before anything of the answer comes back. */
  | 'answer-lost'
  /** It vanishes, and nothing passes any more in either direction, though the connection stays. */
  | 'swallowed'
  /** It arrives twice. */
  | 'doubled';

export interface Weather {
  /** Everything is under way for this long, ms. */
  delayMs: number;
  /** Per connection and direction; Infinity: as fast as it goes. */
  bytesPerSecond: number;
}

interface Trap {
  readonly fate: Fate;
  readonly isMeant: (text: string) => boolean;
  readonly sprung: () => void;
}

interface Line {
  readonly client: Socket;
  readonly server: Socket;
  isSwallowing: boolean;
  /** It speaks in WebSocket frames by now. */
  isFramed: boolean;
}

const upgrade = /^upgrade: *websocket/im;

/** An answer to a client's event, in a frame or in the body of a poll: https://socket.io/docs/v4/socket-io-protocol */
const answer = /43\d+\[\{"ok":/;

const request = /^[A-Z]+ \//;

const sleep = (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms));

/** A bad network in front of a server: TCP on both sides, with weather, and a trap for single messages. */
export async function openTcpProxy(target: () => { readonly host: string; readonly port: number }) {
  const lines = new Set<Line>();
  const weather: Weather = { delayMs: 0, bytesPerSecond: Number.POSITIVE_INFINITY };
  let trap: Trap | null = null;
  /** Since a message was let through whose answer must not come back. */
  let awaited: Trap | null = null;
  let isDown = false;
  let swallowsWebSockets = false;
  let lastMeant: Message | null = null;

  const proxy = createServer((client) => {
    if (isDown) return void client.destroy();
    const line: Line = { client, server: connect(target()), isSwallowing: false, isFramed: false };
    lines.add(line);
    const end = () => {
      lines.delete(line);
      line.client.destroy();
      line.server.destroy();
    };
    const read = createMessageReader();
    const up = paced(line.server);
    const down = paced(line.client);
    for (const socket of [line.client, line.server]) socket.setNoDelay(true).on('error', end).on('close', end);
    line.client.on('data', (chunk) => {
      for (const message of read(chunk)) fromClient(line, message, up);
    });
    line.server.on('data', (chunk) => fromServer(line, chunk, down));
  });

  /** Writes in order, each piece when its time has come. */
  function paced(socket: Socket) {
    let turn = Promise.resolve();
    return (bytes: Buffer) => {
      const dueAt = performance.now() + weather.delayMs;
      turn = turn.then(async () => {
        const early = dueAt - performance.now();
        if (early > 0) await sleep(early);
        if (Number.isFinite(weather.bytesPerSecond)) await sleep((bytes.length * 1_000) / weather.bytesPerSecond);
        if (!socket.destroyed) socket.write(bytes);
      });
      return turn;
    };
  }

  function fromClient(line: Line, message: Message, up: (bytes: Buffer) => Promise<void>) {
    if (line.isSwallowing) return;
    line.isFramed ||= !request.test(message.bytes.toString('latin1', 0, 8));
    line.isSwallowing = swallowsWebSockets && !line.isFramed && upgrade.test(message.bytes.toString('latin1'));
    if (line.isSwallowing) return;
    // Of two requests on one connection the second answer would be nobody's.
    const fits = trap?.isMeant(message.text) && (line.isFramed || trap.fate !== 'doubled');
    const sprung = fits ? trap : null;
    if (!sprung) return void up(message.bytes);
    trap = null;
    lastMeant = message;
    const { fate } = sprung;
    switch (fate) {
      case 'cut-before':
        cut();
        return sprung.sprung();
      case 'cut-within':
        // All of a connection's bytes arrive in order: its end comes behind them.
        return void up(message.bytes.subarray(0, message.bytes.length >> 1)).then(() => {
          cut();
          sprung.sprung();
        });
      case 'answer-lost':
        awaited = sprung;
        return void up(message.bytes);
      case 'swallowed':
        silence();
        return sprung.sprung();
      case 'doubled':
        return void up(Buffer.concat([message.bytes, message.bytes])).then(sprung.sprung);
      default:
        fate satisfies never;
    }
  }

  function fromServer(line: Line, chunk: Buffer, down: (bytes: Buffer) => Promise<void>) {
    if (line.isSwallowing) return;
    if (!awaited || !answer.test(chunk.toString('utf8'))) return void down(chunk);
    const { sprung } = awaited;
    awaited = null;
    cut();
    sprung();
  }

  function silence() {
    for (const line of lines) line.isSwallowing = true;
  }

  function cut() {
    for (const { client, server } of lines) {
      client.destroy();
      // What was written before still arrives: a phone that drops out takes nothing back.
      server.end();
    }
    lines.clear();
  }

  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');

  return {
    origin: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    weather,
    /** Every connection ends, now. */
    cut,
    /** Nobody gets through, until it is up again. */
    down(): void {
      isDown = true;
      cut();
    },
    up(): void {
      isDown = false;
    },
    /** From now on nothing answers whoever asks for a WebSocket. */
    swallowWebSockets(): void {
      swallowsWebSockets = true;
    },
    /** What is open stays open, and nothing passes there any more in either direction. */
    silence,
    /** The next message that is meant meets this fate; resolves when it has. */
    catchNext(fate: Fate, isMeant: (text: string) => boolean): Promise<void> {
      const { promise, resolve } = Promise.withResolvers<void>();
      trap = { fate, isMeant, sprung: resolve };
      return promise;
    },
    /** The bytes of the last message that was caught, for `replay`. */
    caught: (): Buffer | null => lastMeant?.bytes ?? null,
    /** Sends a WebSocket frame of this client to the server once more, as a network does that has lost its mind. */
    replay(bytes: Buffer): void {
      for (const { server, isFramed } of lines) if (isFramed) server.write(bytes);
    },
    async close(): Promise<void> {
      cut();
      proxy.close();
      await once(proxy, 'close');
    },
  };
}

export type TcpProxy = Awaited<ReturnType<typeof openTcpProxy>>;
