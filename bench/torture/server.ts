import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export const main = fileURLToPath(new URL('../../server/main.ts', import.meta.url));
/** A start that takes longer has failed, ms. */
const patienceMs = 30_000;

/** Showhands in a process of its own, as `npm start` runs it. */
export interface Server {
  readonly pid: number;
  readonly url: string;
  readonly room: string;
  readonly hostKey: string;
  readonly hasEnded: () => boolean;
  /** The signal leaves before this returns; resolves with the exit code when the process is gone. */
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
}

/** Resolves when the links are printed. Rejects with what the process said when it ends before. */
export async function startServer(dataDir: string): Promise<Server> {
  const { PATH = '', NODE_COMPILE_CACHE = '' } = process.env;
  const env = { PATH, NODE_COMPILE_CACHE, PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir, LOG_LEVEL: 'silent' };
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const [, port, room, hostKey] = await link(child);
  const pid = child.pid;
  if (pid === undefined || !port || !room || !hostKey) throw new Error('The server printed no host link.');
  return {
    pid,
    url: `http://127.0.0.1:${port}`,
    room,
    hostKey,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    kill(signal) {
      child.kill(signal);
      return ended;
    },
  };
}

function link(child: ChildProcess): Promise<RegExpExecArray> {
  const { promise, resolve, reject } = Promise.withResolvers<RegExpExecArray>();
  const patience = setTimeout(() => {
    child.kill('SIGKILL');
    reject(new Error(`The server was not up after ${patienceMs} ms. It said:\n${said}`));
  }, patienceMs);
  let said = '';
  const hear = (text: Buffer) => {
    said += text;
    const match = /Host +http:\/\/\S+?:(\d+)\/(\d{6})\/host#k=(\S+)/.exec(said);
    if (match) resolve(match);
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  child.once('close', (code, signal) => reject(new Error(`The server ended (${code ?? signal}). It said:\n${said}`)));
  return promise.finally(() => clearTimeout(patience));
}
