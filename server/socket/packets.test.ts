import { Decoder as FullDecoder, Encoder as FullEncoder, PacketType } from 'socket.io-parser';
import { describe, expect, it } from 'vitest';
import { Asked, Decoder, Encoder } from './packets.ts';

/** What a decoder makes of these pieces, or what it throws. */
function read(decoder: Decoder | FullDecoder, ...pieces: unknown[]): unknown[] {
  const packets: unknown[] = [];
  decoder.on('decoded', (packet: unknown) => void packets.push(packet));
  for (const piece of pieces) decoder.add(piece);
  return packets;
}

const event = (...data: unknown[]) => [{ type: PacketType.EVENT, nsp: '/', data }];

describe('an event', () => {
  it('is read with the number under which its answer is awaited', () => {
    expect(read(new Decoder(), '212["vote",{"n":1}]')).toEqual(event('vote', { n: 1 }, new Asked('12')));
    expect(read(new Decoder(), '2["vote",1]')).toEqual(event('vote', 1));
  });

  it('keeps a number that is longer than JavaScript can count', () => {
    const id = '9'.repeat(40);
    expect(read(new Decoder(), `2${id}["hello"]`)).toEqual(event('hello', new Asked(id)));
  });

  it.each([
    '2["connect"]',
    '2["disconnecting",1]',
    '27["newListener"]',
    '2[]',
    '2[null]',
    '2[{}]',
    '2["a"',
    '2["a"]]',
    '2{"a":1}',
    '2"a"',
    '',
    '9["a"]',
    'x',
  ])('%j ends the connection, as with the whole parser', (text) => {
    const packets = (decoder: Decoder | FullDecoder) => {
      try {
        return read(decoder, text).map((packet) => (packet as { data?: unknown }).data ?? 'none');
      } catch {
        return 'ends';
      }
    };
    expect(packets(new Decoder())).toEqual(packets(new FullDecoder()));
  });

  it('without a name ends the connection', () => {
    expect(() => read(new Decoder(), '27')).toThrow();
  });

  it('with bytes comes in parts, and is answered like any other', () => {
    const [head, ...parts] = new FullEncoder().encode({
      type: PacketType.EVENT,
      nsp: '/',
      id: 3,
      data: ['vote', { round: Buffer.from('x') }],
    });
    expect(read(new Decoder(), head, ...parts)).toEqual(event('vote', { round: Buffer.from('x') }, new Asked('3')));
  });

  it('in parts does not disturb those of others', () => {
    const stuck = new Decoder();
    expect(read(stuck, '51-["vote",{"_placeholder":true,"num":0}]')).toEqual([]);
    expect(read(new Decoder(), '0{"room":"123456"}')).toEqual([
      { type: PacketType.CONNECT, nsp: '/', data: { room: '123456' } },
    ]);
    stuck.destroy();
  });
});

it('joins without end end the connection', () => {
  const decoder = new Decoder();
  expect(read(decoder, '0', '0/other,', '0{}')).toHaveLength(3);
  expect(() => decoder.add('0')).toThrow();
  expect(read(decoder, '2["hello"]')).toHaveLength(1);
});

describe('a packet from the server', () => {
  it('of an event, a refusal, an end is what every client reads', () => {
    const encoder = new Encoder();
    for (const packet of [
      { type: PacketType.EVENT, nsp: '/', data: ['bye', { code: 'flood' }] },
      { type: PacketType.CONNECT_ERROR, nsp: '/', data: { message: 'wrong-key' } },
      { type: PacketType.CONNECT_ERROR, nsp: '/other', data: { message: 'Invalid namespace' } },
      { type: PacketType.DISCONNECT, nsp: '/' },
    ])
      expect(read(new FullDecoder(), ...encoder.encode(packet))).toEqual([packet]);
  });

  it('of a join is left to the greeting', () => {
    expect(new Encoder().encode({ type: PacketType.CONNECT, nsp: '/', data: { sid: 'x' } })).toEqual([]);
  });
});
