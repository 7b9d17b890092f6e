import type { Io } from './io.ts';

/** What is used of engine.io and ws beside their documented parts; where it is missing, nothing is done. */
interface EngineSocket {
  /** Packets that wait to be sent. */
  writeBuffer?: unknown[];
  readonly transport?: { readonly socket?: { readonly _socket?: NodeJS.EventEmitter; readonly _receiver?: Receiver } };
  on(event: 'packetCreate', listener: () => void): unknown;
}
interface Receiver {
  /** 0 between two frames. */
  readonly _state?: number;
  /** The parts of the message that is being read. */
  _fragments?: unknown[];
  /** The key of the frame that is being read: four bytes in the buffer that the kernel's bytes came in. */
  _mask?: unknown;
}

/**
 * What an idle connection holds on to becomes old to the garbage collector, and so does whatever is put into an old list
 * that is thrown away a moment later. Both was most of what made ballots old (bench/README.md):
 *
 * - ws makes an empty list for the parts of the next message and keeps the last frame's key, with its buffer. The list
 *   it began with stays instead, emptied, and the key goes.
 * - engine.io puts a ping into the list it made when the last one had left. It gets a new one.
 */
export function readYoung(io: Io): void {
  io.engine.on('connection', (socket: EngineSocket) => {
    socket.on('packetCreate', () => {
      if (socket.writeBuffer?.length === 0) socket.writeBuffer = [];
    });
    const { _socket: stream, _receiver: receiver } = socket.transport?.socket ?? {};
    const parts = receiver?._fragments;
    if (!stream || !receiver || !parts) return;
    stream.on('data', () => {
      if (receiver._state !== 0) return;
      receiver._mask = undefined;
      if (receiver._fragments?.length !== 0) return;
      parts.length = 0;
      receiver._fragments = parts;
    });
  });
}
