import { join } from 'node:path';
import { ended, spawnPinned } from '../machine/pinned.ts';
import { usageOf } from '../machine/process-tree.ts';
import { pidOf, printed, type Running, type ServerName } from './server.ts';

export interface PeerOptions {
  readonly cpus: readonly number[] | null;
  /** The pace Showhands kept up in this run, ms. */
  readonly phonePulseMs?: number;
  readonly screenPulseMs?: number;
  /** Sizes of the page and its assets, for the bare server. */
  readonly pageBytes?: readonly number[];
}

/** Starts one of bench/peers. */
export async function startPeer(name: Exclude<ServerName, 'showhands'>, options: PeerOptions): Promise<Running> {
  const child = spawnPinned(join(import.meta.dirname, `../peers/${name}.ts`), [], {
    cpus: options.cpus,
    env: {
      PHONE_PULSE_MS: String(Math.round(options.phonePulseMs ?? 50)),
      SCREEN_PULSE_MS: String(Math.round(options.screenPulseMs ?? 50)),
      PAGE_BYTES: (options.pageBytes ?? []).join(','),
    },
  });
  const [, port] = await printed(child, /port (\d+)/);
  const pid = pidOf(child);
  return {
    name,
    dialect: name === 'limit' ? 'limit' : 'socket-io',
    port: Number(port),
    room: '',
    pid,
    usage: () => usageOf(pid),
    loop: async () =>
      (await fetch(`http://127.0.0.1:${port}/loop`)).json() as Promise<{ p99Ms: number; maxMs: number }>,
    stop: (signal = 'SIGTERM') => ended(child, signal),
  };
}
