import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { type App, createApp } from './app.ts';
import { readConfig, usage } from './config.ts';
import { wallClock } from './live/clock.ts';
import { StartProblem } from './start-problem.ts';
import { openDataDir } from './store/data-dir.ts';
import { openSqliteStore } from './store/sqlite.ts';
import { welcome } from './welcome.ts';

/** Beside the compiled server in the package, in dist/ of a checkout. */
const webRoot = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '../dist/web' : '../web', import.meta.url));

/** A stop that takes longer than this is ended hard, ms. */
const patienceMs = 4_500;

async function start(): Promise<void> {
  const config = readConfig(process.argv.slice(2), process.env);
  if (config === 'help') return void console.log(usage);
  const log = pino({ level: config.logLevel, base: null });
  const dataDir = openDataDir(resolve(config.dataDir));
  const store = await openSqliteStore(dataDir.path, {
    onEnded(reason) {
      log.fatal(reason);
      stop(1);
    },
  });
  const app = await createApp(config, { store, secret: dataDir.secret, clock: wallClock, log, webRoot });

  let isStopping = false;
  function stop(exitCode: number) {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(exitCode || 1), patienceMs).unref();
    void end(app, dataDir.release).then(() => process.exit(exitCode), fail);
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(0));
  // The launcher of another Node holds this channel: gone means it was killed.
  process.on('disconnect', () => stop(0));
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'uncaught');
    stop(1);
  });

  const { port, links, isOnNetwork } = await app.listen();
  console.log(welcome({ port, links, isOnNetwork, dataDir: dataDir.path }));
}

async function end(app: App, release: () => void): Promise<void> {
  await app.close();
  release();
}

function fail(error: unknown): never {
  console.error(error instanceof StartProblem ? error.message : error);
  process.exit(error instanceof StartProblem ? error.exitCode : 1);
}

start().catch(fail);
