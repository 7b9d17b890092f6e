import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** Serves built files from a port of its own. */
export function serveFolder(folder: string) {
  let server: Server | null = null;
  let port = 0;
  return {
    origin: () => `http://127.0.0.1:${port}`,
    async start(): Promise<void> {
      const serve = sirv(folder);
      server = createServer((request, response) => serve(request, response, () => void response.writeHead(404).end()));
      const { promise, resolve } = Promise.withResolvers<void>();
      server.listen(0, '127.0.0.1', resolve);
      await promise;
      port = (server.address() as AddressInfo).port;
    },
    stop(): void {
      server?.closeAllConnections();
      server?.close();
    },
  };
}
