import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Server } from '../server.ts';
import { type DropsCount, drops, farMs, narrowBytesPerSecond, runDrops } from './drops.ts';

const file = join(import.meta.dirname, 'results.md');
const plan = { phones: 25, waves: 20, wavesPerRound: 4, withDeadAir: true };
const words = {
  'cut-before': 'before anything of the vote left the phone’s side',
  'cut-within': 'when half of the vote’s bytes had left',
  'answer-lost': 'after the server’s receipt had left, before any of it arrived',
} as const;

const server = new Server('127.0.0.1');
await server.start();
const count = await runDrops(server, plan).finally(() => server.remove());
const text = written(count);
process.stdout.write(`${text}\n`);
for (const fault of count.faults) process.stderr.write(`${fault}\n`);
if (count.faults.length > 0) process.exitCode = 1;
else writeFileSync(file, text);

function written(counted: DropsCount): string {
  const total = drops.reduce((sum, drop) => sum + counted.dropped[drop], 0);
  const day = new Date().toISOString().slice(0, 10);
  return `# Dropped votes

Written by \`npm run drops\` on ${day}, in ${Math.round(counted.seconds)} s. ${plan.phones} phones, each with the pages' own code for votes
and connections behind a TCP proxy of its own, the real server, SQLite on a disk. A third of the networks add ${farMs} ms each
way, a third let ${narrowBytesPerSecond / 1_000} kB/s through. After each wave the tally has to be exact;
in the end the database is compared with what was tapped, row by row.

| connections cut in the middle of a vote | ${total} |
| --- | ---: |
${drops.map((drop) => `| ${words[drop]} | ${counted.dropped[drop]} |`).join('\n')}
| of these, with the page killed and opened anew | ${counted.reloads} |

| besides | |
| --- | ---: |
| votes that vanished in a line that stayed open | ${counted.swallowed} |
| votes that arrived twice | ${counted.doubled} |
| old votes that arrived once more after a newer choice | ${counted.replayed} |

| what is on the disk | |
| --- | ---: |
| rounds | ${counted.rounds} |
| ballots | ${counted.ballots} |
| lost | ${counted.faults.filter((fault) => fault.startsWith('lost')).length} |
| counted twice | ${counted.faults.filter((fault) => fault.startsWith('twice')).length} |
| not what was tapped last | ${counted.faults.filter((fault) => fault.startsWith('never')).length} |
`;
}
