import type { Io } from './io.ts';

/** What is used of ws beside its documented parts; where it is missing, nothing is done. */
interface EngineSocket {
  readonly transport?: { readonly socket?: { readonly _socket?: NodeJS.EventEmitter; readonly _receiver?: Receiver } };
}
interface Receiver {
  /** The parts of the message that is being read. */
  _fragments?: unknown[];
}

/**
 * ws keeps an empty list per connection, into which it puts the parts of the next message. After a while that list is
 * old to the garbage collector, and whatever is put into it gets old with it, though it is done with at once: most of
 * what made ballots old (bench/README.md). A new list for every read dies as young as what it holds.
 */
export function readYoung(io: Io): void {
  io.engine.on('connection', ({ transport }: EngineSocket) => {
    const { _socket: socket, _receiver: receiver } = transport?.socket ?? {};
    if (!socket || !receiver) return;
    socket.prependListener('data', () => {
      if (receiver._fragments?.length === 0) receiver._fragments = [];
    });
  });
}
