import { limits } from '#protocol/limits';
import { Server } from './server.ts';

/** One address may make only so many rooms in a while; stories also make some in their pages. */
const mostRooms = limits.createRooms.limit - 10;

/** Servers that stay from story to story: a start costs as much as a visitor, and every story has rooms of its own. */
export class StandingServers {
  readonly #byAddress = new Map<string, Server>();

  /** One that runs. Whoever ends it starts it again, or the next story gets another. */
  async at(address: string): Promise<Server> {
    const known = this.#byAddress.get(address);
    if (known?.isRunning && known.roomsMade < mostRooms) return known;
    await known?.remove();
    const server = new Server(address);
    this.#byAddress.set(address, server);
    await server.start();
    return server;
  }

  async remove(): Promise<void> {
    await Promise.all([...this.#byAddress.values()].map((server) => server.remove()));
  }
}
