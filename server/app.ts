import { randomBytes } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { limits } from '#protocol/limits';
import type { RoomCode } from '#protocol/polls';
import type { Config } from './config.ts';
import type { DeckArgument } from './deck-argument.ts';
import { giveFirstOrders } from './first-orders.ts';
import { watchAddress } from './http/address.ts';
import { createTongue } from './http/language.ts';
import { type Links, linksOf } from './http/links.ts';
import { listenOn } from './http/listen.ts';
import { createMetrics } from './http/metrics.ts';
import { readLanguages, readPages } from './http/pages.ts';
import { createHttp } from './http/routes.ts';
import type { Clock } from './live/clock.ts';
import { pictureIdsIn, withPictureIds } from './live/deck-pictures.ts';
import { createLive } from './live/live.ts';
import { createLogos } from './live/logos.ts';
import { createNewRooms } from './live/new-room.ts';
import { createPollPictures } from './live/poll-pictures.ts';
import { createRoomEnd } from './live/room-end.ts';
import { createSweeping } from './live/sweeping.ts';
import { createPictureLibrary } from './pictures/library.ts';
import { createPictureReader } from './pictures/picture-reader.ts';
import { createPollPictureReader } from './pictures/poll-picture.ts';
import { createDoor } from './socket/door.ts';
import { createGateway } from './socket/gateway.ts';
import { createGoodbye } from './socket/goodbye.ts';
import { hostKeyText } from './socket/host-keys.ts';
import { createIdentity, hashKey } from './socket/identity.ts';
import { createIo } from './socket/io.ts';
import { openInOneWrite } from './socket/opening.ts';
import { createRoutes } from './socket/routes.ts';
import { readYoung } from './socket/young-reads.ts';
import { StartProblem } from './start-problem.ts';
import { type Store, StoreFailure } from './store/store.ts';
import { loadWords } from './words/words.ts';

/** What the composition root is given: everything that touches the machine. */
export interface AppParts {
  readonly store: Store;
  /** 32 bytes from DATA_DIR: tokens and host keys follow from it. */
  readonly secret: Buffer;
  readonly clock: Clock;
  readonly log: Logger;
  /** Folder of the built pages. */
  readonly webRoot: string;
  /** What `showhands deck.md` brings into the default room; null: it stays as it is. */
  readonly deck?: DeckArgument | null;
}

export interface App {
  /** Resolves when the port is open and the default room is ready. Rejects with StartProblem. */
  readonly listen: () => Promise<{
    readonly port: number;
    readonly links: Links | null;
    readonly isOnNetwork: boolean;
  }>;
  /** Stops taking, commits what is queued, says goodbye, ends. Runs once, may be called often. */
  readonly close: () => Promise<void>;
}

const newId = () => randomBytes(9).toString('base64url');

