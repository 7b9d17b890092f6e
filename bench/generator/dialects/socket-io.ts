import { labels } from '../../peers/tally.ts';
import type { Dialect, Sighted } from '../phone.ts';
import { createMatch, createReading, digitsAt, packet, socketIo } from './frames.ts';

const isUpdate = createMatch('42["update"');

/** The naive peer tells its candidates, the minimal one a tally. */
function sighted(state: Sighted | readonly { readonly votes: number }[]): Sighted {
  if (!Array.isArray(state)) return state as Sighted;
  const counts = (state as readonly { readonly votes: number }[]).map(({ votes }) => votes);
  const ballots = counts.reduce((sum, count) => sum + count, 0);
  return { version: ballots, ballots, counts };
}

/** The peers that are built on socket.io. */
export function socketIoDialect(): Dialect {
  const updateIn = createReading((text) => sighted((JSON.parse(text.slice(2)) as [string, Sighted])[1]));
  return {
    path: () => '/socket.io/?EIO=4&transport=websocket',
    hear(phone, frame, ears) {
      if (frame[0] === packet.ping) return phone.socket?.send('3');
      if (frame[0] === packet.open) return phone.socket?.send(`40{"as":"${phone.as}"}`);
      if (frame[1] === socketIo.ack) {
        return ears.acked(phone, digitsAt(frame, 2), true, digitsAt(frame, frame.indexOf(91, 2) + 1));
      }
      if (!isUpdate(frame)) return;
      ears.tally(phone, updateIn(frame));
      if (!phone.isIn) ears.joined(phone);
    },
    vote: (_, ballot, option) => `42${ballot}["vote",${option}]`,
    chat: (_, text) => `42["chat",${JSON.stringify(text)}]`,
    options: () => labels.length,
  };
}
