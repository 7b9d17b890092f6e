import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Listens where the bench asks it to and says so in the line it waits for. */
export function listen(http: Server): void {
  http.listen({ port: 0, host: '127.0.0.1', backlog: 4_096 }, () => {
    console.log(`port ${(http.address() as AddressInfo).port}`);
  });
  process.on('SIGTERM', () => process.exit(0));
}
