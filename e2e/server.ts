import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SentRoom } from '#protocol/schemas';
import { openVoting } from './open-voting.ts';

export const checkout = join(import.meta.dirname, '..');
const startMs = 30_000;
const stopMs = 6_000;

/** A room's code and the key of its host. */
export interface RoomKeys {
  readonly code: string;
  readonly key: string;
}

/** The machine's address as a phone on the same network sees it; null without a network. */
export function lanAddress(): string | null {
  const all = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return all.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? null;
}

/** The real server in its own process and folder, on a port of its own. Killed and started again, it keeps both. */
export class Server {
  readonly folder = mkdtempSync(join(tmpdir(), 'showhands-e2e-'));
  readonly address: string;
  readonly env: Readonly<Record<string, string>>;
  port = 0;
  /** What Node is told to run: another build is another folder. */
  run: readonly string[] = [join(checkout, 'server/main.ts')];
  /** Everything it has printed since the last start. */
  printed = '';
  /** The default room, as the printed links name it. */
  room: RoomKeys = { code: '', key: '' };
  roomsMade = 0;
  #process: ChildProcess | null = null;

  constructor(address: string, env: Readonly<Record<string, string>> = {}) {
    this.address = address;
    this.env = env;
  }

  get origin(): string {
    return `http://${this.address}:${this.port}`;
  }

  /** Where the pages are: below BASE_PATH, if there is one. */
  get site(): string {
    return this.origin + (this.env['BASE_PATH'] ?? '');
  }

  get isRunning(): boolean {
    return this.#process !== null && this.#process.exitCode === null && this.#process.signalCode === null;
  }

  async start(): Promise<void> {
    const { PATH = '', HOME = '' } = process.env;
    const env = {
      PATH,
      HOME,
      NO_COLOR: '1',
      // Dozens start from the same files.
      NODE_COMPILE_CACHE: join(tmpdir(), 'showhands-compiled'),
      ...this.env,
      PORT: String(this.port),
      DATA_DIR: join(this.folder, 'data'),
    };
    const server = spawn(process.execPath, this.run, { cwd: this.folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.#process = server;
    this.printed = '';
    const ready = Promise.withResolvers<RegExpExecArray>();
    const read = (chunk: string) => {
      this.printed += chunk;
      const link = /https?:\/\/[^\s/]+?:(\d+)\/(?:\S+\/)?(\d{6})\/host#k=([\w-]+)\s/.exec(this.printed);
      if (link) ready.resolve(link);
    };
    for (const stream of [server.stdout, server.stderr]) stream.setEncoding('utf8').on('data', read);
    const fail = (why: string) => ready.reject(new Error(`${why}, it printed:\n${this.printed}`));
    server.once('exit', (code) => fail(`The server ended with ${code}`));
    const patience = setTimeout(() => fail(`No links within ${startMs} ms`), startMs);
    const [, port, code = '', key = ''] = await ready.promise.finally(() => clearTimeout(patience));
    this.port = Number(port);
    this.room = { code, key };
  }

  /** Ends the process and resolves with its exit code; null when the signal itself ended it. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    const server = this.#process;
    if (server === null || !this.isRunning) return server?.exitCode ?? null;
    const ended = once(server, 'exit');
    server.kill(signal);
    const patience = setTimeout(() => server.kill('SIGKILL'), stopMs);
    await ended;
    clearTimeout(patience);
    return server.exitCode;
  }

  async remove(): Promise<void> {
    await this.end('SIGTERM');
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Makes a room the way the home page does, and lets voting on its poll begin. */
  async createRoom(room: SentRoom): Promise<RoomKeys> {
    const keys = await this.#makeRoom(room);
    if (room.poll) await openVoting(this.site, keys);
    return keys;
  }

  /** Makes a room with a deck from a file; nothing is open yet. */
  async createRoomOf(deck: string): Promise<RoomKeys> {
    const keys = await this.#makeRoom({});
    const answer = await fetch(`${this.site}/api/rooms/${keys.code}/deck`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${keys.key}` },
      body: deck,
    });
    if (!answer.ok) throw new Error(`The deck was not loaded: ${answer.status} ${await answer.text()}`);
    return keys;
  }

  async #makeRoom(room: SentRoom): Promise<RoomKeys> {
    const answer = await fetch(`${this.site}/api/rooms`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(room),
    });
    const text = await answer.text();
    const found = /\/(\d{6})\/host#k=([\w-]+)/.exec(text);
    if (!found) throw new Error(`No room was made: ${answer.status} ${text}`);
    const [, code = '', key = ''] = found;
    this.roomsMade += 1;
    return { code, key };
  }
}
