import { setImmediate as turn } from 'node:timers/promises';
import type { Attempt, Ledger } from './ledger.ts';
import type { Random } from './random.ts';
import type { Server } from './server.ts';

/** A kill counts only with so many ballots between send and ack. */
export const leastInFlight = 10;
/** The server lives at least and at most this long after everybody has come in, ms. */
const life = { least: 60, most: 600 };
/** So long after a wave of ballots at most, ms: before the commit, in it, and after it. */
const afterWaveMs = 12;
/** A life in which too little was ever under way ends all the same, uncounted, ms. */
const patienceMs = 4_000;

export interface Kill {
  readonly isCounted: boolean;
  /** The ballots between send and ack at that instant. */
  readonly inFlight: readonly Attempt[];
}

/** Ends one life of the server at a random instant. `afterWave` is to be called after each wave of ballots. */
export function createKiller(server: Server, ledger: Ledger, random: Random) {
  const startedAt = performance.now();
  const earliest = startedAt + random.between(life.least, life.most);
  const { promise, resolve } = Promise.withResolvers<Kill>();
  let isAiming = false;
  let isDone = false;

  /** Spins, since timers are too coarse to hit a commit. */
  async function aim() {
    isAiming = true;
    const instant = performance.now() + random.next() * afterWaveMs;
    while (performance.now() < instant) await turn();
    const inFlight = ledger.inFlight();
    const isCounted = inFlight.length >= leastInFlight;
    isAiming = false;
    if (!isCounted && performance.now() < startedAt + patienceMs) return;
    isDone = true;
    await server.kill('SIGKILL');
    resolve({ isCounted, inFlight });
  }

  return {
    afterWave() {
      if (!isDone && !isAiming && performance.now() >= earliest) void aim();
    },
    killed: promise,
  };
}
