import { hasVoted, type LiveRoom, type Socket } from './live-room.ts';
import { isRoomSplit, type Reader } from './outgoing.ts';

type Part = readonly [reader: Reader, sockets: ReadonlySet<Socket>];

const readers = {
  phones: { as: 'phone', isBare: false, hasVoted: false },
  voters: { as: 'phone', isBare: false, hasVoted: true },
  bare: { as: 'phone', isBare: true, hasVoted: false },
  bareVoters: { as: 'phone', isBare: true, hasVoted: true },
} as const satisfies Record<string, Reader>;

/**
 * Phones by what they may see: all get the same, or (results are for those who have voted) there are two messages, each
 * made once.
 */
export function audienceOf(room: LiveRoom, sockets: ReadonlySet<Socket>, isBare: boolean): readonly Part[] {
  const without = isBare ? readers.bare : readers.phones;
  if (!isRoomSplit(room)) return [[without, sockets]];
  const voted = new Set<Socket>();
  const others = new Set<Socket>();
  for (const socket of sockets) {
    const visit = socket.data.visit;
    (visit && hasVoted(room, visit.seat.voter) ? voted : others).add(socket);
  }
  return [
    [without, others],
    [isBare ? readers.bareVoters : readers.voters, voted],
  ];
}
