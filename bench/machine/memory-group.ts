import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface MemoryGroup {
  /** What the kernel charges the process with since it was put in: pages, caches, socket buffers. kB. */
  usedKb(): number;
  /** After the process has ended. */
  remove(): void;
}

/**
 * A cgroup for one process, version 2 or 1; null where none may be made. https://docs.kernel.org/admin-guide/cgroup-v2.html
 * (memory.current) and cgroup-v1/memory.html, which counts TCP buffers apart and only once a limit is set.
 */
export function memoryGroup(pid: number): MemoryGroup | null {
  const root = ['/sys/fs/cgroup/memory', '/sys/fs/cgroup'].find((path) => existsSync(join(path, 'cgroup.procs')));
  if (root === undefined) return null;
  const path = join(root, `showhands-bench-${pid}`);
  const amount = (file: string) => (existsSync(join(path, file)) ? Number(readFileSync(join(path, file), 'utf8')) : 0);
  try {
    mkdirSync(path);
    const tcpLimit = join(path, 'memory.kmem.tcp.limit_in_bytes');
    if (existsSync(tcpLimit)) writeFileSync(tcpLimit, String(2 ** 40));
    const counts = ['memory.current', 'memory.usage_in_bytes'].some((file) => existsSync(join(path, file)));
    if (!counts) throw new Error('Memory is not counted here.');
    writeFileSync(join(path, 'cgroup.procs'), String(pid));
  } catch {
    if (existsSync(path)) rmdirSync(path);
    return null;
  }
  return {
    usedKb: () =>
      (amount('memory.current') + amount('memory.usage_in_bytes') + amount('memory.kmem.tcp.usage_in_bytes')) / 1_024,
    remove: () => rmdirSync(path),
  };
}
