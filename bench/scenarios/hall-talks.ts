import type { Bench } from '../bench.ts';
import { assertRight, type Figure, ms, number, times } from '../figures.ts';
import { figuresOf, settleMs, trial } from './trial.ts';

const linesPerSecond = 50;

/** What a hall that votes costs while nobody writes (0), or while everybody does. */
export function talk(bench: Bench, lines: number) {
  const phones = bench.scaled(10_000, 40);
  const perSecond = bench.scaled(500, 50);
  const seconds = bench.scaled(15, 1);
  return trial(
    bench,
    () => bench.showhands(),
    { phones },
    async (server, generator) => {
      const order = { ballots: perSecond * seconds, perSecond, settleMs, linesPerSecond: lines };
      const measured = await bench.measure(server, generator, () => generator.ask('cast', order));
      assertRight(`(j) ${lines} lines/s`, measured.result.problems);
      return { ...measured.result, load: measured.cpuMs / measured.wallMs };
    },
  );
}

/** (j) A hall writes 50 lines a second while it votes: chat leaves with the pulses, and no more of it than can be read. */
export async function hallTalks(bench: Bench): Promise<Figure[]> {
  const quiet = await talk(bench, 0);
  const talking = await talk(bench, linesPerSecond);
  const figure = figuresOf('(j)', { showhands: talking });
  const cost = talking.load / quiet.load;
  return [
    figure.ours(`load with ${linesPerSecond} lines/s, without`, `${number(talking.load)}, ${number(quiet.load)}`, [
      '<= 1.5 x',
      cost <= 1.5,
    ]),
    figure.ours('the one to the other', times(cost)),
    figure.ours(
      'frames per phone: with, without',
      `${number(talking.framesPerPhone)}, ${number(quiet.framesPerPhone)}`,
    ),
    figure.ours('bytes per phone: with, without', `${number(talking.bytesPerPhone)}, ${number(quiet.bytesPerPhone)}`),
    figure.ours('ack p99: with, without', `${ms(talking.ack.p99)}, ${ms(quiet.ack.p99)}`),
  ];
}
