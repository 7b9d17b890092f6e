import { type Generator, startGenerator } from './generator/generator.ts';
import type { Joined, Orders } from './generator/orders.ts';
import { usableCpus } from './machine/pinned.ts';
import { type PeerOptions, startPeer } from './servers/peer.ts';
import type { LoopDelay, Running, ServerName } from './servers/server.ts';
import { type Showhands, startShowhands } from './servers/showhands.ts';

/** How much of everything. The figures of the bars hold for `scale` 1. */
export interface Plan {
  readonly scale: number;
  /** Pin server and generator to a core each. Off in the tests, which measure nothing. */
  readonly isPinned: boolean;
}

export interface Measured<T> {
  readonly result: T;
  /** CPU of the server's whole process tree meanwhile, ms. */
  readonly cpuMs: number;
  readonly wallMs: number;
  /** Share of a core that the generator used: near 1 it was the bottleneck. */
  readonly generatorLoad: number;
  readonly loop: LoopDelay;
}

/** Starts servers and generators for the scenarios, one server at a time, and ends what it started. */
export function createBench(plan: Plan) {
  const cpus = plan.isPinned ? usableCpus() : [];
  const hasTwo = cpus.length > 1;
  const serverCpus = hasTwo ? cpus.slice(0, 1) : null;
  const generatorCpus = hasTwo ? cpus.slice(1, 2) : null;
  const started = new Set<{ stop(): Promise<void> }>();
  const folders = new Set<() => void>();

  function kept<T extends { stop(): Promise<void> }>(part: T): T {
    started.add(part);
    return part;
  }

  const bench = {
    plan,
    /** `count` at full scale, at least `least`. */
    scaled: (count: number, least = 1) => Math.max(least, Math.round(count * plan.scale)),
    generator: (): Generator => kept(startGenerator(generatorCpus)),
    peer: async (name: Exclude<ServerName, 'showhands'>, options: Omit<PeerOptions, 'cpus'> & { cpus?: null } = {}) =>
      kept(await startPeer(name, { cpus: serverCpus, ...options })),
    showhands: async (options: Partial<Parameters<typeof startShowhands>[0]> = {}): Promise<Showhands> => {
      const nodeFlags = process.env['SHOWHANDS_NODE_FLAGS'];
      const all = { cpus: serverCpus, ...(nodeFlags === undefined ? {} : { nodeFlags }), ...options };
      const server = kept(await startShowhands(all));
      folders.add(server.removeFolder);
      return server;
    },
    /** The server's core; null where nothing is pinned. */
    serverCpus,
    /** All of this machine's cores for the server. */
    allCpus: null,
    join(
      generator: Generator,
      server: Running,
      order: Pick<Orders['join'], 'phones'> & Partial<Orders['join']>,
    ): Promise<Joined> {
      const { dialect, port, room } = server;
      return generator.ask('join', { dialect, port, room, screens: 1, inFlight: 500, page: [], ...order });
    },
    /** What `work` cost the server. */
    async measure<T>(server: Running, generator: Generator, work: () => Promise<T>): Promise<Measured<T>> {
      await server.loop();
      const before = { server: server.usage().cpuMs, generator: generator.usage().cpuMs, at: performance.now() };
      const result = await work();
      const wallMs = performance.now() - before.at;
      const cpuMs = server.usage().cpuMs - before.server;
      const generatorLoad = (generator.usage().cpuMs - before.generator) / wallMs;
      return { result, cpuMs, wallMs, generatorLoad, loop: await server.loop() };
    },
    /** Ends whatever is still running. */
    async stop(): Promise<void> {
      await Promise.all([...started].map((part) => part.stop()));
      started.clear();
      for (const remove of folders) remove();
      folders.clear();
    },
    /** Ends one server or generator. */
    async end(...parts: { stop(): Promise<void> }[]): Promise<void> {
      for (const part of parts) {
        started.delete(part);
        await part.stop();
      }
    },
  };
  return bench;
}

export type Bench = ReturnType<typeof createBench>;
