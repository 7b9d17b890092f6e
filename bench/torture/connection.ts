import { io, type Socket } from 'socket.io-client';
import { PROTOCOL_VERSION, type ServerEvents } from '#protocol/events';
import type { Me, Role, Update, View } from '#protocol/views';

/** What a client does with what it hears. Nothing is filtered: the checker judges the frames, not a page's good sense. */
export interface Ears {
  readonly onView: (view: View) => void;
  readonly onUpdate: (update: Update) => void;
  readonly onMe: (me: Me) => void;
}

/** Any answer to an event, as far as the checker reads it. */
export interface Answer {
  readonly ok: boolean;
  readonly code?: string;
  readonly n?: number;
  readonly tallyVersion?: number;
  /** Of questions and votes for them. */
  readonly question?: number;
}

export interface Connection {
  readonly isUp: () => boolean;
  /** `onAnswer` is not called when the connection ends first. */
  send(event: string, payload: object, onAnswer: (answer: Answer) => void): void;
  /** Resolves when nothing can come any more; what was on its way in has been heard by then. */
  readonly gone: Promise<void>;
  /** false: says goodbye. true: vanishes, as a phone does that loses the network. */
  drop(isHard: boolean): void;
}

export interface Place {
  readonly url: string;
  readonly room: string;
}

type ClientEvents = Record<string, (payload: object, onAnswer: (answer: Answer) => void) => void>;

/** The `ws` under a Node client's WebSocket transport. */
interface Wire {
  readonly transport?: { readonly ws?: { terminate?(): void } };
}

/** Comes in as a page does. Resolves when the first state has come, with the token; or null when the server was gone before. */
export function connect(
  { url, room }: Place,
  as: Role,
  secrets: { readonly token?: string | undefined; readonly key?: string },
  ears: Ears,
): Promise<Connection | null> {
  const socket: Socket<ServerEvents, ClientEvents> = io(url, {
    auth: { room, as, protocol: PROTOCOL_VERSION, ...secrets },
    forceNew: true,
    reconnection: false,
    transports: ['websocket'],
  });
  const { promise: gone, resolve: end } = Promise.withResolvers<void>();
  const { promise, resolve } = Promise.withResolvers<Connection | null>();
  const connection: Connection = {
    isUp: () => socket.connected,
    send: (event, payload, onAnswer) => void socket.emit(event, payload, onAnswer),
    gone,
    drop(isHard) {
      const wire = socket.io.engine as unknown as Wire | undefined;
      if (isHard && wire?.transport?.ws?.terminate) wire.transport.ws.terminate();
      else socket.disconnect();
    },
  };
  socket.on('view', (view) => {
    ears.onView(view);
    if (as === 'screen') resolve(connection);
  });
  socket.on('update', ears.onUpdate);
  socket.on('me', (me) => {
    ears.onMe(me);
    resolve(connection);
  });
  const over = () => {
    socket.disconnect();
    end();
    resolve(null);
  };
  socket.on('connect_error', over);
  socket.on('disconnect', over);
  return promise;
}
