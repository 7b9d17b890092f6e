import { setTimeout as wait } from 'node:timers/promises';
import { createHall } from './hall.ts';
import { createLedger, type Fault } from './ledger.ts';
import { prove } from './proofs.ts';
import { createRandom } from './random.ts';
import { startServer } from './server.ts';
import type { Shortage } from './shortages.ts';
import { takeStored } from './stored.ts';

/** What a disk that refused for a while did to the votes. */
export interface Refusing {
  readonly name: string;
  /** Votes answered `not-saved`, and the slowest of these answers. */
  readonly notSaved: number;
  readonly slowestMs: number;
  /** From the end of the shortage to the first new ballot on the disk; null: none came. Same process. */
  readonly healedMs: number | null;
  readonly acked: number;
  readonly faults: readonly Fault[];
}

const healthyMs = 700;
const shortMs = 1_500;
/** Within this the server has to take ballots again, ms. */
const healWithinMs = 5_000;

/** Votes before, during and after a shortage, then a SIGKILL; judged as torture is. `times`: how often it comes back. */
export async function runShortage(seed: number, shortage: Shortage, times = 2): Promise<Refusing> {
  let notSaved = 0;
  let slowestMs = 0;
  let acked = 0;
  let onAck = () => {};
  const newest = new Map<string, number>();
  const ledger = createLedger((answer, { round, n }, tookMs) => {
    if (answer.code === 'not-saved') {
      notSaved += 1;
      slowestMs = Math.max(slowestMs, tookMs);
    }
    if (!answer.ok || answer.n !== n || (answer.tallyVersion ?? 0) <= (newest.get(round) ?? 0)) return;
    newest.set(round, answer.tallyVersion ?? 0);
    acked += 1;
    onAck();
  });
  const hall = createHall(ledger, createRandom(seed));
  const server = await startServer(shortage.dir);
  let healedMs: number | null = 0;
  try {
    await hall.join(server);
    const living = hall.live(server, () => {}, false);
    for (let time = 0; time < times && healedMs !== null; time++) {
      await wait(healthyMs);
      shortage.begin(server.pid);
      await wait(shortMs);
      shortage.end(server.pid);
      const endedAt = performance.now();
      const { promise: isHealed, resolve } = Promise.withResolvers<number>();
      onAck = () => resolve(performance.now() - endedAt);
      const thisMs = await Promise.race([isHealed, wait(healWithinMs, null)]);
      healedMs = thisMs === null ? null : Math.max(healedMs, thisMs);
    }
    await wait(healthyMs);
    hall.pause();
    await server.kill('SIGKILL');
    await Promise.all([living, hall.over()]);
    ledger.died();
    const faults = prove(ledger, takeStored(shortage.dir, server.room)());
    return { name: shortage.name, notSaved, slowestMs, healedMs, acked, faults };
  } finally {
    if (!server.hasEnded()) await server.kill('SIGKILL');
    shortage.remove();
  }
}
