import type { ServerEvents } from '#protocol/events';
import type { BareQuestions } from '#protocol/questions';
import type { BareUpdate } from '#protocol/views';
import type { Socket } from './live-room.ts';

/** One event as it goes out. Bare clients get shapes of their own under the same names. */
export type Outgoing =
  | {
      readonly [E in keyof ServerEvents]: readonly [event: E, payload: Parameters<ServerEvents[E]>[0]];
    }[keyof ServerEvents]
  | readonly [event: 'update', payload: BareUpdate]
  | readonly [event: 'questions', payload: BareQuestions]
  | readonly [event: 'chat', payload: { readonly name: string | null; readonly text: string }];

/** One Socket.IO packet of the default namespace: https://socket.io/docs/v4/socket-io-protocol */
export type Packet = string;
export const eventPacket = (event: Outgoing): Packet => `2${JSON.stringify(event)}`;
export const answerPacket = (id: string, answer: object): Packet => `3${id}[${JSON.stringify(answer)}]`;
export const joinedPacket = (sid: string): Packet => `0${JSON.stringify({ sid })}`;

/** Packets made ready once for everybody who gets them. */
export interface Message {
  readonly packets: readonly Packet[];
  /** The same as WebSocket frames, one behind the other: one buffer, one write. */
  readonly frames: readonly [Buffer];
}

export function compose(packets: readonly Packet[]): Message {
  return { packets, frames: [frames(packets)] };
}

/** Text frames from a server, "4" being Engine.IO's message. https://www.rfc-editor.org/rfc/rfc6455#section-5.2 */
function frames(packets: readonly Packet[]): Buffer {
  const sizes = packets.map((packet) => 1 + Buffer.byteLength(packet));
  const buffer = Buffer.allocUnsafe(sizes.reduce((sum, size) => sum + headerSize(size) + size, 0));
  let at = 0;
  for (const [index, packet] of packets.entries()) {
    at = writeHeader(buffer, at, sizes[index] ?? 0);
    buffer[at] = 0x34;
    at += 1 + buffer.write(packet, at + 1);
  }
  return buffer;
}

function headerSize(size: number): number {
  if (size < 126) return 2;
  return size < 65_536 ? 4 : 10;
}

function writeHeader(buffer: Buffer, at: number, size: number): number {
  buffer[at] = 0x81;
  if (size < 126) {
    buffer[at + 1] = size;
  } else if (size < 65_536) {
    buffer[at + 1] = 126;
    buffer.writeUInt16BE(size, at + 2);
  } else {
    buffer[at + 1] = 127;
    buffer.writeBigUInt64BE(BigInt(size), at + 2);
  }
  return at + headerSize(size);
}

/** What is used of engine.io and ws beside their documented parts; `sendFrame` is how socket.io's own broadcast writes. */
interface EngineSocket {
  readonly readyState: string;
  readonly transport: { readonly name: string; writable: boolean; readonly socket?: WebSocket };
  readonly writeBuffer: readonly unknown[];
  write(packet: string): unknown;
}

interface WebSocket {
  readonly bufferedAmount: number;
  readonly _sender?: { sendFrame(frames: readonly Buffer[]): void };
}

const engineOf = (socket: Socket) => socket.conn as unknown as EngineSocket;

/**
 * Sends a message to one socket. Over a WebSocket the frames go straight to it: several packets are one write, which is
 * most of what a phone costs, and engine.io's queue, its events and its callbacks are most of the rest. They are used
 * while it has something in its own queue (order), and for long polling, where it packs the packets.
 */
export function write(socket: Socket, message: Message): void {
  send(engineOf(socket), message);
}

/** Sends only what can leave at once; false if not. */
export function tryWrite(socket: Socket, message: Message): boolean {
  const engine = engineOf(socket);
  const isFree = isWritableEngine(engine);
  if (isFree) send(engine, message);
  return isFree;
}

/** The transport has handed everything to the kernel; more would be queued here without a bound. */
export function isWritable(socket: Socket): boolean {
  return isWritableEngine(engineOf(socket));
}

function send(engine: EngineSocket, { packets, frames }: Message) {
  const { transport } = engine;
  const sender = transport.name === 'websocket' ? transport.socket?._sender : undefined;
  if (sender && engine.readyState === 'open' && transport.writable && engine.writeBuffer.length === 0)
    sender.sendFrame(frames);
  else queue(engine, packets);
}

/** For long polling the first packet would go as an answer of its own, and the others wait for the next question. */
function queue(engine: EngineSocket, packets: readonly Packet[]) {
  const { transport } = engine;
  const { writable } = transport;
  for (const [index, packet] of packets.entries()) {
    transport.writable = writable && index === packets.length - 1;
    engine.write(packet);
  }
}

function isWritableEngine({ transport, writeBuffer }: EngineSocket) {
  return transport.writable && writeBuffer.length === 0 && (transport.socket?.bufferedAmount ?? 0) === 0;
}
