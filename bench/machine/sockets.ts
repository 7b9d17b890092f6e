import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What the kernel holds for one connection of the server, bytes. */
export interface Held {
  /** Sent by the server and not yet taken by the phone. */
  readonly unsent: number;
  /** Memory of its send buffer; null where `ss` is missing. */
  readonly memory: number | null;
}

/** All connections that came in at `port`. */
export function socketsOf(port: number): Held[] {
  const ss = spawnSync('ss', ['-tmnHO', 'state', 'established', `( sport = :${port} )`], {
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  });
  if (ss.status === 0) {
    const lines = ss.stdout.split('\n').filter((line) => line.includes('skmem'));
    return lines.map((line) => ({
      unsent: Number(line.trim().split(/\s+/)[1]),
      memory: Number(/,w(\d+)/.exec(line)?.[1] ?? 0),
    }));
  }
  const wanted = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const rows = readFileSync('/proc/net/tcp', 'utf8')
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  return rows.flatMap(([, local, , state, queues]) =>
    local?.endsWith(wanted) && state === '01'
      ? [{ unsent: Number.parseInt(queues?.slice(0, 8) ?? '0', 16), memory: null }]
      : [],
  );
}
