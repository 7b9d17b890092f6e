import type { ChildProcess } from 'node:child_process';
import type { DialectName } from '../generator/orders.ts';
import type { Usage } from '../machine/process-tree.ts';

export type ServerName = 'showhands' | 'limit' | 'minimal' | 'naive';

/** The event loop since it was last asked for, ms. An idle loop shows about 10: the sampling interval. */
export interface LoopDelay {
  readonly p99Ms: number;
  readonly maxMs: number;
}

/** A server under test, running. */
export interface Running {
  readonly name: ServerName;
  readonly dialect: DialectName;
  readonly port: number;
  readonly room: string;
  readonly pid: number;
  usage(): Usage;
  loop(): Promise<LoopDelay>;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** Resolves with the first match of `pattern` in what `child` prints, and goes on reading so that it never blocks. */
export function printed(child: ChildProcess, pattern: RegExp, patienceMs = 60_000): Promise<RegExpExecArray> {
  const { promise, resolve, reject } = Promise.withResolvers<RegExpExecArray>();
  let text = '';
  let isFound = false;
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    if (isFound) return;
    text += chunk;
    const match = pattern.exec(text);
    if (!match) return;
    isFound = true;
    resolve(match);
  });
  child.once('exit', (code, signal) => reject(new Error(`The server ended (${code ?? signal}). It printed:\n${text}`)));
  const patience = setTimeout(() => reject(new Error(`No ${pattern} in:\n${text}`)), patienceMs);
  return promise.finally(() => clearTimeout(patience));
}

export function pidOf(child: ChildProcess): number {
  if (child.pid === undefined) throw new Error('The process did not start.');
  return child.pid;
}
