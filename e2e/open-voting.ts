import { io, type Socket } from 'socket.io-client';
import { type Ack, type ClientEvents, PROTOCOL_VERSION, type ServerEvents } from '#protocol/events';
import type { View } from '#protocol/views';
import type { RoomKeys } from './server.ts';

/** Opens the shown poll of a room as its host would. */
export async function openVoting(site: string, { code, key }: RoomKeys): Promise<void> {
  const { origin, pathname } = new URL(site);
  const path = `${pathname.replace(/\/$/, '')}/socket.io`;
  const auth = { room: code, as: 'host', protocol: PROTOCOL_VERSION, key };
  const socket: Socket<ServerEvents, ClientEvents> = io(origin, { auth, path, forceNew: true });
  try {
    const view = await new Promise<View>((resolve, reject) => {
      socket.once('view', resolve);
      socket.once('connect_error', reject);
    });
    if (!view.poll) throw new Error('There is nothing to open.');
    const answer: Ack = await socket.emitWithAck('poll:open', { poll: view.poll.id, round: view.round?.id ?? null });
    if (!answer.ok) throw new Error(`Voting did not open: ${answer.code}`);
  } finally {
    socket.disconnect();
  }
}
