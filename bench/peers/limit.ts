// What Node.js can do at best: bare ws, counts in memory, one frame made once for all, an ack of one byte.
import { createServer } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { listen } from './listen.ts';
import { pageOf } from './page.ts';
import { createLoopReport, pace, pulse } from './pulses.ts';
import { createTally } from './tally.ts';

const report = createLoopReport();
const page = pageOf(process.env['PAGE_BYTES'] ?? '');
const http = createServer((request, response) => {
  if (!page(request.url, response)) response.end(report());
});
const server = new WebSocketServer({ noServer: true, perMessageDeflate: false, skipUTF8Validation: true });
const tally = createTally();
const ack = Buffer.from('!');
const phones = new Set<Duplex>();
const screens = new Set<Duplex>();

/** A text frame as RFC 6455, section 5.2 has it; a tally is shorter than 126 bytes, or at least than 65,536. */
function framed(): Buffer {
  const text = Buffer.from(JSON.stringify(tally.state()));
  const head = text.length < 126 ? [0x81, text.length] : [0x81, 126, text.length >> 8, text.length & 255];
  return Buffer.concat([Buffer.from(head), text]);
}

http.on('upgrade', (request, connection, head) => {
  const group = request.url === '/screen' ? screens : phones;
  server.handleUpgrade(request, connection, head, (socket) => {
    let chosen: number | undefined;
    group.add(connection);
    socket.on('close', () => group.delete(connection));
    socket.on('message', (message: Buffer) => {
      const option = (message[0] ?? 0) - 48;
      tally.cast(option, chosen);
      chosen = option;
      socket.send(ack);
    });
    connection.write(framed());
  });
});

for (const [group, everyMs] of [
  [screens, pace.screensMs],
  [phones, pace.phonesMs],
] as const) {
  pulse(everyMs, tally.version, () => {
    const frame = framed();
    for (const connection of group) connection.write(frame);
  });
}

listen(http);
