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

const packet = { connect: '0', disconnect: '1', event: '2', ack: '3', connectError: '4' } as const;

export function openChannel({ origin, path, transports, auth }: ChannelWay, tell: ChannelEvents): Channel {
  const asked = new Map<string, (answer: unknown) => void>();
  let isOpen = false;
  let lastId = 0;

  function read(text: string) {
    const [, type, id = '', json] = /^(\d)(\d*)(.*)$/s.exec(text) ?? [];
    const content: unknown = json ? JSON.parse(json) : undefined;
    switch (type) {
      case packet.connect:
        isOpen = true;
        return tell.opened();
      case packet.connectError:
        return tell.refused((content as { data?: unknown }).data);
      case packet.event: {
        const [event, payload] = content as [string, unknown];
        return tell.heard(event, payload);
      }
      case packet.ack:
        return asked.get(id)?.((content as unknown[])[0]);
      case packet.disconnect:
        engine.close();
        end();
        return tell.closed();
    }
  }

  const engine = openEngine(origin, path, transports[0] === 'polling', {
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
