import { afterEach, describe, expect, test } from 'vitest';
import { createBench } from './bench.ts';
import type { Cast } from './generator/orders.ts';
import { talk } from './scenarios/hall-talks.ts';
import { trial } from './scenarios/trial.ts';
import type { Running } from './servers/server.ts';

/** Correctness only: how fast this is depends on what else the machine does. */
const bench = createBench({ scale: 0, isPinned: false });
const phones = 20;

afterEach(() => bench.stop());

const everyoneVotes = (start: () => Promise<Running>): Promise<Cast> =>
  trial(bench, start, { phones }, (_, generator) =>
    generator.ask('cast', { ballots: phones, perSecond: 200, settleMs: 8_000 }),
  );

describe.each([
  ['showhands', () => bench.showhands()],
  ['limit', () => bench.peer('limit')],
  ['minimal', () => bench.peer('minimal')],
  ['naive', () => bench.peer('naive')],
] as const)('everyone votes: %s', (_, start) => {
  test('[V1] every ballot gets a receipt and every client ends with the one right tally', {
    timeout: 30_000,
  }, async () => {
    const { sent, acked, refused, problems, lastPhoneMs, screenMs } = await everyoneVotes(start);
    expect({ sent, acked, refused, problems }).toEqual({ sent: phones, acked: phones, refused: {}, problems: [] });
    expect(lastPhoneMs).not.toBeNull();
    expect(screenMs).not.toBeNull();
  });
});

test('phones whose server was killed come back with the delays of the pages, and right', {
  timeout: 60_000,
}, async () => {
  const server = await bench.showhands();
  const generator = bench.generator();
  await bench.join(generator, server, { phones });
  await generator.ask('cast', { ballots: phones, perSecond: 200, settleMs: 8_000 });
  await generator.ask('comeBack', { withinMs: 40_000 });
  await bench.end({ stop: () => server.stop('SIGKILL') });
  const again = await bench.showhands({ folder: server.folder, port: server.port });
  const { right, phones: clients } = await generator.ask('isBack', {});
  expect({ right, clients }).toEqual({ right: phones + 1, clients: phones + 1 });
  await bench.end(generator, again);
  server.removeFolder();
});

test('(j) a hall that talks votes as right as one that does not', { timeout: 30_000 }, async () => {
  const { acked, sent, problems } = await talk(bench, 20);
  expect({ acked, problems }).toEqual({ acked: sent, problems: [] });
});
