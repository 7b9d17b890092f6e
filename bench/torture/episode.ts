import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addKill, type Counts, countsOf, noCounts } from './counts.ts';
import { createHall } from './hall.ts';
import { createKiller, type Kill } from './kills.ts';
import { createLedger, type Fault } from './ledger.ts';
import { prove } from './proofs.ts';
import { createRandom } from './random.ts';
import { type Server, startServer } from './server.ts';
import { type Stored, takeStored } from './stored.ts';

export interface Episode {
  readonly seed: number;
  readonly faults: readonly Fault[];
  readonly counts: Counts;
}

/** One data folder through `kills` counted kills; everything is proved after each. Ends with the first fault. */
export async function runEpisode(seed: number, kills: number): Promise<Episode> {
  const random = createRandom(seed);
  const ledger = createLedger();
  const hall = createHall(ledger, random.fork());
  const dir = mkdtempSync(join(tmpdir(), 'showhands-torture-'));
  const counts = noCounts();
  let server = await startServer(dir);
  const { room, hostKey } = server;
  let faults: Fault[] = [];

  /** When the server is dead: reads, judges, counts. */
  async function judge(kill: Kill | null, read: () => Stored) {
    ledger.died();
    const stored = read();
    faults = prove(ledger, stored);
    if (kill) addKill(counts, kill, stored, ledger);
  }

  async function lifeOf(running: Server): Promise<Kill> {
    await hall.join(running);
    const killer = createKiller(running, ledger, random);
    const living = hall.live(running, killer.afterWave);
    const kill = await killer.killed;
    await Promise.all([living, hall.over()]);
    return kill;
  }

  try {
    while (counts.kills < kills && faults.length === 0) {
      const kill = await lifeOf(server);
      const read = takeStored(dir, room);
      // The next server repairs the file while the copy is judged.
      const next = startServer(dir);
      await judge(kill, read);
      server = await next;
      if (counts.uncountedKills > 2 * kills + 5)
        throw new Error('Hardly any ballots are ever under way: nothing is proved.');
      if (server.room !== room || server.hostKey !== hostKey)
        faults.push({ proof: 'acked', what: 'the room or its host link is another one after a kill' });
    }
    const code = await server.kill('SIGTERM');
    if (code !== 0) faults.push({ proof: 'acked', what: `the last server ended with ${code}` });
    if (faults.length === 0) await judge(null, takeStored(dir, room));
  } finally {
    if (!server.hasEnded()) await server.kill('SIGKILL');
    rmSync(dir, { recursive: true, force: true });
  }
  return { seed, faults, counts: countsOf(counts, ledger, hall.host.given()) };
}
