import type { ServerEvents } from '#protocol/events';
import type { BareUpdate } from '#protocol/views';
import type { Socket } from './live-room.ts';

/** One event as it goes out. Bare clients get shapes of their own under the same names. */
export type Outgoing =
  | {
      readonly [E in keyof ServerEvents]: readonly [event: E, payload: Parameters<ServerEvents[E]>[0]];
    }[keyof ServerEvents]
  | readonly [event: 'update', payload: BareUpdate]
  | readonly [event: 'chat', payload: { readonly name: string | null; readonly text: string }];

/** Events made ready once for everybody who gets them. */
export interface Message {
  /** Socket.IO packets: https://socket.io/docs/v4/socket-io-protocol, EVENT in the default namespace, no binary. */
  readonly packets: readonly string[];
  /** For engine.io's write: the same as WebSocket frames, one behind the other: one buffer, one write. */
  readonly framed: { readonly wsPreEncodedFrame: readonly Buffer[] };
}

export function compose(events: readonly Outgoing[]): Message {
  const packets = events.map((event) => `2${JSON.stringify(event)}`);
  return { packets, framed: { wsPreEncodedFrame: [Buffer.concat(packets.map(frameOf))] } };
}

/** A text frame from a server, "4" being Engine.IO's message. https://www.rfc-editor.org/rfc/rfc6455#section-5.2 */
function frameOf(packet: string): Buffer {
  const payload = Buffer.from(`4${packet}`);
  const { length } = payload;
  if (length < 126) return Buffer.concat([Buffer.of(0x81, length), payload]);
  const header = Buffer.alloc(length < 65_536 ? 4 : 10);
  header[0] = 0x81;
  if (length < 65_536) {
    header[1] = 126;
    header.writeUInt16BE(length, 2);
  } else {
    header[1] = 127;
    header.writeBigUInt64BE(BigInt(length), 2);
  }
  return Buffer.concat([header, payload]);
}

/** What engine.io's write takes beside its documented options; socket.io's own broadcast uses it. */
interface EngineSocket {
  write(data: string, options?: Message['framed']): unknown;
}

/**
 * Sends a message to one socket. Over a WebSocket the frames go as they are (nothing is encoded per socket, and several
 * events are one write, which is most of what a phone costs); over long polling engine.io packs the packets.
 */
export function write(socket: Socket, { packets, framed }: Message): void {
  const conn = socket.conn as unknown as EngineSocket & { readonly transport: { readonly name: string } };
  if (conn.transport.name === 'websocket') conn.write(packets[0] ?? '', framed);
  else for (const packet of packets) conn.write(packet);
}
