import type { Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import { Adapter } from 'socket.io-adapter';
import type { RefusalCode } from '#protocol/errors';
import type { ClientEvents, ServerEvents } from '#protocol/events';
import { limits } from '#protocol/limits';
import type { SocketData } from '../live/live-room.ts';
import { isAllowedOrigin, type OriginRules } from './origin.ts';
import * as parser from './packets.ts';

export type Io = Server<ClientEvents, ServerEvents, Record<string, never>, SocketData>;

export interface IoParts {
  readonly http: HttpServer;
  readonly basePath: string;
  readonly rules: OriginRules;
  /** Saying goodbye: nobody new comes in. */
  readonly isClosing: () => boolean;
  readonly onForeignOrigin: (origin: string) => void;
}

/** Remembers nobody: who gets what is the pulse's business, and two sets per socket cost more than its seat. */
class NoRooms extends Adapter {
  override addAll(): void {}
  override delAll(): void {}
}

/** Socket.IO. No compression: pulses write frames that were made once for everybody (live/message.ts). */
export function createIo({ http, basePath, rules, isClosing, onForeignOrigin }: IoParts): Io {
  return new Server(http, {
    path: `${basePath}/socket.io`,
    pingInterval: 15_000,
    pingTimeout: 10_000,
    connectTimeout: 10_000,
    maxHttpBufferSize: limits.maxMessageBytes,
    parser,
    adapter: NoRooms,
    perMessageDeflate: false,
    httpCompression: false,
    allowRequest(request, decide) {
      if (!isAllowedOrigin(request, rules)) {
        onForeignOrigin(String(request.headers.origin));
        return decide('wrong-origin' satisfies RefusalCode, false);
      }
      if (isClosing()) return decide('busy' satisfies RefusalCode, false);
      decide(null, true);
    },
    cors: {
      origin: (origin, decide) =>
        decide(
          null,
          origin !== undefined && (rules.allowedOrigins.includes('*') || rules.allowedOrigins.includes(origin)),
        ),
      credentials: true,
    },
  });
}
