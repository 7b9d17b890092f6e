import { type EventLoopUtilization, performance } from 'node:perf_hooks';
import { limits } from '#protocol/limits';
import { type ChatChange, type News, noNews } from './news.ts';
import { type Paced, paced } from './paced.ts';

/** What waits to leave a room, and how fast it may. */
export interface Beat {
  readonly fast: News;
  readonly phones: News;
  /** Lines that phones get next. */
  talk: readonly ChatChange[];
  /** So long it takes to read what they got last, ms. */
  readingMs: number;
  readonly paces: Readonly<Record<'fast' | 'phones' | 'ballots' | 'consoles' | 'crowd' | 'talk' | 'reactions', Paced>>;
  /** Measured: see `walk`. */
  phonePulseMs: number;
  lastWalk: EventLoopUtilization;
  isWalking: boolean;
}

export function newBeat(): Beat {
  return {
    fast: noNews(),
    phones: noNews(),
    talk: [],
    readingMs: limits.pulseMs,
    paces: {
      fast: paced(),
      phones: paced(),
      ballots: paced(),
      consoles: paced(),
      crowd: paced(),
      talk: paced(),
      reactions: paced(),
    },
    phonePulseMs: limits.pulseMs,
    lastWalk: performance.eventLoopUtilization(),
    isWalking: false,
  };
}
