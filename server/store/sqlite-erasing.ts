import { setTimeout as sleep } from 'node:timers/promises';
import type { ErasingState } from './sqlite/erasing.ts';

export interface ErasingParts {
  /** Erases a little. */
  readonly slice: () => Promise<ErasingState>;
  /** Does anybody wait for the disk? Their turn comes first. */
  readonly isBusy: () => boolean;
}

/** After a slice erasing rests so many times as long as it took: the disk is for votes. */
const restPerWork = 3;
/** Who is asked without a pause for this long waits for one slice all the same, ms: else it would never end. */
const patienceMs = 5_000;
/** While others are busy, and at least between two slices, ms. */
const leastRestMs = 2;
/** While somebody reads the log (an export), and after the disk refused, ms. */
const againMs = 500;

/** Erases slice by slice in the gaps that the other calls leave, until nothing is left. */
export function createErasing({ slice, isBusy }: ErasingParts) {
  const stopping = new AbortController();
  let running: Promise<void> | null = null;
  let isAskedAgain = false;

  const rest = (ms: number) => sleep(ms, undefined, { ref: false, signal: stopping.signal }).catch(() => undefined);

  async function step(): Promise<ErasingState> {
    const from = performance.now();
    // A disk that refuses is asked again: what is not erased today is erased tomorrow.
    const state = await slice().catch(() => 'waiting' as const);
    await rest(state === 'waiting' ? againMs : Math.max(leastRestMs, (performance.now() - from) * restPerWork));
    return state;
  }

  async function run() {
    let lastAt = performance.now();
    for (let state: ErasingState = 'more'; state !== 'done' || isAskedAgain; ) {
      if (stopping.signal.aborted) return;
      if (isBusy() && performance.now() - lastAt < patienceMs) {
        await rest(leastRestMs);
        continue;
      }
      isAskedAgain = false;
      state = await step();
      lastAt = performance.now();
    }
  }

  function start() {
    isAskedAgain = true;
    running ??= run().finally(() => {
      running = null;
      if (isAskedAgain && !stopping.signal.aborted) start();
    });
  }

  return {
    /** To be called when there is something to erase. */
    start,
    /** Resolves when nothing is left to erase, or it was stopped. */
    async done(): Promise<void> {
      while (running) await running;
    },
    /** The rest is erased after the next start. */
    async stop(): Promise<void> {
      stopping.abort();
      await running;
    },
  };
}
