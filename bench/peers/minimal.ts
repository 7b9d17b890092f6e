// The least that socket.io can do: coalesced updates, counts in memory, no identity, no checks, no disk.
import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { listen } from './listen.ts';
import { createLoopReport, pace, pulse } from './pulses.ts';
import { createTally } from './tally.ts';

const report = createLoopReport();
const http = createServer((_, response) => response.end(report()));
const io = new Server(http, {
  perMessageDeflate: false,
  httpCompression: false,
  serveClient: false,
  pingInterval: 15_000,
});
const tally = createTally();
const chosen = new WeakMap<object, number>();

io.on('connection', (socket) => {
  void socket.join(socket.handshake.auth['as'] === 'screen' ? 'screens' : 'phones');
  socket.emit('update', tally.state());
  socket.on('vote', (option: number, ack: (version: number) => void) => {
    const version = tally.cast(option, chosen.get(socket));
    chosen.set(socket, option);
    ack(version);
  });
});

for (const [target, everyMs] of [
  ['screens', pace.screensMs],
  ['phones', pace.phonesMs],
] as const) {
  pulse(everyMs, tally.version, () => io.to(target).emit('update', tally.state()));
}

listen(http);
