import type { Bench, Measured } from '../bench.ts';
import { assertRight, type Figure, ms, number } from '../figures.ts';
import type { Cast } from '../generator/orders.ts';
import type { Showhands } from '../servers/showhands.ts';
import { fillPastRoom, makePastRoom, type PastRoom } from './past-room.ts';
import { medianBy, settleMs, turnsOf } from './trial.ts';

/** Who exports waits this long before the next file, ms: somebody who presses again and again. */
const pauseMs = 250;
/** Exports one after the other until it is over. */
async function exportUntil(isOver: () => boolean, server: Showhands, { code, key }: PastRoom) {
  const found = { files: 0, bytes: 0, ms: 0 };
  while (!isOver()) {
    const from = performance.now();
    const answer = await fetch(`http://127.0.0.1:${server.port}/api/rooms/${code}/results?format=csv&of=ballots`, {
      headers: { authorization: `Bearer ${key}` },
    });
    const { byteLength } = await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`an export was refused: ${answer.status}`);
    found.files += 1;
    found.bytes = byteLength;
    found.ms += performance.now() - from;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  return found;
}

/** (i) The hall of (c) votes while a room with many ballots, one of them per row and with names, is exported again and again. */
export async function exporting(bench: Bench): Promise<Figure[]> {
  const phones = bench.scaled(10_000, 50);
  const perSecond = bench.scaled(2_000, 50);
  const seconds = bench.scaled(8_000, 1_000) / 1_000;
  const stored = bench.scaled(100_000, 2_000);
  const first = await bench.showhands();
  const past = await makePastRoom(first.port);
  await bench.end(first);
  fillPastRoom(first.folder, past.code, stored);
  const generator = bench.generator();
  const server = await bench.showhands({ folder: first.folder });
  await bench.join(generator, server, { phones });

  async function vote() {
    const measured = await bench.measure(server, generator, () =>
      generator.ask('cast', { ballots: Math.round(perSecond * seconds), perSecond, settleMs }),
    );
    assertRight('(i)', measured.result.problems);
    return measured;
  }

  await vote();
  const all: Record<'with' | 'without', Measured<Cast>[]> = { with: [], without: [] };
  const exported = { files: 0, bytes: 0, ms: 0 };
  for (let turn = 0; turn < turnsOf(bench); turn++) {
    all.without.push(await vote());
    let isOver = false;
    const exports = exportUntil(() => isOver, server, past);
    all.with.push(await vote());
    isOver = true;
    const { files, bytes, ms: took } = await exports;
    exported.files += files;
    exported.bytes = bytes;
    exported.ms += took;
  }
  await bench.end(generator, server);
  first.removeFolder();

  const ackP99 = ({ result }: Measured<Cast>) => result.ack.p99;
  const figure = (name: string, showhands: string): Figure => ({ scenario: '(i)', name, values: { showhands } });
  const during = medianBy(all.with, ackP99);
  const without = medianBy(all.without, ackP99);
  const both = (read: (measured: Measured<Cast>) => number | undefined) =>
    `${ms(read(during) ?? Number.NaN)}, ${ms(read(without) ?? Number.NaN)}`;
  return [
    figure(
      `exports of ${number(stored)} ballots (${number(exported.bytes / 1e6)} MB) meanwhile, each took`,
      `${exported.files}, ${ms(exported.ms / Math.max(1, exported.files))}`,
    ),
    figure(
      'ack p50: with, without',
      both(({ result }) => result.ack.p50),
    ),
    figure(
      'ack p99: with, without',
      both(({ result }) => result.ack.p99),
    ),
    figure(
      'vote to screen p50: with, without',
      both(({ result }) => result.toScreen?.p50),
    ),
    figure(
      'vote to screen p99: with, without',
      both(({ result }) => result.toScreen?.p99),
    ),
    figure(
      'event loop delay p99: with, without',
      both(({ loop }) => loop.p99Ms),
    ),
    figure(
      'server load (of a core): with, without',
      [during, without].map(({ cpuMs, wallMs }) => number(cpuMs / wallMs)).join(', '),
    ),
  ];
}
