import { writeFileSync } from 'node:fs';
import { description } from '../machine/description.ts';
import { sumOf } from './counts.ts';
import type { Refusing } from './disk-full.ts';
import type { Episode } from './episode.ts';

const file = new URL('results.md', import.meta.url);
const number = (value: number) => value.toLocaleString('en-US');

/** Writes results.md and returns it. */
export function writeResults(
  seed: number,
  episodes: readonly Episode[],
  shortages: readonly Refusing[],
  seconds: number,
): string {
  const text = results(seed, episodes, seconds) + disks(shortages);
  writeFileSync(file, text);
  return text;
}

function results(seed: number, episodes: readonly Episode[], seconds: number): string {
  const sum = sumOf(episodes.map(({ counts }) => counts));
  const refused = Object.entries(sum.refused).map(([code, times]) => `${code} ${number(times)}`);
  const rows: readonly (readonly [string, string])[] = [
    ['seeds', `${seed} to ${seed + episodes.length - 1}, one data folder each`],
    ['kills with at least 10 ballots in flight', `${number(sum.kills)} (and ${number(sum.uncountedKills)} with fewer)`],
    ['ballots in flight at those kills', `${number(sum.inFlight)} (${sum.leastInFlight} to ${sum.mostInFlight} each)`],
    ['... whose ack was already on its way', number(sum.ackedAfter)],
    ['... on the disk, not acked', number(sum.savedUnacked)],
    ['... not on the disk, not acked', number(sum.unsaved)],
    ['ballots sent', number(sum.attempts)],
    ['... acked', number(sum.acked)],
    ['... unanswered ("maybe")', number(sum.unanswered)],
    ['... refused', refused.join(', ')],
    ['... sent when their round had certainly ended', number(sum.late)],
    ['questions acked', `${number(sum.askedAcked)} (and ${number(sum.askedUnanswered)} unanswered)`],
    ['votes for questions acked', `${number(sum.upvotesAcked)} (and ${number(sum.upvotesUnanswered)} unanswered)`],
    ['orders of the host', number(sum.orders)],
    ['rounds', number(sum.rounds)],
    ['different tallies seen by clients', number(sum.tallies)],
    ['versions compared', number(sum.frames)],
    ['faults', number(episodes.reduce((faults, episode) => faults + episode.faults.length, 0))],
    ['time', `${Math.round(seconds)} s`],
  ];
  return `# Torture: what was proved, and on what

${description(new Date())
  .map((line) => `- ${line}`)
  .join('\n')}
- again with \`npm run torture -- --seed ${seed} --kills ${sum.kills}\`

|   |   |
| - | - |
${rows.map(([what, value]) => `| ${what} | ${value} |`).join('\n')}

After every kill, from the data file as the dead server left it and from what the clients had sent and been told:

1. every acked ballot is on the disk with the acked choice or one of a greater \`n\`, and what is on the disk was sent
   and not refused;
2. no voter has two ballots in a round;
3. no ballot that came after its round had ended, or after \`acceptUntil\`, was acked or kept;
4. every tally that any client saw lies between acked and attempted, is the same for everybody who saw that version, and
   never ran ahead of the disk;
5. versions never went back on any client, over reconnects and restarts too;
6. every acked question is on the disk, once, and every acked vote for one with its \`n\` or a greater one; what is on the disk was sent;
7. the recount of the ballots equals the tallies, that of the votes for questions their counts.

A killed process proves what the program does, not what the disk does when the power goes: for that the store asks for
a sync at every commit and reads the settings back at each start.
`;
}

function disks(shortages: readonly Refusing[]): string {
  if (shortages.length === 0) return '';
  const rows = shortages.map(
    ({ name, acked, notSaved, slowestMs, healedMs, faults }) =>
      `| ${name} | ${number(acked)} | ${number(notSaved)} | ${Math.round(slowestMs)} ms | ${Math.round(healedMs ?? 0)} ms | ${faults.length} |`,
  );
  return `
## A disk that refuses, twice, while people vote; then a SIGKILL

|   | new tallies acked | ballots answered \`not-saved\` | slowest such answer | space back to next ballot saved | faults |
| - | - | - | - | - | - |
${rows.join('\n')}

The same process all along; the same seven proofs afterwards.
`;
}
