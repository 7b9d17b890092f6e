// One run of (g), in a network of its own: see machine/narrow-network.ts.
import { createBench, type Plan } from '../bench.ts';
import { assertRight } from '../figures.ts';
import type { Resumed } from '../generator/orders.ts';
import { memoryGroup } from '../machine/memory-group.ts';
import { socketsOf } from '../machine/sockets.ts';
import { settleMs } from './trial.ts';

export interface SlowRun {
  readonly ackP99: number;
  readonly staleP99: number;
  /** The server's own count of pulses that were not sent. */
  readonly skipped: number;
  /** Of these in one phone pulse, near the end. */
  readonly skippedAtOnce: number;
  /** Resident memory since everybody was in, kB. */
  readonly growthKb: number;
  /** The same as a cgroup charges it, kernel buffers included; null where none may be made. */
  readonly chargedKb: number | null;
  /** Connections with bytes that the phone does not take, and the kernel's memory for them. */
  readonly held: { readonly full: number; readonly memory: number };
  readonly resumed: Resumed;
}

interface Asked {
  readonly plan: Plan;
  readonly phones: number;
  /** Phones that do not vote. */
  readonly slow: number;
  /** So many of them stop reading. */
  readonly stopping: number;
  readonly perSecond: number;
}

/** Chat is paced for phones: kernel buffers of 30 kB take a while to fill with tallies and what is left of it, longer where more phones have a share. */
const secondsOf = ({ scale }: Plan) => Math.max(8, Math.round(24 * scale));
const linesPerSecond = 25;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function run({ plan, phones, slow, stopping, perSecond }: Asked): Promise<SlowRun> {
  const bench = createBench(plan);
  const options = Array.from({ length: 50 }, (_, index) => `Number ${index + 1}`);
  const server = await bench.showhands({ ask: ['Which of the fifty?', ...options] });
  const group = memoryGroup(server.pid);
  const generator = bench.generator();
  await bench.join(generator, server, { phones });
  const before = { residentKb: server.usage().residentKb, skipped: await skipped() };
  await generator.ask('pause', { phones: stopping });

  async function skipped(): Promise<number> {
    return (await server.metrics()).get('showhands_pulses_skipped_total') ?? 0;
  }

  const voters = phones - slow;
  const seconds = secondsOf(plan);
  const order = { ballots: perSecond * seconds, perSecond, settleMs, linesPerSecond, voters };
  const casting = generator.ask('cast', order);
  await wait((seconds - 1.5) * 1_000);
  const skippedBefore = await skipped();
  await wait(1_100);
  const held = socketsOf(server.port).filter(({ unsent }) => unsent > 0);
  const growthKb = server.usage().residentKb - before.residentKb;
  const chargedKb = group ? group.usedKb() : null;
  const skippedAfter = await skipped();
  const cast = await casting;
  assertRight('(g)', cast.problems);
  const resumed = await generator.ask('resume', { phones: stopping, settleMs: 20_000 });
  await bench.stop();
  group?.remove();
  server.removeFolder();
  return {
    ackP99: cast.ack.p99,
    staleP99: cast.stale.p99,
    skipped: skippedAfter - before.skipped,
    skippedAtOnce: skippedAfter - skippedBefore,
    growthKb,
    chargedKb,
    held: { full: held.length, memory: held.reduce((sum, { memory }) => sum + (memory ?? 0), 0) },
    resumed,
  };
}

const [asked = '{}'] = process.argv.slice(2);
const found = await run(JSON.parse(asked) as Asked);
process.send?.(found, () => process.exit(0));
