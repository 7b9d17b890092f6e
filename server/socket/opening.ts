import type { IncomingMessage } from 'node:http';
import type { Io } from './io.ts';

/**
 * The answer to a WebSocket's handshake and Engine.IO's first packet leave in one write: a write is what a join costs most
 * (bench/README.md). Only once it is accepted: a refusal is written and the connection ended in the same breath.
 */
export function openInOneWrite(io: Io): void {
  io.engine.on('initial_headers', (_: unknown, { headers, socket }: IncomingMessage) => {
    if (headers.upgrade === undefined) return;
    socket.cork();
    // Engine.IO makes its packet behind a promise, within the same turn of the event loop.
    setImmediate(() => socket.uncork());
  });
}
