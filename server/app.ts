import { randomBytes } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import type { RefusalCode } from '#protocol/errors';
import { limits } from '#protocol/limits';
import type { RoomCode } from '#protocol/polls';
import type { Config } from './config.ts';
import { watchAddress } from './http/address.ts';
import { type Links, linksOf } from './http/links.ts';
import { listenOn } from './http/listen.ts';
import { createMetrics } from './http/metrics.ts';
import { readPages } from './http/pages.ts';
import { createHttp } from './http/routes.ts';
import { createBallotBox } from './live/ballot-box.ts';
import type { Clock } from './live/clock.ts';
import { ask, createNewRooms } from './live/new-room.ts';
import { createPresence } from './live/presence.ts';
import { createPulse } from './live/pulse.ts';
import { createRooms } from './live/rooms.ts';
import { createSteering } from './live/steering.ts';
import { createTalk } from './live/talk.ts';
import { createVoting } from './live/voting.ts';
import { shownRound } from './room/rounds.ts';
import { createDoor } from './socket/door.ts';
import { createGateway } from './socket/gateway.ts';
import { createGoodbye } from './socket/goodbye.ts';
import { createIdentity, hashKey } from './socket/identity.ts';
import { createIo } from './socket/io.ts';
import { createRoutes } from './socket/routes.ts';
import { StartProblem } from './start-problem.ts';
import { type Store, StoreFailure } from './store/store.ts';

/** What the composition root is given: everything that touches the machine. */
export interface AppParts {
  readonly store: Store;
  /** 32 bytes from DATA_DIR: tokens and host keys follow from it. */
  readonly secret: Buffer;
  readonly clock: Clock;
  readonly log: Logger;
  /** Folder of the built pages. */
  readonly webRoot: string;
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
const sweepEveryMs = 3_600_000;

const whyNotAsked: Partial<Record<RefusalCode, string>> = {
  'too-many-polls': 'The default room is full of questions. Start without one, and change one on the host page.',
  'not-saved': 'The question could not be saved: is the disk full?',
};

/** Wires everything; nothing else does. */
export async function createApp(config: Config, { store, secret, clock, log, webRoot }: AppParts): Promise<App> {
  const metrics = createMetrics();
  const onBug = (error: unknown, where: string) => {
    metrics.bugs.inc();
    log.error({ err: error, where }, 'caught');
  };
  const onFailure = (error: unknown) =>
    error instanceof StoreFailure ? log.error({ err: error }, 'not saved') : onBug(error, 'store');
  const identity = createIdentity(secret);
  const defaultCode = identity.defaultRoom();
  const defaultRoom: RoomCode | null = config.defaultRoom ? defaultCode : null;
  const pages = readPages(webRoot, config.basePath);
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
  const box = createBallotBox({
    store,
    onTallies(tallies) {
      for (const tally of tallies) {
        const room = rooms.ofRound(tally.round);
        if (!room) continue;
        room.tallies.set(tally.round, tally);
        pulse.tallyChanged(room);
        // With shown results the update says how many have voted; a second frame would cost as much as the first.
        if (shownRound(room.state)?.resultsShown === false) pulse.ballotsChanged(room);
      }
    },
    onFailure,
    onGroup(ballots, ms) {
      metrics.ballots.inc(ballots);
      metrics.groupSize.observe(ballots);
      metrics.groupSeconds.observe(ms / 1_000);
    },
  });
  const pulse = createPulse({
    join: ({ code }) => ({ url: `${address.origin()}/${code}`, fixed: config.publicUrl !== null }),
    onBug: (error) => onBug(error, 'pulse'),
    onSkipped: (phones) => metrics.skipped.inc(phones),
  });
  const steering = createSteering({
    store,
    box,
    clock,
    newId,
    onFailure,
    onChanged(room) {
      rooms.indexRounds(room);
      pulse.viewChanged(room);
      pulse.ballotsChanged(room);
    },
    onBallotsShown: (room) => void voting.tellVoters(room).catch((error: unknown) => onBug(error, 'me')),
  });
  const talk = createTalk({ store, clock, onLines: pulse.linesChanged, onFailure });
  const presence = createPresence({ store, clock, talk, onFailure });
  const voting = createVoting({ box, clock });
  const rooms = createRooms({
    store,
    clock,
    onLoaded(room) {
      presence.loaded(room);
      steering.settleLater(room);
    },
    onClosed(room) {
      presence.closed(room);
      pulse.forget(room);
    },
  });
  const newRooms = createNewRooms({
    store,
    clock,
    newId,
    hostKeyHash: (code) => hashKey(identity.hostKey(code, 1)),
    defaultRoom: defaultCode,
    makeRoom: () => sweep(limits.emptyRoomWhenFullMs),
  });
  const door = createDoor({
    routes: createRoutes({ voting, steering, talk, presence, clock }),
    clock,
    onBug,
    onRefused: (event, code) => metrics.refused.inc({ event, code }),
  });
  createGateway({ io, rules: config, identity, clock, defaultRoom, rooms, pulse, voting, talk, presence, door, onBug });

  let isReady = false;
  site = createHttp({
    config,
    webRoot,
    pages,
    identity,
    clock,
    defaultRoom,
    rooms,
    newRooms,
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

  /** Removes rooms that nobody has used: no ballot, no line, and not touched for `idleMs`. */
  async function sweep(idleMs: number) {
    await store.deleteEmptyRooms(clock.now() - idleMs, [defaultCode, ...rooms.codes()]);
  }
  let cancelSweep = () => {};
  function sweepLater() {
    cancelSweep = clock.after(sweepEveryMs, () => void sweep(limits.emptyRoomMs).catch(onFailure).finally(sweepLater));
  }

  async function prepareDefaultRoom(): Promise<Links | null> {
    if (defaultRoom === null) return null;
    if (!(await store.loadRoom(defaultRoom))) await newRooms.makeDefault();
    const room = await rooms.get(defaultRoom);
    if (!room) throw new StartProblem('The default room could not be made.');
    if (config.command.name === 'start' && config.command.ask) {
      const refusal = await ask(room, config.command.ask, steering);
      if (refusal) throw new StartProblem(whyNotAsked[refusal.code] ?? `The question was refused (${refusal.code}).`);
    }
    return linksOf(address.origin(), defaultRoom, identity.hostKey(defaultRoom, 1));
  }

  const goodbye = createGoodbye(io, http);
  let isClosing = false;
  let closing: Promise<void> | null = null;
  async function close() {
    isReady = false;
    isClosing = true;
    cancelSweep();
    await Promise.all([box.drained(), talk.drained()]);
    await goodbye.say();
    pulse.stop();
    steering.stop();
    rooms.stop();
    address.stop();
    await Promise.all([box.drained(), talk.drained()]);
    await store.close();
  }

  return {
    async listen() {
      await listenOn(http, config);
      http.on('error', (error) => onBug(error, 'http'));
      const links = await prepareDefaultRoom();
      sweepLater();
      isReady = true;
      const { port } = http.address() as AddressInfo;
      return { port, links, isOnNetwork: address.isOnNetwork() };
    },
    close: () => (closing ??= close()),
  };
}
