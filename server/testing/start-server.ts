import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { createApp } from '../app.ts';
import { readConfig } from '../config.ts';
import { readDeckArgument } from '../deck-argument.ts';
import { createPictureLibrary } from '../pictures/library.ts';
import { createPollPictureReader } from '../pictures/poll-picture.ts';
import { openDataDir } from '../store/data-dir.ts';
import { openSqliteStore } from '../store/sqlite.ts';
import type { Store } from '../store/store.ts';
import { createHandClock } from './hand-clock.ts';
import { writePages } from './small-pages.ts';

export interface StartOptions {
  /** Comes between the server and its store, to slow it down or to fail. */
  readonly between?: (store: Store) => Store;
}

/**
 * A real server on port 0: real SQLite in a temporary folder, real sockets; only the room's clock is driven by hand.
 * `restart` keeps the folder, `stop` removes it.
 */
export async function startServer(
  env: Readonly<Record<string, string>> = {},
  argv: readonly string[] = [],
  { between = (store) => store }: StartOptions = {},
) {
  const dir = mkdtempSync(join(tmpdir(), 'showhands-test-'));
  const webRoot = writePages(join(dir, 'web'));
  const clock = createHandClock();

  async function open() {
    const config = readConfig(argv, {
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: join(dir, 'data'),
      LOG_LEVEL: 'silent',
      ...env,
    });
    if (config === 'help') throw new Error('no server for --help');
    const { command } = config;
    const deck =
      command.name === 'start' && command.deck !== null
        ? await readDeckArgument(command.deck, createPollPictureReader(createPictureLibrary()))
        : null;
    const dataDir = openDataDir(config.dataDir);
    const store = between(await openSqliteStore(dataDir.path, { now: clock.now }));
    const app = await createApp(config, {
      store,
      secret: dataDir.secret,
      clock,
      log: pino({ level: config.logLevel }),
      webRoot,
      deck,
    });
    const { port, links } = await app.listen();
    return {
      store,
      port,
      links,
      async close() {
        await app.close();
        dataDir.release();
      },
    };
  }

  let running = await open();
  return {
    clock,
    dir,
    get store() {
      return running.store;
    },
    get url() {
      return `http://127.0.0.1:${running.port}`;
    },
    /** The default room's links, with the key in the host's. */
    get links() {
      if (!running.links) throw new Error('no default room');
      return running.links;
    },
    get code() {
      return this.links.phone.split('/').at(-1) ?? '';
    },
    get hostKey() {
      return this.links.host.split('#k=').at(-1) ?? '';
    },
    async restart() {
      await running.close();
      running = await open();
    },
    async stop() {
      await running.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

export type TestServer = Awaited<ReturnType<typeof startServer>>;