/** Wires everything; nothing else does. */
export async function createApp(config: Config, parts: AppParts): Promise<App> {
  const { store, secret, clock, log, webRoot, deck = null } = parts;
  const metrics = createMetrics();
  const onBug = (error: unknown, where: string) => {
    metrics.bugs.inc();
    log.error({ err: error, where }, 'caught');
  };
  const onFailure = (error: unknown) =>
    error instanceof StoreFailure ? log.error({ err: error }, 'not saved') : onBug(error, 'store');
  const identity = createIdentity(secret);
  const keyHash = (code: RoomCode, number: number) => hashKey(identity.hostKey(code, number));
  const defaultCode = identity.defaultRoom();
  const defaultRoom: RoomCode | null = config.defaultRoom ? defaultCode : null;
  const pages = readPages(webRoot, config.basePath);
  const words = await loadWords();
  const offered = readLanguages(webRoot).filter((tag) => words.has(tag));
  const tongue = createTongue(offered, config.language, config.basePath);
  /** Set below, once all it needs exists; nothing arrives before `listen`. */
  let site: RequestListener | undefined;
  // Made before Socket.IO, which takes the listeners it finds and passes on to them what is not its own.
  const http = createServer((request, response) => site?.(request, response));
  const address = await watchAddress({
    publicUrl: config.publicUrl,
    basePath: config.basePath,
    host: config.host,
    port: () => (http.address() as AddressInfo | null)?.port ?? config.port,
    onChanged: () => {
      for (const room of rooms.all()) pulse.viewChanged(room);
    },
  });

  const io = createIo({
    http,
    basePath: config.basePath,
    rules: config,
    isClosing: () => isClosing,
    onForeignOrigin: (origin) => log.warn(`Refused a page of ${origin}. To let it in: ALLOWED_ORIGINS=${origin}`),
  });
  const live = createLive({
    store,
    clock,
    newId,
    keyHash,
    keepDays: ({ code }) => (code === defaultCode ? null : config.keepDays),
    join: ({ code }) => ({ url: `${address.origin()}/${code}`, fixed: config.publicUrl !== null }),
    onBug,
    onFailure,
    onGroup(ballots, ms) {
      metrics.ballots.inc(ballots);
      metrics.groupSize.observe(ballots);
      metrics.groupSeconds.observe(ms / 1_000);
    },
    onSkipped: (phones) => metrics.skipped.inc(phones),
  });
  const { box, pulse, steering, rooms } = live;
  const sweeping = createSweeping({
    store,
    clock,
    rooms,
    defaultRoom: defaultCode,
    keepDays: config.keepDays,
    onFailure,
  });
  const newRooms = createNewRooms({
    store,
    clock,
    newId,
    hostKeyHash: (code) => keyHash(code, 1),
    defaultRoom: defaultCode,
    makeRoom: () => sweeping.sweepEmpty(limits.emptyRoomWhenFullMs),
  });
  const door = createDoor({
    routes: createRoutes({
      ...live,
      identity,
      clock,
      onVote: (room) => pulse.consolesChanged(room),
    }),
    clock,
    onBug,
    onRefused: (event, code) => metrics.refused.inc({ event, code }),
  });
  openInOneWrite(io);
  readYoung(io);
  createGateway({ io, rules: config, identity, clock, defaultRoom, ...live, door, onBug });

  const pictureLibrary = createPictureLibrary();
  const readPicture = createPollPictureReader(pictureLibrary);
  const pollPictures = createPollPictures({ store, readPicture, secret });
  let isReady = false;
  site = createHttp({
    config,
    webRoot,
    pages,
    tongue,
    words,
    identity,
    clock,
    defaultRoom,
    rooms,
    newRooms,
    steering,
    access: live.access,
    voting: live.voting,
    presence: live.presence,
    nameRules: live.nameRules,
    endRoom: createRoomEnd({
      store,
      box,
      steering,
      rooms,
      newRooms,
      defaultRoom: defaultCode,
      clock,
      isClosing: () => isClosing,
      onFailure,
    }),
    readResults: (code) => store.readResults(code),
    readChat: store,
    logos: createLogos({ store, steering, readPicture: createPictureReader(pictureLibrary) }),
    pollPictures,
    pulse,
    address,
    metrics,
    isReady: () =>
      isReady
        ? store.countRooms().then(
            () => true,
            () => false,
          )
        : Promise.resolve(false),
    onBug,
  });
  metrics.watch('showhands_connections', 'Open connections', () => io.engine.clientsCount);
  metrics.watch('showhands_queue_ballots', 'Ballots waiting for the disk', box.waiting);

  async function prepareDefaultRoom(): Promise<Links | null> {
    if (defaultRoom === null) return null;
    const file = deck && withPictureIds(deck, defaultRoom, pollPictures);
    // One may have been erased just before. Pages that were there keep the newest version they have seen: no room gets ahead of the time.
    const version = clock.now();
    const isThere = (await store.loadRoom(defaultRoom)) ? true : await newRooms.makeDefault(file, version);
    if (!isThere) {
      // A crash came while it was being erased.
      await store.erased();
      await newRooms.makeDefault(file, version);
    }
    for (const picture of deck?.pictures.values() ?? []) await pollPictures.keep(defaultRoom, picture);
    if (file) await pollPictures.adopt(defaultRoom, pictureIdsIn(file));
    const room = await rooms.get(defaultRoom);
    if (!room) throw new StartProblem([['noDefaultRoom']]);
    await giveFirstOrders(room, config.command, file, steering);
    return linksOf(address.origin(), defaultRoom, hostKeyText(identity, defaultRoom, room.state));
  }

  const goodbye = createGoodbye(io, http);
  let isClosing = false;
  let closing: Promise<void> | null = null;
  async function close() {
    isReady = false;
    isClosing = true;
    sweeping.stop();
    await live.drained();
    await goodbye.say();
    live.stop();
    address.stop();
    await live.drained();
    await store.close();
  }

  return {
    async listen() {
      await listenOn(http, config);
      http.on('error', (error) => onBug(error, 'http'));
      const links = await prepareDefaultRoom();
      sweeping.start();
      isReady = true;
      const { port } = http.address() as AddressInfo;
      return { port, links, isOnNetwork: address.isOnNetwork() };
    },
    close: () => (closing ??= close()),
  };
}
