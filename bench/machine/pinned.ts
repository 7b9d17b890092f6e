import { type ChildProcess, spawn, spawnSync } from 'node:child_process';

export interface Placing {
  /** CPUs by number; null: wherever the kernel likes. */
  readonly cpus: readonly number[] | null;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly hasIpc?: boolean;
}

/** The CPUs this process may use; empty where `taskset` is missing. */
export function usableCpus(): number[] {
  const found = spawnSync('taskset', ['-cp', String(process.pid)], { encoding: 'utf8' });
  const list = /:\s*([\d,-]+)\s*$/.exec(found.stdout ?? '')?.[1] ?? '';
  return list.split(',').flatMap((part) => {
    const [from = Number.NaN, to = from] = part.split('-').map(Number);
    return Number.isNaN(from) ? [] : Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}

/** Raises the limit of open files as far as this account may: 10,000 phones are 10,000 files on both sides. */
const shell = 'ulimit -n 65536 2>/dev/null || ulimit -n "$(ulimit -Hn)" 2>/dev/null; exec "$@"';

/** Runs `file` in this Node, with all its threads on the given CPUs. */
export function spawnPinned(file: string, args: readonly string[], placing: Placing): ChildProcess {
  const pin = placing.cpus && placing.cpus.length > 0 ? ['taskset', '-c', placing.cpus.join(',')] : [];
  return spawn('sh', ['-c', shell, 'sh', ...pin, process.execPath, ...nodeFlags(placing.env), file, ...args], {
    cwd: placing.cwd,
    env: { ...process.env, ...placing.env },
    stdio: ['ignore', 'pipe', 'inherit', ...(placing.hasIpc ? (['ipc'] as const) : [])],
  });
}

/** Flags for the server under test alone, such as --cpu-prof. */
function nodeFlags(env: Placing['env']): string[] {
  return (env?.['BENCH_NODE_FLAGS'] ?? '').split(' ').filter((flag) => flag !== '');
}

/** Asks it to end and waits until it has. */
export async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  child.once('exit', () => resolve());
  child.kill(signal);
  const patience = setTimeout(() => child.kill('SIGKILL'), 8_000);
  await promise;
  clearTimeout(patience);
}
