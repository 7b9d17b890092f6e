import type { Bench } from '../bench.ts';
import { type Figure, number } from '../figures.ts';
import type { Running } from '../servers/server.ts';
import { figuresOf } from './trial.ts';

/** Long enough for two of the server's pings and for garbage to be collected as it would in a hall; in a quick run neither, ms. */
const idleMsOf = ({ plan }: Bench) => (plan.scale < 1 ? 1_000 : 40_000);

/** (e) What a phone that just sits there costs in memory. */
export async function idleMemory(bench: Bench): Promise<Figure[]> {
  const phones = bench.scaled(10_000, 200);

  async function residentKb(start: () => Promise<Running>): Promise<number> {
    const generator = bench.generator();
    const server = await start();
    const empty = server.usage().residentKb;
    await bench.join(generator, server, { phones, screens: 0 });
    await new Promise((resolve) => setTimeout(resolve, idleMsOf(bench)));
    const { connected } = await generator.ask('figures', {});
    if (connected !== phones) throw new Error(`(e) ${server.name}: ${phones - connected} idle phones were lost`);
    const perPhone = (server.usage().residentKb - empty) / phones;
    await bench.end(generator, server);
    if ('removeFolder' in server) (server.removeFolder as () => void)();
    return perPhone;
  }

  const showhands = await residentKb(() => bench.showhands());
  const limit = await residentKb(() => bench.peer('limit'));
  const minimal = await residentKb(() => bench.peer('minimal'));
  const figure = figuresOf('(e)', { showhands, limit, minimal });
  return [
    figure.all(`resident memory per idle phone, ${number(phones)} phones`, (kb) => `${number(kb)} kB`, [
      '<= 24 kB',
      showhands <= 24,
    ]),
  ];
}
