import { io, type Socket } from 'socket.io-client';
import { type Ack, type Answers, type ClientEvents, PROTOCOL_VERSION, type ServerEvents } from '#protocol/events';
import type { ClientEvent, Sent } from '#protocol/schemas';

/** The same socket, for events and payloads that the types forbid. */
interface Untyped {
  emitWithAck(event: string, ...args: unknown[]): Promise<unknown>;
}

/** A real client that remembers everything it was sent, in order. */
export function createClient(url: string, auth: Readonly<Record<string, unknown>> = {}, options: object = {}) {
  const socket: Socket<ServerEvents, ClientEvents> = io(url, {
    auth,
    forceNew: true,
    reconnection: false,
    transports: ['websocket'],
    ...options,
  });
  const got: { readonly event: string; readonly payload: unknown }[] = [];
  const watchers = new Set<() => void>();
  const note = (event: string, payload: unknown) => {
    got.push({ event, payload });
    for (const watcher of watchers) watcher();
  };
  socket.onAny(note);
  socket.on('connect_error', (error) => note('connect_error', (error as { data?: unknown }).data ?? error.message));
  socket.on('disconnect', (reason) => note('disconnect', reason));
  socket.on('connect', () => note('connect', null));

  function newest<T>(event: string): T | undefined {
    return got.findLast((item) => item.event === event)?.payload as T | undefined;
  }

  return {
    socket,
    got,
    newest,
    all: <T>(event: string) => got.filter((item) => item.event === event).map(({ payload }) => payload as T),
    /** Resolves with the first payload of `event`, past or to come, that fits. */
    until<T>(event: string, fits: (payload: T) => boolean = () => true): Promise<T> {
      const look = () => got.find((item) => item.event === event && fits(item.payload as T));
      const { promise, resolve } = Promise.withResolvers<T>();
      const watcher = () => {
        const found = look();
        if (!found) return;
        watchers.delete(watcher);
        resolve(found.payload as T);
      };
      watchers.add(watcher);
      watcher();
      return promise;
    },
    ask<E extends ClientEvent>(event: E, payload: Sent<E>): Promise<Ack<Answers[E]>> {
      return (socket as unknown as Untyped).emitWithAck(event, payload) as Promise<Ack<Answers[E]>>;
    },
    /** Sends whatever it is told: for bad payloads. */
    throwAt: (event: string, ...args: unknown[]) =>
      (socket as unknown as Untyped).emitWithAck(event, ...args) as Promise<{ ok: boolean; code?: string }>,
    close: () => socket.disconnect(),
  };
}

export type Client = ReturnType<typeof createClient>;

/** The handshake of a page. */
export const handshakeOf = (room: string, as: 'phone' | 'screen' | 'host', key?: string) => ({
  room,
  as,
  protocol: PROTOCOL_VERSION,
  ...(key === undefined ? {} : { key }),
});
