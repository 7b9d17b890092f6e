import { readdirSync, readFileSync } from 'node:fs';

export interface Usage {
  /** CPU of all threads of the process and of its children, ms. */
  readonly cpuMs: number;
  /** Resident memory of the same, kB. */
  readonly residentKb: number;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // It ended while we looked.
    return '';
  }
}

function threadsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** utime + stime are rounded to 10 ms; schedstat's first figure is the same time in ns. */
function cpuMsOfThread(pid: number, thread: string): number {
  return Number(read(`/proc/${pid}/task/${thread}/schedstat`).split(' ')[0] ?? 0) / 1e6;
}

function family(pid: number): number[] {
  const children = threadsOf(pid).flatMap((thread) => {
    const text = read(`/proc/${pid}/task/${thread}/children`).trim();
    return text === '' ? [] : text.split(' ').map(Number);
  });
  return [pid, ...children.flatMap(family)];
}

/** The whole tree of processes from `pid` down, now. */
export function usageOf(pid: number): Usage {
  let cpuMs = 0;
  let residentKb = 0;
  for (const member of family(pid)) {
    for (const thread of threadsOf(member)) cpuMs += cpuMsOfThread(member, thread);
    residentKb += Number(/^VmRSS:\s+(\d+)/m.exec(read(`/proc/${member}/status`))?.[1] ?? 0);
  }
  return { cpuMs, residentKb };
}

export interface ThreadUsage {
  readonly cpuMs: number;
  /** System calls that read. */
  readonly reads: number;
}

/** One thread by the name it was given; null when there is none (or the system does not keep such figures). */
export function threadUsage(pid: number, name: string): ThreadUsage | null {
  const thread = threadsOf(pid).find((id) => read(`/proc/${pid}/task/${id}/comm`).trim() === name);
  if (thread === undefined) return null;
  const reads = Number(/^syscr:\s+(\d+)/m.exec(read(`/proc/${pid}/task/${thread}/io`))?.[1] ?? 0);
  return { cpuMs: cpuMsOfThread(pid, thread), reads };
}
