import type { Bench } from '../bench.ts';
import { assertRight, type Figure, ms, number, times } from '../figures.ts';
import type { Generator } from '../generator/generator.ts';
import type { Cast } from '../generator/orders.ts';
import type { Running } from '../servers/server.ts';
import type { Showhands } from '../servers/showhands.ts';
import { figuresOf, medianBy, paceOf, settleMs, trial, turnsOf } from './trial.ts';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

interface Flow {
  /** Receipts per second by the clock, and per second of the server's CPU. */
  readonly perSecond: number;
  readonly perCpuSecond: number;
  /** Share of a core that the server, and the generator, used. */
  readonly load: number;
  readonly generatorLoad: number;
  readonly acked: number;
  readonly pace: ReturnType<typeof paceOf>;
  readonly phonesTallies: number;
}

/** All phones cast again at every receipt; measured after a while of running in. */
async function flow(bench: Bench, server: Running, generator: Generator): Promise<Flow> {
  await generator.ask('flow', {});
  await wait(bench.scaled(2_500, 300));
  const from = await generator.ask('count', {});
  const measured = await bench.measure(server, generator, async () => {
    await wait(bench.scaled(6_000, 500));
    return generator.ask('count', {});
  });
  const cast = await generator.ask('stop', { settleMs });
  assertRight(`(b) ${server.name}`, cast.problems);
  const { result: to, cpuMs, wallMs, generatorLoad } = measured;
  const acked = to.acked - from.acked;
  return {
    perSecond: (acked * 1_000) / (to.ms - from.ms),
    perCpuSecond: (acked * 1_000) / cpuMs,
    load: cpuMs / wallMs,
    generatorLoad,
    acked: cast.acked,
    pace: paceOf(cast),
    phonesTallies: cast.talliesPerPhone,
  };
}

/** (b) How many ballots a core takes, each on disk before its receipt; and how fast at half of that. */
export async function ballotsPerSecond(bench: Bench): Promise<Figure[]> {
  const phones = bench.scaled(10_000, 200);

  const ours = await trial(
    bench,
    () => bench.showhands(),
    { phones },
    async (server: Showhands, generator) => {
      const result = await flow(bench, server, generator);
      const groups = await server.metrics();
      await server.stop('SIGKILL');
      const { ballots, sumOfN } = server.ballotsOnDisk();
      const problems =
        ballots === phones && sumOfN === result.acked ? [] : [`${sumOfN} on disk, ${result.acked} acked`];
      assertRight('(b) after a kill', problems);
      const commits = groups.get('showhands_group_seconds_count') ?? 0;
      return { ...result, perSync: (groups.get('showhands_ballots_total') ?? 0) / commits };
    },
  );
  const limit = await trial(
    bench,
    () => bench.peer('limit', ours.pace),
    { phones },
    (server, generator) => flow(bench, server, generator),
  );
  const minimal = await trial(
    bench,
    () => bench.peer('minimal', ours.pace),
    { phones },
    (server, generator) => flow(bench, server, generator),
  );
  const wide = await trial(
    bench,
    () => bench.showhands({ cpus: bench.allCpus }),
    { phones },
    (server, generator) => flow(bench, server, generator),
  );
  const half = await trial(
    bench,
    () => bench.showhands(),
    { phones },
    async (server, generator) => {
      const perSecond = ours.perSecond / 2;
      const cast = (seconds: number) =>
        generator.ask('cast', { ballots: Math.round(perSecond * seconds), perSecond, settleMs });
      // Running in, as in `flow`: a process that has never seen a ballot compiles its way through the first ten thousand.
      const cold = await cast(bench.scaled(3_000, 500) / 1_000);
      assertRight('(b) at half the rate, cold', cold.problems);
      const rounds: { cast: Cast; load: number; generatorLoad: number }[] = [];
      while (rounds.length < turnsOf(bench)) {
        const warm = await bench.measure(server, generator, () => cast(bench.scaled(8_000, 700) / 1_000));
        assertRight('(b) at half the rate', warm.result.problems);
        rounds.push({ cast: warm.result, load: warm.cpuMs / warm.wallMs, generatorLoad: warm.generatorLoad });
      }
      return { cold: cold.ack, rounds, median: medianBy(rounds, ({ cast }) => cast.ack.p99) };
    },
  );

  const { median } = half;
  const figure = figuresOf<Flow>('(b)', { showhands: ours, limit, minimal });
  const ratio = ours.perCpuSecond / limit.perCpuSecond;
  return [
    figure.all(`ballots per second, ${number(phones)} phones`, ({ perSecond }) => number(perSecond)),
    figure.all('ballots per CPU second of the server', ({ perCpuSecond }) => number(perCpuSecond)),
    figure.ours('the same to that of limit, one core', times(ratio), ['>= 0.33 x', ratio >= 0.33]),
    figure.all('load: server, generator', ({ load, generatorLoad }) => `${number(load)}, ${number(generatorLoad)}`),
    figure.ours('ballots per second, both cores', `${number(wide.perSecond)} (load ${number(wide.load)})`),
    figure.ours('ballots per sync', number(ours.perSync)),
    figure.ours('ballots on disk after SIGKILL', `${number(ours.acked)} of ${number(ours.acked)}`, ['all', true]),
    figure.ours(
      `ack p50 / p99 at half the rate (${number(ours.perSecond / 2)}/s)`,
      `${ms(median.cast.ack.p50)} / ${ms(median.cast.ack.p99)}`,
      ['p99 < 60 ms', median.cast.ack.p99 < 60],
    ),
    figure.ours('its p99 in each round', half.rounds.map(({ cast }) => ms(cast.ack.p99)).join(', ')),
    figure.ours('the same in the first seconds after the start', `${ms(half.cold.p50)} / ${ms(half.cold.p99)}`),
    figure.ours(
      'load: server, generator, late p99',
      `${number(median.load)}, ${number(median.generatorLoad)}, ${ms(median.cast.late.p99)}`,
    ),
  ];
}
