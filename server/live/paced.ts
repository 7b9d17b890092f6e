import { performance } from 'node:perf_hooks';

/** Something that happens at most so often. */
export interface Paced {
  at: number;
  timer: NodeJS.Timeout | undefined;
}

export const paced = (): Paced => ({ at: 0, timer: undefined });

export function atMost(pace: Paced, everyMs: number, act: () => void) {
  pace.timer ??= setTimeout(
    () => {
      pace.timer = undefined;
      pace.at = performance.now();
      act();
    },
    Math.max(0, pace.at + everyMs - performance.now()),
  );
}
