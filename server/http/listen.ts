import type { Server } from 'node:http';
import type { Config } from '../config.ts';
import { StartProblem, type StartSentence } from '../start-problem.ts';

/** Opens the port. Rejects with StartProblem, whose sentence says what to do. */
export function listenOn(http: Server, { port, host }: Pick<Config, 'port' | 'host'>): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const refused = (cause: NodeJS.ErrnoException) => {
    const why: Record<string, StartSentence> = {
      EADDRINUSE: ['portInUse', port],
      EACCES: ['portForbidden', port],
      EADDRNOTAVAIL: ['noSuchHost', host],
      ENOTFOUND: ['noSuchHost', host],
    };
    const code = cause.code ?? cause.message;
    reject(new StartProblem([why[code] ?? ['cannotListen', `${host}:${port}`, code]], { cause }));
  };
  http.once('error', refused);
  http.listen({ port, host, backlog: 4_096 }, () => {
    http.off('error', refused);
    resolve();
  });
  return promise;
}
