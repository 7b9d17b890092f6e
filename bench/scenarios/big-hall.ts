import type { Bench } from '../bench.ts';
import { assertRight, type Figure, ms, number } from '../figures.ts';
import type { Running } from '../servers/server.ts';
import { figuresOf, paceOf, settleMs, trial } from './trial.ts';

/** (c) Ten thousand phones change their minds for a quarter of a minute before one screen. */
export async function bigHall(bench: Bench): Promise<Figure[]> {
  const phones = bench.scaled(10_000, 50);
  const perSecond = bench.scaled(2_000, 50);
  const seconds = bench.scaled(15_000, 1_000) / 1_000;
  const run = (start: () => Promise<Running>) =>
    trial(bench, start, { phones }, async (server, generator) => {
      const measured = await bench.measure(server, generator, () =>
        generator.ask('cast', { ballots: Math.round(perSecond * seconds), perSecond, settleMs }),
      );
      assertRight(`(c) ${server.name}`, measured.result.problems);
      return measured;
    });

  const ours = await run(() => bench.showhands());
  const pace = paceOf(ours.result);
  const limit = await run(() => bench.peer('limit', pace));
  const minimal = await run(() => bench.peer('minimal', pace));

  const figure = figuresOf('(c)', { showhands: ours, limit, minimal });
  const { toScreen, stale, acked, sent } = ours.result;
  return [
    figure.all(
      `vote to screen p50 / p99, ${number(phones)} phones, ${number(perSecond)}/s`,
      ({ result }) => (result.toScreen ? `${ms(result.toScreen.p50)} / ${ms(result.toScreen.p99)}` : ''),
      ['p99 < 250 ms', toScreen !== null && toScreen.p99 < 250],
    ),
    figure.all(
      'a phone staler than, p50 / worst',
      ({ result }) => `${ms(result.stale.p50)} / ${ms(result.stale.max)}`,
      ['worst <= 2,000 ms', stale.max <= 2_000],
    ),
    figure.all('ack p50 / p99', ({ result }) => `${ms(result.ack.p50)} / ${ms(result.ack.p99)}`),
    figure.ours('ballots refused (busy) / lost', `${number(sent - acked)} / 0`, ['0', sent === acked]),
    figure.all('event loop delay p99 / max', ({ loop }) => `${ms(loop.p99Ms)} / ${ms(loop.maxMs)}`),
    figure.all('server load (of a core)', ({ cpuMs, wallMs }) => number(cpuMs / wallMs)),
    figure.all('tallies per phone / screen', ({ result }) => `${result.talliesPerPhone} / ${result.talliesPerScreen}`),
    figure.all('bytes per phone', ({ result }) => number(result.bytesPerPhone)),
    figure.all(
      'generator: load, late p99',
      ({ generatorLoad, result }) => `${number(generatorLoad)}, ${ms(result.late.p99)}`,
    ),
  ];
}
