import { join } from 'node:path';
import { ended, spawnPinned } from '../machine/pinned.ts';
import { type Usage, usageOf } from '../machine/process-tree.ts';
import type { Answered, Asked, OrderName, Orders, Results } from './orders.ts';

/** The generator as the bench sees it: orders in, results out. */
export interface Generator {
  ask<N extends OrderName>(name: N, order: Orders[N]): Promise<Results[N]>;
  usage(): Usage;
  stop(): Promise<void>;
}

export function startGenerator(cpus: readonly number[] | null): Generator {
  const child = spawnPinned(join(import.meta.dirname, 'main.ts'), [], { cpus, hasIpc: true });
  const waiting = new Map<number, { resolve: (result: never) => void; reject: (error: Error) => void }>();
  let lastSeq = 0;
  child.on('message', (answer: Answered) => {
    const promise = waiting.get(answer.seq);
    waiting.delete(answer.seq);
    if ('error' in answer) promise?.reject(new Error(answer.error));
    else promise?.resolve(answer.result as never);
  });
  child.once('exit', (code, signal) => {
    for (const { reject } of waiting.values()) reject(new Error(`The generator ended (${code ?? signal}).`));
  });
  return {
    ask(name, order) {
      const asked: Asked = { seq: ++lastSeq, name, order };
      return new Promise((resolve, reject) => {
        waiting.set(asked.seq, { resolve, reject });
        child.send(asked);
      });
    },
    usage: () => usageOf(child.pid ?? 0),
    stop: () => ended(child, 'SIGKILL'),
  };
}
