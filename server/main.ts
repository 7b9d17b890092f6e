import { constants, setPriority } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { pino } from 'pino';
import { type App, createApp } from './app.ts';
import { languageOf, readConfig, usageIn } from './config.ts';
import { readDeckArgument } from './deck-argument.ts';
import { wallClock } from './live/clock.ts';
import { createPictureLibrary } from './pictures/library.ts';
import { createPollPictureReader } from './pictures/poll-picture.ts';
import { StartProblem } from './start-problem.ts';
import { openDataDir } from './store/data-dir.ts';
import { backUpDataFile, checkDataFile } from './store/data-file.ts';
import { openSqliteStore } from './store/sqlite.ts';
import { welcome } from './welcome.ts';
import { loadWords, type ServerWords, type TerminalWords, wordsIn } from './words/words.ts';

/** Beside the compiled server in the package, in dist/ of a checkout. */
const webRoot = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '../dist/web' : '../web', import.meta.url));

/**
 * V8 puts objects that it has seen live long into the old generation from the start. It learns that from a hall that votes all
 * at once, and then takes every ballot for old: marking them stops everybody for 0.3 s every few seconds (bench/README.md).
 * Set here and not on the command line, where a Node that no longer knows it would refuse to start.
 */
const youngBallots = '--no-allocation-site-pretenuring';

/** A stop that takes longer than this is ended hard, ms. */
const patienceMs = 4_500;

const argv = process.argv.slice(2);
const said: ServerWords = wordsIn(await loadWords(), languageOf(argv, process.env));

async function start(): Promise<void> {
  const config = readConfig(argv, process.env);
  if (config === 'help') return void console.log(usageIn(said.usage));
  const dir = resolve(config.dataDir);
  const { command } = config;
  const words = said.terminal;
  if (command.name === 'check') return check(dir, words);
  if (command.name === 'backup') return backUp(dir, resolve(command.file), words);
  // Before any data is touched: a bad file changes nothing.
  const deck =
    command.deck === null
      ? null
      : await readDeckArgument(command.deck, createPollPictureReader(createPictureLibrary()));
  const log = pino({ level: config.logLevel, base: null });
  const dataDir = openDataDir(dir);
  const store = await openSqliteStore(dataDir.path, {
    onEnded(reason) {
      log.fatal(reason);
      stop(1);
    },
  });
  setFlagsFromString(youngBallots);
  const app = await createApp(config, { store, secret: dataDir.secret, clock: wallClock, log, webRoot, deck });

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
  console.log(welcome({ port, links, isOnNetwork, dataDir: dataDir.path }, words));
}

/** Beside a running server its ballots come first. */
function stepBack(): void {
  try {
    setPriority(constants.priority.PRIORITY_LOW);
  } catch {
    // Not allowed here; the work is the same.
  }
}

function check(dir: string, { check: words }: TerminalWords): void {
  stepBack();
  const { rooms, rounds, ballots, differences, replays } = checkDataFile(dir);
  console.log(words.counted(rooms, rounds, ballots, dir));
  for (const { room, round, what, tallied, recounted } of differences) {
    console.log(words.tally(room, round, what, tallied, recounted));
  }
  for (const { room, round, what, tallied, recounted } of replays) {
    console.log(words.replay(room, round, what, tallied, recounted));
  }
  console.log(differences.length === 0 ? words.equal : words.different);
  process.exitCode = differences.length + replays.length === 0 ? 0 : 1;
}

async function backUp(dir: string, file: string, words: TerminalWords): Promise<void> {
  stepBack();
  // By way of `exit`, so that half a copy is not left behind.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
  await backUpDataFile(dir, file);
  console.log(words.backedUp(file, join(dir, 'secret')));
}

async function end(app: App, release: () => void): Promise<void> {
  await app.close();
  release();
}

function fail(error: unknown): never {
  console.error(error instanceof StartProblem ? error.in(said.start) : error);
  process.exit(error instanceof StartProblem ? error.exitCode : 1);
}

start().catch(fail);
