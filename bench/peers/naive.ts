// The tutorial's way: everything in memory, everybody told at every vote.
import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { listen } from './listen.ts';
import { createLoopReport } from './pulses.ts';
import { labels } from './tally.ts';

const report = createLoopReport();
const http = createServer((_, response) => response.end(report()));
const io = new Server(http);
const colors = ['#f1e05a', '#178600', '#4f5d95', '#3572a5', '#00add8'];
const candidates = labels.map((label, index) => ({ label, color: colors[index], votes: 0 }));

io.on('connection', (socket) => {
  socket.emit('update', candidates);
  socket.on('vote', (index: number, ack?: () => void) => {
    const candidate = candidates[index];
    if (candidate) candidate.votes += 1;
    io.emit('update', candidates);
    ack?.();
  });
});

listen(http);
