import { parseArgs } from 'node:util';
import { type Refusing, runShortage } from './disk-full.ts';
import { type Episode, runEpisode } from './episode.ts';
import { writeResults } from './results.ts';
import { failingWrites, fullDisk } from './shortages.ts';

/** Counted kills per data folder. Each episode has a seed of its own, so that a failure is repeated in a minute. */
const killsPerEpisode = 20;

const { values } = parseArgs({
  options: { seed: { type: 'string' }, kills: { type: 'string', default: '200' }, 'no-file': { type: 'boolean' } },
});
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
const kills = Number(values.kills);
if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(kills) || kills < 1) {
  console.error('Usage: npm run torture -- [--seed N] [--kills N] [--no-file]');
  process.exit(2);
}

const startedAt = performance.now();
const episodes: Episode[] = [];
let done = 0;
while (done < kills && episodes.every(({ faults }) => faults.length === 0)) {
  const episode = await runEpisode(seed + episodes.length, Math.min(killsPerEpisode, kills - done));
  episodes.push(episode);
  done += episode.counts.kills;
  const seconds = Math.round((performance.now() - startedAt) / 1_000);
  console.log(`seed ${episode.seed}: ${done} of ${kills} kills, ${seconds} s`);
}

const shortages: Refusing[] = [];
for (const make of [fullDisk, failingWrites]) {
  const shortage = make();
  if ('unable' in shortage) console.log(`Not proved on this machine. ${shortage.unable}`);
  else shortages.push(await runShortage(seed, shortage));
}
const sick = shortages.filter(({ slowestMs, healedMs }) => slowestMs > 1_000 || healedMs === null);
for (const { name, slowestMs, healedMs } of sick)
  console.error(`${name}: refused within ${Math.round(slowestMs)} ms, healed after ${healedMs ?? 'no'} ms`);

const failed = episodes.find(({ faults }) => faults.length > 0);
const faults = [...episodes, ...shortages].flatMap((run) => run.faults);
for (const { proof, what } of faults.slice(0, 20)) console.error(`${proof}: ${what}`);
if (failed) console.error(`Failed. Again: npm run torture -- --seed ${failed.seed} --kills ${killsPerEpisode}`);
const isProved = faults.length === 0 && sick.length === 0;
if (isProved && !values['no-file'])
  console.log(writeResults(seed, episodes, shortages, (performance.now() - startedAt) / 1_000));
process.exitCode = isProved ? 0 : 1;
