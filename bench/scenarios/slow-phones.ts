import { join } from 'node:path';
import type { Bench } from '../bench.ts';
import { type Figure, ms, number } from '../figures.ts';
import { canNarrow, inNarrowNetwork } from '../machine/narrow-network.ts';
import type { SlowRun } from './slow-phones-run.ts';
import { figuresOf, medianBy, turnsOf } from './trial.ts';

/** (g) A fifth of the phones stop reading, long enough that the kernel's buffers are full. */
export async function slowPhones(bench: Bench): Promise<Figure[]> {
  const figure = figuresOf<SlowRun>('(g)', {});
  if (!canNarrow()) return [figure.ours('slow phones: not measured, no network namespace may be made here', '')];
  const phones = bench.scaled(5_000, 100);
  const slow = bench.scaled(1_000, 20);
  const perSecond = bench.scaled(500, 50);
  const run = (slowOnes: number) =>
    inNarrowNetwork<SlowRun>(join(import.meta.dirname, 'slow-phones-run.ts'), [
      JSON.stringify({ plan: bench.plan, phones, slow, stopping: slowOnes, perSecond }),
    ]);

  const runs: { readonly with: SlowRun[]; readonly without: SlowRun[] } = { with: [], without: [] };
  for (let turn = 0; turn < turnsOf(bench); turn++) {
    const first = run(0);
    // In a quick run both at once: it shows that all is right, not how fast.
    if (bench.plan.scale === 1) await first;
    const second = run(slow);
    runs.without.push(await first);
    runs.with.push(await second);
  }
  const ackP99 = (found: SlowRun) => found.ackP99;
  const [found, without] = [medianBy(runs.with, ackP99), medianBy(runs.without, ackP99)];
  const { held, resumed } = found;
  const growth = (found.growthKb - without.growthKb) / slow;
  const charged =
    found.chargedKb === null || without.chargedKb === null
      ? 'none here'
      : `${number((found.chargedKb - without.chargedKb) / slow)} kB`;
  const kernel = held.memory / slow / 1_024;
  const others = found.ackP99 / without.ackP99;
  const cut = Object.entries(resumed.cut).map(([code, count]) => `, ${number(count)} cut: ${code}`);
  return [
    figure.ours(`full send buffers (ss -m), ${number(slow)} of ${number(phones)} not reading`, number(held.full), [
      'all of them',
      runs.with.every((one) => one.held.full >= slow),
    ]),
    figure.ours('pulses skipped per slow phone', number(found.skipped / slow), [
      '>= 1 each',
      runs.with.every((one) => one.skippedAtOnce >= slow),
    ]),
    figure.ours(
      'memory per slow phone: process, kernel (ss), cgroup',
      `${number(growth)} kB, ${number(kernel)} kB, ${charged}`,
      ['<= 64 kB', growth + kernel <= 64],
    ),
    figure.ours('ack p99 of the others: with, without', `${ms(found.ackP99)}, ${ms(without.ackP99)}`, [
      '<= 1.2 x',
      others <= 1.2,
    ]),
    figure.ours('stale p99 of the others: with, without', `${ms(found.staleP99)}, ${ms(without.staleP99)}`),
    figure.ours(
      'after reading again',
      `${number(resumed.newest)} newest${cut.join('')}, ${number(resumed.lost)} neither`,
      ['0 neither', runs.with.every((one) => one.resumed.lost === 0)],
    ),
  ];
}
