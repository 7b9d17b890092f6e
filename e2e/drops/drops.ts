import type { Fate } from '../proxy/tcp-proxy.ts';
import type { Server } from '../server.ts';
import { type Hall, openHall } from './hall.ts';
import { faultsOnDisk } from './on-disk.ts';
import type { Tapper } from './tapper.ts';

/** The three moments at which a connection can be lost around a vote. */
export const drops = ['cut-before', 'cut-within', 'answer-lost'] as const satisfies readonly Fate[];
type Drop = (typeof drops)[number];

export interface DropsPlan {
  readonly phones: number;
  /** Each phone is dropped once in each. */
  readonly waves: number;
  /** Waves after which the question is asked again, in a new round. */
  readonly wavesPerRound: number;
  /** One wave in dead air, which a phone finds out by itself after ten seconds. */
  readonly withDeadAir: boolean;
}

export interface DropsCount {
  readonly dropped: Record<Drop, number>;
  /** Tabs that were killed after the drop and opened anew. */
  readonly reloads: number;
  readonly swallowed: number;
  readonly doubled: number;
  /** Old frames that arrived once more after a newer choice. */
  readonly replayed: number;
  readonly rounds: number;
  readonly ballots: number;
  /** Rows in the database that are missing, too many, or not what was tapped last. */
  readonly faults: readonly string[];
  readonly seconds: number;
}

/** Each way. */
export const farMs = 120;
export const narrowBytesPerSecond = 12_000;
/** One in so many drops also kills the tab. */
const reloadEvery = 4;

/**
 * Phones vote while their connections are cut at the worst moments; the tally has to be exact after each wave, and so has
 * what is on the disk in the end. Rejects when a phone never says "counted" or a tally never becomes right.
 */
export async function runDrops(server: Server, plan: DropsPlan): Promise<DropsCount> {
  const startedAt = performance.now();
  const hall = await openHall(server, plan.phones);
  // A third of the networks are far away, a third are narrow.
  for (const [at, { network }] of hall.tappers.entries()) {
    if (at % 3 === 1) network.weather.delayMs = farMs;
    if (at % 3 === 2) network.weather.bytesPerSecond = narrowBytesPerSecond;
  }
  const dropped = { 'cut-before': 0, 'cut-within': 0, 'answer-lost': 0 };
  let reloads = 0;

  async function drop(tapper: Tapper, at: number, wave: number) {
    const fate = drops[(at + wave) % drops.length] ?? 'cut-before';
    const choice = hall.choiceOf(tapper, wave);
    await tapper.tap(choice, fate);
    dropped[fate] += 1;
    if ((at + wave) % reloadEvery === 0) {
      tapper.reload();
      reloads += 1;
    }
    await tapper.counted(choice);
  }

  for (let wave = 0; wave < plan.waves; wave += 1) {
    if (wave > 0 && wave % plan.wavesPerRound === 0) await hall.rerun();
    await Promise.all(hall.tappers.map((tapper, at) => drop(tapper, at, wave)));
    await hall.exact();
  }
  const doubled = await doubleAll(hall, plan.waves);
  const replayed = await replayAll(hall, plan.waves + 1);
  const swallowed = plan.withDeadAir ? await swallowAll(hall, plan.waves + 2) : 0;
  await hall.close();
  await server.end('SIGTERM');
  const ballots = [...hall.expected.values()].reduce((sum, round) => sum + round.size, 0);
  const faults = faultsOnDisk(server.folder, hall.expected);
  const seconds = (performance.now() - startedAt) / 1_000;
  return { dropped, reloads, swallowed, doubled, replayed, rounds: hall.expected.size, ballots, faults, seconds };
}

/** Every vote arrives twice. */
async function doubleAll(hall: Hall, turn: number): Promise<number> {
  for (const tapper of hall.tappers) await tapper.here();
  const over = hall.tappers.map(async (tapper) => {
    const choice = hall.choiceOf(tapper, turn);
    await tapper.tap(choice, 'doubled');
    await tapper.counted(choice);
  });
  await Promise.all(over);
  await hall.exact();
  return hall.tappers.length;
}

/** After a newer choice is counted, the frame of the one before arrives once more. */
async function replayAll(hall: Hall, turn: number): Promise<number> {
  const over = hall.tappers.map(async (tapper) => {
    const old = tapper.network.caught();
    const choice = hall.choiceOf(tapper, turn);
    await tapper.tap(choice, null);
    await tapper.counted(choice);
    if (!old) throw new Error('No frame was kept.');
    // Everything said about that choice has been heard.
    await tapper.session().order('hello', {});
    const told = tapper.told();
    tapper.network.replay(old);
    // Whoever votes is told what is stored, whatever became of the vote.
    await told;
    await tapper.counted(choice);
  });
  await Promise.all(over);
  await hall.exact();
  return hall.tappers.length;
}

/** The vote vanishes and the line stays open: nothing tells the phone but the silence. */
async function swallowAll(hall: Hall, turn: number): Promise<number> {
  const over = hall.tappers.map(async (tapper) => {
    const choice = hall.choiceOf(tapper, turn);
    await tapper.tap(choice, 'swallowed');
    await tapper.counted(choice);
  });
  await Promise.all(over);
  await hall.exact();
  return hall.tappers.length;
}
