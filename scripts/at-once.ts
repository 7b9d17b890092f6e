import { spawn } from 'node:child_process';

/** Runs one of package.json's scripts. Everything it says comes in one piece: several talk at the same time. */
function run(name: string): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const child = spawn('npm', ['run', name], { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => said.push(text));
  child.on('error', (error) => said.push(Buffer.from(`npm does not start: ${error.message}\n`)));
  child.on('close', (code) => {
    process.stdout.write(Buffer.concat(said));
    resolve(code === 0);
  });
  return promise;
}

// `node scripts/at-once.ts types lint`: each leaves a core idle now and then, all together none.
const names = process.argv.slice(2);
const results = await Promise.all(names.map(run));
const failed = names.filter((_, place) => results[place] === false);
if (failed.length > 0) process.stderr.write(`Failed: ${failed.join(', ')}\n`);
process.exitCode = failed.length > 0 ? 1 : 0;
