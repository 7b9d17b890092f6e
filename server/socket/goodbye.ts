import type { Server } from 'node:http';
import type { Socket as Connection } from 'node:net';
import { limits } from '#protocol/limits';
import type { Io } from './io.ts';

/** How long the last frames may take to leave, ms. */
const patienceMs = 1_500;
const lookEveryMs = 20;

/** The end of all connections: each client is told when to come back, then the port is closed. */
export function createGoodbye(io: Io, http: Server) {
  const connections = new Set<Connection>();
  http.on('connection', (connection) => {
    connections.add(connection);
    connection.once('close', () => connections.delete(connection));
  });

  return {
    async say(): Promise<void> {
      for (const socket of io.sockets.sockets.values()) {
        socket.emit('bye', { code: 'restarting', afterMs: Math.floor(Math.random() * limits.restartJitterMs) });
        socket.disconnect(true);
      }
      const patience = performance.now() + patienceMs;
      const until = async (isDone: () => boolean) => {
        while (!isDone() && performance.now() < patience) await new Promise((next) => setTimeout(next, lookEveryMs));
      };
      // Not before the pollers have fetched their goodbye: this closes connections that are between two requests.
      await until(() => io.engine.clientsCount === 0);
      http.close();
      await until(() => connections.size === 0);
      const closed = io.close();
      // Who does not read would hold a WebSocket's closing handshake open for half a minute.
      for (const connection of connections) connection.destroy();
      await closed;
    },
  };
}
