import { openEngine } from './engine.ts';

/**
 * Socket.IO's protocol (version 5, default namespace, text only): https://socket.io/docs/v4/socket-io-protocol. The whole client adds managers, namespaces, buffers, reconnection and
 * binary packets, none of which these pages use and which alone would weigh a fifth of the phone page.
 */
export interface Channel {
  /** Joined: the server has accepted the handshake. */
  readonly isOpen: () => boolean;
  /** The name of the transport in use. */
  readonly transport: () => string;
  /** Sends an event; resolves with its answer, or with null when none came in time or before the end. */
  readonly ask: (event: string, payload: unknown, timeoutMs: number) => Promise<unknown>;
  /** Ends it; says nothing more. */
  readonly close: () => void;
}

export interface ChannelWay {
  readonly origin: string;
  readonly path: string;
  readonly transports: readonly string[];
  readonly auth: () => object;
}

export interface ChannelEvents {
  opened(): void;
  /** The server did not accept; `data` is what it says about it. */
  refused(data: unknown): void;
  heard(event: string, payload: unknown): void;
  /** The last word, whoever ended it. */
  closed(): void;
}

const packet = { connect: '0', event: '2', ack: '3', connectError: '4' } as const;

export function openChannel({ origin, path, transports, auth }: ChannelWay, tell: ChannelEvents): Channel {
  const asked = new Map<string, (answer: unknown) => void>();
  let isOpen = false;
  let lastId = 0;

  function read(text: string) {
    const [, type, id = '', json = ''] = /^(\d)(\d*)(.*)$/s.exec(text) ?? [];
    const content = contentOf(json);
    if (type === packet.connect) {
      isOpen = true;
      tell.opened();
    } else if (type === packet.connectError) {
      tell.refused((content as { data?: unknown } | null)?.data);
    } else if (type === packet.event && Array.isArray(content)) {
      tell.heard(String(content[0]), content[1]);
    } else if (type === packet.ack && Array.isArray(content)) {
      asked.get(id)?.(content[0]);
    } else {
      // Closed, or nothing that the server would say.
      engine.close();
      end();
      tell.closed();
    }
  }

  const engine = openEngine(origin, path, transports, {
    opened: () => engine.send(packet.connect + JSON.stringify(auth())),
    heard: read,
    closed() {
      end();
      tell.closed();
    },
  });

  function end() {
    isOpen = false;
    for (const settle of [...asked.values()]) settle(null);
  }

  return {
    isOpen: () => isOpen,
    transport: engine.transport,
    ask(event, payload, timeoutMs) {
      if (!isOpen) return Promise.resolve(null);
      const id = String(++lastId);
      return new Promise((resolve) => {
        const timer = setTimeout(() => settle(null), timeoutMs);
        const settle = (answer: unknown) => {
          clearTimeout(timer);
          asked.delete(id);
          resolve(answer);
        };
        asked.set(id, settle);
        engine.send(packet.event + id + JSON.stringify([event, payload]));
      });
    },
    close() {
      engine.close();
      end();
    },
  };
}

/** null: none, or no JSON. */
function contentOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
