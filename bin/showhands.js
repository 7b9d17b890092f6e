#!/usr/bin/env node
// Plain JavaScript that an old Node can read, so that it can say what is missing or start a newer one.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildPages } from './pages.js';
import { findNode, nodeFlags, tooOld } from './runtime.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
// A checkout runs its sources. Node refuses to run TypeScript below node_modules, so the package brings JavaScript.
const isCheckout = existsSync(join(root, 'server/main.ts'));
const main = join(root, isCheckout ? 'server/main.ts' : 'dist/server/main.js');

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** Runs the server in another Node and is, for whoever started us, that process. */
function runIn(node) {
  // The server stops when the channel closes: a killed launcher leaves nothing behind.
  const server = spawn(node, [...nodeFlags, main, ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'];
  for (const signal of signals) process.on(signal, () => server.kill(signal));
  server.on('error', (error) => stop(`Node.js at ${node} does not start: ${error.message}`));
  server.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    for (const name of signals) process.removeAllListeners(name);
    process.kill(process.pid, signal);
  });
}

const node = findNode(root);
if (node === null) stop(tooOld(root));
const problem = isCheckout ? buildPages(root, node) : null;
if (problem !== null) stop(problem);

if (node !== process.execPath) runIn(node);
else if (process.platform === 'win32') await import(pathToFileURL(main).href);
// The same process goes on as the server, with the flags that Node takes only at its start.
else process.execve(node, [node, ...nodeFlags, ...process.execArgv, main, ...process.argv.slice(2)]);
