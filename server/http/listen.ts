import type { Server } from 'node:http';
import type { Config } from '../config.ts';
import { StartProblem } from '../start-problem.ts';

/** Opens the port. Rejects with StartProblem, whose sentence says what to do. */
export function listenOn(http: Server, { port, host }: Pick<Config, 'port' | 'host'>): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const refused = (cause: NodeJS.ErrnoException) => {
    const why: Record<string, string> = {
      EADDRINUSE: `Port ${port} is already in use. Is Showhands running already? Choose another with --port ${port + 1}.`,
      EACCES: `Port ${port} may not be used by this account. Choose one above 1023, e.g. --port 3000.`,
      EADDRNOTAVAIL: `This machine has no address ${host}. Leave HOST out to listen on all.`,
      ENOTFOUND: `HOST "${host}" is no address of this machine. Leave HOST out to listen on all.`,
    };
    reject(new StartProblem(why[cause.code ?? ''] ?? `Cannot listen on ${host}:${port} (${cause.code}).`, { cause }));
  };
  http.once('error', refused);
  http.listen({ port, host, backlog: 4_096 }, () => {
    http.off('error', refused);
    resolve();
  });
  return promise;
}
