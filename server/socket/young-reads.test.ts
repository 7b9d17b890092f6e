import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, it } from 'vitest';
import { handshakeOf } from '../testing/client.ts';
import { startParty } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** A text frame as a browser sends it, or a part of one. https://www.rfc-editor.org/rfc/rfc6455#section-5.2 */
function frame(text: string, { isFirst = true, isLast = true } = {}): Buffer {
  const body = Buffer.from(text);
  const key = randomBytes(4);
  const head = Buffer.from([(isLast ? 0x80 : 0) | (isFirst ? 1 : 0), 0x80 | 126, body.length >> 8, body.length & 0xff]);
  return Buffer.concat([head, key, body.map((byte, index) => byte ^ (key[index % 4] ?? 0))]);
}

/** A WebSocket whose bytes the test cuts itself. */
async function openStream(): Promise<{ stream: Socket; until: (text: string) => Promise<void> }> {
  const stream = connect({ port: Number(new URL(server.url).port), host: '127.0.0.1', noDelay: true });
  let heard = '';
  stream.on('data', (bytes) => {
    heard += bytes.toString('latin1');
  });
  async function until(text: string) {
    while (!heard.includes(text)) await once(stream, 'data');
  }
  stream.write(
    'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n' +
      `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\n\r\n`,
  );
  await until('"sid"');
  return { stream, until };
}

/** One part behind the other, each in a packet of its own. */
async function sendEach(stream: Socket, parts: Iterable<Buffer>) {
  for (const part of parts) {
    await new Promise((sent) => stream.write(part, sent));
    await new Promise((next) => setImmediate(next));
  }
}

it('reads a message whatever pieces it comes in: byte by byte, in fragments, several at once', async () => {
  const party = await startParty(server);
  const { stream, until } = await openStream();
  stream.write(frame(`40${JSON.stringify(handshakeOf(party.code, 'phone'))}`));
  await until('"view"');
  const ask = (id: number) => `42${id}["hello",null]`;
  await sendEach(
    stream,
    [...frame(ask(1))].map((byte) => Buffer.from([byte])),
  );
  await until('431[{"ok":true');
  const half = frame(ask(4));
  stream.write(Buffer.concat([frame(ask(2)), frame(ask(3)), half.subarray(0, 9)]));
  await until('433[{"ok":true');
  await sendEach(stream, [
    half.subarray(9),
    frame('425["he', { isLast: false }),
    frame('llo",null]', { isFirst: false }),
  ]);
  await until('434[{"ok":true');
  await until('435[{"ok":true');
  stream.destroy();
});
