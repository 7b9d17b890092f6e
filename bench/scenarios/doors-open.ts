import type { Bench, Measured } from '../bench.ts';
import { assertRight, type Figure, ms, number, times } from '../figures.ts';
import type { Joined } from '../generator/orders.ts';
import { loadPage } from '../generator/page-load.ts';
import type { Running } from '../servers/server.ts';
import type { Showhands } from '../servers/showhands.ts';
import { figuresOf, medianBy, turnsOf } from './trial.ts';

const back99Ms = 10_000;
const backAllMs = 20_000;

/** Everybody comes in at once; what the store did meanwhile, where there is one. */
async function doors(bench: Bench, start: () => Promise<Running>, phones: number, page: readonly string[]) {
  const generator = bench.generator();
  const server = await start();
  const measured = await bench.measure(server, generator, () =>
    bench.join(generator, server, { phones, screens: 0, page, inFlight: 1_000 }),
  );
  const { failed } = measured.result;
  assertRight(`(d) ${server.name}`, failed > 0 ? [`${failed} phones did not get in`] : []);
  await bench.end(generator, server);
  if ('removeFolder' in server) (server.removeFolder as () => void)();
  return measured;
}

/** The phone page and what it links to, in the order a browser meets them, and the size of each response. */
async function pageOf(bench: Bench): Promise<{ readonly paths: readonly string[]; readonly bytes: readonly number[] }> {
  const server = await bench.showhands();
  const html = await (await fetch(`http://127.0.0.1:${server.port}/${server.room}`)).text();
  const assets = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path = '']) => path);
  const paths = [`/${server.room}`, ...new Set(assets)];
  const { bytes } = await loadPage(server.port, paths, '127.0.0.1');
  await bench.end(server);
  server.removeFolder();
  return { paths: paths.slice(1), bytes };
}

/** SIGKILL with everybody in and having voted, restart at once, everybody comes back by itself. */
async function restart(bench: Bench, phones: number) {
  const generator = bench.generator();
  const server = await bench.showhands();
  await bench.join(generator, server, { phones });
  const ballots = await generator.ask('cast', {
    ballots: phones,
    perSecond: Math.max(1_000, phones / 4),
    settleMs: 60_000,
  });
  assertRight('(d) before the kill', ballots.problems);
  await generator.ask('comeBack', { withinMs: backAllMs + 10_000 });
  await bench.end({ stop: () => server.stop('SIGKILL') });
  const again = await bench.showhands({ folder: server.folder, port: server.port });
  const started = again.store();
  const cpuBefore = again.usage().cpuMs;
  const back = await generator.ask('isBack', {});
  const store = again.store();
  const cpuMs = again.usage().cpuMs - cpuBefore;
  await bench.end(generator, again);
  server.removeFolder();
  return {
    back,
    cpuMs,
    reads: store && started ? { calls: store.reads - started.reads, ms: store.cpuMs - started.cpuMs } : null,
  };
}

/** (d) The doors open, and open again after a crash. */
export async function doorsOpen(bench: Bench): Promise<Figure[]> {
  const phones = bench.scaled(10_000, 50);
  const { paths, bytes } = await pageOf(bench);
  const turns: { readonly showhands: Measured<Joined>[]; readonly limit: Measured<Joined>[] } = {
    showhands: [],
    limit: [],
  };
  for (let turn = 0; turn < turnsOf(bench); turn++) {
    turns.showhands.push(await doors(bench, () => bench.showhands(), phones, []));
    turns.limit.push(await doors(bench, () => bench.peer('limit'), phones, []));
  }
  const cpu = (measured: Measured<Joined>) => measured.cpuMs;
  const bare = {
    showhands: medianBy(turns.showhands, cpu),
    limit: medianBy(turns.limit, cpu),
    minimal: await doors(bench, () => bench.peer('minimal'), phones, []),
  };
  const showhandsPage = async () => {
    const server: Showhands = await bench.showhands();
    paged.splice(0, paged.length, `/${server.room}`, ...paths);
    return server;
  };
  const paged: string[] = [];
  const full = {
    showhands: await doors(bench, showhandsPage, phones, paged),
    limit: await doors(
      bench,
      () => bench.peer('limit', { pageBytes: bytes }),
      phones,
      bytes.map((_, at) => `/page/${at}`),
    ),
  };
  const { back, cpuMs, reads } = await restart(bench, phones);

  const rate = ({ result, cpuMs }: Measured<Joined>) => (result.joined * 1_000) / cpuMs;
  const figure = figuresOf('(d)', bare);
  const withPage = figuresOf('(d)', full);
  const ratio = rate(bare.showhands) / rate(bare.limit);
  const pageRatio = rate(full.showhands) / rate(full.limit);
  const kb = number(bytes.reduce((sum, size) => sum + size, 0) / 1_024);
  return [
    figure.all(`joins per CPU second, ${number(phones)} phones`, (measured) => number(rate(measured))),
    figure.ours('the same to that of limit', times(ratio), ['>= 0.30 x', ratio >= 0.3]),
    figure.all('everybody in after', ({ result }) => `${number(result.ms / 1_000)} s`),
    figure.all('one join p50 / p99', ({ result }) => `${ms(result.join.p50)} / ${ms(result.join.p99)}`),
    withPage.all(`joins per CPU second after page and assets (${bytes.length} files, ${kb} kB)`, (measured) =>
      number(rate(measured)),
    ),
    withPage.ours('the same to that of limit', times(pageRatio), ['>= 0.30 x', pageRatio >= 0.3]),
    figure.ours('back and right after SIGKILL: p50 / p99', `${ms(back.times.p50)} / ${ms(back.times.p99)}`, [
      'p99 <= 10 s',
      back.right >= 0.99 * back.phones && back.times.p99 <= back99Ms,
    ]),
    figure.ours(
      'back and right after SIGKILL: last',
      `${ms(back.times.max)} (${number(back.right)} of ${number(back.phones)})`,
      ['all <= 20 s', back.right === back.phones && back.times.max <= backAllMs],
    ),
    figure.ours(
      'tries / of them back by polling / server CPU',
      `${number(back.tries)} / ${number(back.byPolling)} / ${ms(cpuMs)}`,
    ),
    figure.ours('store while they came back: reads, CPU', reads ? `${number(reads.calls)}, ${ms(reads.ms)}` : '', [
      'not by phones',
      reads === null || reads.calls < phones / 4,
    ]),
  ];
}
