import { io, type Socket } from 'socket.io-client';
import { type Ack, type ClientEvents, PROTOCOL_VERSION, type ServerEvents } from '#protocol/events';
import type { Poll } from '#protocol/polls';
import type { ClientEvent, Sent } from '#protocol/schemas';
import type { HostView, View } from '#protocol/views';
import type { RoomKeys } from './server.ts';

/** Somebody in a room without a page: for stories that look at others. */
async function join(site: string, auth: Record<string, unknown>) {
  const { origin, pathname } = new URL(site);
  const path = `${pathname.replace(/\/$/, '')}/socket.io`;
  const socket: Socket<ServerEvents, ClientEvents> = io(origin, {
    auth: { protocol: PROTOCOL_VERSION, ...auth },
    path,
    forceNew: true,
    transports: ['websocket'],
  });
  let view: View | null = null;
  await new Promise<void>((resolve, reject) => {
    socket.on('view', (next) => {
      view = next;
      resolve();
    });
    socket.once('connect_error', reject);
  });
  return {
    view: () => view as View | null,
    /** Resolves when the newest view fits. */
    async until(fits: (view: View) => boolean): Promise<void> {
      while (view === null || !fits(view)) await new Promise<void>((next) => socket.once('view', () => next()));
    },
    async say<E extends ClientEvent>(event: E, payload: Sent<E>): Promise<void> {
      const answer: Ack = await (socket as Socket).emitWithAck(event, payload);
      if (!answer.ok) throw new Error(`${event}: ${answer.code}`);
    },
    leave: () => socket.disconnect(),
  };
}

/** A host without a console. */
export async function hostOf(site: string, { code, key }: RoomKeys) {
  const { view, until, say, leave } = await join(site, { room: code, as: 'host', key });
  const seen = () => view() as HostView;
  return {
    seen,
    /** A new round is there when this resolves: the next order names it. */
    async say<E extends ClientEvent>(event: E, payload: Sent<E>): Promise<void> {
      const before = seen().round?.id;
      await say(event, payload);
      if (event === 'poll:rerun') await until(({ round }) => round !== null && round.id !== before);
      if (event === 'poll:open') await until(({ round }) => round?.phase.phase === 'open');
    },
    leave,
    /** The shown poll and its round, for orders that name both. */
    named() {
      const { poll, round } = seen();
      if (!poll || !round) throw new Error('No round is shown.');
      return { poll: poll.id, round: round.id };
    },
  };
}

/** A phone without a page, which votes for the option with this label. */
export async function phoneOf(site: string, { code }: RoomKeys) {
  const { view, say, leave } = await join(site, { room: code, as: 'phone' });
  let n = 0;
  /** Answers the question on view, in the form that its kind takes. */
  async function cast(choiceOf: (poll: Poll) => string | undefined) {
    const { poll, round } = view() ?? {};
    const choice = poll && choiceOf(poll);
    if (!round || choice === undefined) throw new Error('Nothing to vote for.');
    n += 1;
    await say('vote', { round: round.id, choice, n });
  }
  return {
    say,
    leave,
    cast,
    vote: (label: string) => cast((poll) => poll.options.find((one) => one.label === label)?.id),
  };
}
