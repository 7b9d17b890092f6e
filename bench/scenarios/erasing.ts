import type { Bench, Measured } from '../bench.ts';
import { assertRight, type Figure, ms, number } from '../figures.ts';
import type { Cast } from '../generator/orders.ts';
import type { Showhands } from '../servers/showhands.ts';
import { fillPastRoom, makePastRoom, type PastRoom } from './past-room.ts';
import { medianBy, settleMs, turnsOf } from './trial.ts';

async function erase(server: Showhands, { code, key }: PastRoom) {
  const answer = await fetch(`http://127.0.0.1:${server.port}/api/rooms/${code}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${key}` },
  });
  if (!answer.ok) throw new Error(`a room was not erased: ${answer.status}`);
}

/** (k) The hall of (c) votes while a room with many ballots is erased. */
export async function erasing(bench: Bench): Promise<Figure[]> {
  const phones = bench.scaled(10_000, 50);
  const perSecond = bench.scaled(2_000, 50);
  const seconds = bench.scaled(8_000, 1_000) / 1_000;
  const stored = bench.scaled(100_000, 2_000);
  const first = await bench.showhands();
  const past: PastRoom[] = [];
  for (let room = 0; room < turnsOf(bench); room++) past.push(await makePastRoom(first.port));
  await bench.end(first);
  for (const { code } of past) fillPastRoom(first.folder, code, stored);
  const generator = bench.generator();
  const server = await bench.showhands({ folder: first.folder });
  await bench.join(generator, server, { phones });

  async function vote() {
    const measured = await bench.measure(server, generator, () =>
      generator.ask('cast', { ballots: Math.round(perSecond * seconds), perSecond, settleMs }),
    );
    assertRight('(k)', measured.result.problems);
    return measured;
  }

  await vote();
  const all: Record<'with' | 'without', Measured<Cast>[]> = { with: [], without: [] };
  for (const room of past) {
    all.without.push(await vote());
    await erase(server, room);
    all.with.push(await vote());
  }
  await bench.end(generator, server);
  first.removeFolder();

  const ackP99 = ({ result }: Measured<Cast>) => result.ack.p99;
  const figure = (name: string, showhands: string): Figure => ({ scenario: '(k)', name, values: { showhands } });
  const [during, without] = [medianBy(all.with, ackP99), medianBy(all.without, ackP99)];
  const both = (read: (measured: Measured<Cast>) => number | undefined) =>
    `${ms(read(during) ?? Number.NaN)}, ${ms(read(without) ?? Number.NaN)}`;
  return [
    figure(
      `a room of ${number(stored)} ballots is erased meanwhile: ack p50 with, without`,
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
  ];
}
