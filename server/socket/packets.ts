import { Decoder as FullDecoder, PacketType } from 'socket.io-parser';

/**
 * Under which number a client waits for the answer to its event. Comes as the event's last argument, where Socket.IO
 * would put a function: so the door can write the answer and what follows from it in one frame pair.
 * JSON cannot make one, so no client can forge one.
 */
export class Asked {
  readonly id: string;
  constructor(id: string) {
    this.id = id;
  }
}

interface Packet {
  readonly type: PacketType;
  readonly nsp: string;
  readonly data?: unknown;
}

/** The number may be missing: https://socket.io/docs/v4/socket-io-protocol, EVENT in the default namespace. */
const event = /^2(\d*)\[/;
/**
 * Joins per connection, refused ones too: pages and socket.io-client ask once and connect anew after a refusal. Without an
 * end one request of 16 kB would be four thousand joins, none of which passes the door's rates.
 */
const maxJoins = 3;
/** BINARY_EVENT and BINARY_ACK announce the parts that follow. */
const severalParts = /^[56]/;
const reserved = new Set(['connect', 'connect_error', 'disconnect', 'disconnecting', 'newListener', 'removeListener']);

/**
 * Socket.IO's parser (https://socket.io/docs/v4/custom-parser). Events, nearly all there is, are read here; everything
 * rarer by socket.io-parser.
 */
export class Decoder {
  private onPacket: (packet: Packet) => void = ignore;
  /** For packets in several parts (binary). No event takes any; they are read so that they can be refused. */
  private parts: FullDecoder | null = null;
  private joins = 0;

  on(_: 'decoded', listener: (packet: Packet) => void): void {
    this.onPacket = listener;
  }

  removeListener(): void {
    this.onPacket = ignore;
  }

  /** Throws what ends the connection. */
  add(data: unknown): void {
    const packet = typeof data === 'string' ? readWhole(data) : null;
    if (packet) {
      if (packet.type === PacketType.CONNECT && ++this.joins > maxJoins) throw new Error('too many joins');
      this.onPacket(packet);
    } else {
      this.parts ??= decoderTo((read) => this.onPacket(read));
      this.parts.add(data);
    }
  }

  destroy(): void {
    this.parts?.destroy();
  }
}

function ignore() {}

/** null: more belongs to it. */
function readWhole(text: string): Packet | null {
  const [start, id = ''] = event.exec(text) ?? [];
  if (start !== undefined) return readEvent(text.slice(start.length - 1), id);
  return severalParts.test(text) ? null : readRare(text);
}

function readEvent(json: string, id: string): Packet {
  const data = JSON.parse(json) as unknown[];
  const [name] = data;
  if ((typeof name !== 'string' && typeof name !== 'number') || reserved.has(String(name))) throw new Error('no event');
  if (id !== '') data.push(new Asked(id));
  return { type: PacketType.EVENT, nsp: '/', data };
}

function decoderTo(listener: (packet: Packet) => void): FullDecoder {
  const decoder = new FullDecoder();
  decoder.on('decoded', ({ id, ...packet }: Packet & { readonly id?: number }) => {
    const data =
      packet.type === PacketType.EVENT && id !== undefined ? [...(packet.data as unknown[]), asked(id)] : null;
    listener(data ? { ...packet, data } : packet);
  });
  return decoder;
}

const asked = (id: number) => new Asked(String(id));

let read: Packet | null = null;
const whole = decoderTo((packet) => {
  read = packet;
});

/** One decoder serves all connections here, as no packet of these leaves it waiting for more. */
function readRare(text: string): Packet {
  read = null;
  whole.add(text);
  if (!read) throw new Error('no packet');
  return read;
}

/** The answer to a join is left out here: it leaves with the first view, in one write (gateway.ts, `greet`). */
export class Encoder {
  encode({ type, nsp, data }: Packet): string[] {
    if (type === PacketType.CONNECT) return [];
    return [`${type}${nsp === '/' ? '' : `${nsp},`}${data === undefined ? '' : JSON.stringify(data)}`];
  }
}
