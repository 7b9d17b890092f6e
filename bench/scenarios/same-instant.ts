import type { Bench } from '../bench.ts';
import { assertRight, type Figure, ms, number } from '../figures.ts';
import type { Running } from '../servers/server.ts';
import { figuresOf, settleMs, trial } from './trial.ts';

/** (f) "Vote now!": 600 ballots in the same instant. */
export async function sameInstant(bench: Bench): Promise<Figure[]> {
  const phones = bench.scaled(600, 60);
  const run = (start: () => Promise<Running>) =>
    trial(bench, start, { phones }, async (server, generator) => {
      const cast = await generator.ask('cast', { ballots: phones, perSecond: 0, settleMs });
      assertRight(`(f) ${server.name}`, cast.problems);
      return cast;
    });
  const showhands = await run(() => bench.showhands());
  const limit = await run(() => bench.peer('limit'));
  const minimal = await run(() => bench.peer('minimal'));
  const figure = figuresOf('(f)', { showhands, limit, minimal });
  return [
    figure.all(
      `ack p50 / p95 / max, ${number(phones)} ballots at once`,
      ({ ack }) => `${ms(ack.p50)} / ${ms(ack.p95)} / ${ms(ack.max)}`,
      ['p95 < 150 ms', showhands.ack.p95 < 150],
    ),
    figure.all('last ballot to final tally, last phone', ({ lastPhoneMs }) => ms(lastPhoneMs)),
  ];
}
