import type { Bench } from '../bench.ts';
import { assertRight, type Figure } from '../figures.ts';
import type { Generator } from '../generator/generator.ts';
import type { Cast, Orders } from '../generator/orders.ts';
import type { Running, ServerName } from '../servers/server.ts';

/** How long a run may take to be answered and seen by all, ms. Beyond it ballots or tallies are lost. */
export const settleMs = 180_000;

/** One server with a crowd of its own: starts both, lets everybody in, does `work`, ends both. */
export async function trial<S extends Running, T>(
  bench: Bench,
  start: () => Promise<S>,
  crowd: Pick<Orders['join'], 'phones'> & Partial<Orders['join']>,
  work: (server: S, generator: Generator) => Promise<T>,
): Promise<T> {
  // It gets ready while the server does.
  const generator = bench.generator();
  const server = await start();
  const { failed } = await bench.join(generator, server, crowd);
  assertRight(server.name, failed > 0 ? [`${failed} clients did not get in`] : []);
  const result = await work(server, generator);
  await bench.end(generator, server);
  if ('removeFolder' in server) (server.removeFolder as () => void)();
  return result;
}

/** How often what is compared with something of its own is run, by turns: what else the machine does meets both. */
export const turnsOf = (bench: Bench) => bench.scaled(3);

/** The run in the middle, so that one hiccup of the machine decides nothing. */
export function medianBy<T>(runs: readonly T[], read: (run: T) => number): T {
  const median = runs.toSorted((a, b) => read(a) - read(b))[Math.floor(runs.length / 2)];
  if (median === undefined) throw new Error('nothing was measured');
  return median;
}

/** Figures of one scenario: `all` reads the same from each server's result. */
export function figuresOf<T>(scenario: string, by: Readonly<Partial<Record<ServerName, T>>>) {
  return {
    all(name: string, read: (result: T) => string, bar?: readonly [text: string, isMet: boolean]): Figure {
      const values = Object.fromEntries(Object.entries(by).map(([server, result]) => [server, read(result as T)]));
      return { scenario, name, values, ...(bar ? { bar: bar[0], isMet: bar[1] } : {}) };
    },
    ours(name: string, value: string, bar?: readonly [text: string, isMet: boolean]): Figure {
      return { scenario, name, values: { showhands: value }, ...(bar ? { bar: bar[0], isMet: bar[1] } : {}) };
    },
  };
}

/** The pulses that Showhands had in this run, for the peers to have as many. */
export function paceOf({ castSeconds, talliesPerPhone, talliesPerScreen }: Cast) {
  return {
    phonePulseMs: (castSeconds * 1_000) / Math.max(1, talliesPerPhone),
    screenPulseMs: (castSeconds * 1_000) / Math.max(1, talliesPerScreen),
  };
}
