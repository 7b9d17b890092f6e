import type { LiveRoom } from './live-room.ts';
import type { Talk } from './talk.ts';

/** Tells the chat when voting on a poll opens and closes. */
export function createPollLines(talk: Pick<Talk, 'announcePoll'>) {
  const open = new WeakMap<LiveRoom, ReadonlySet<string>>();
  const openIn = ({ state }: LiveRoom) =>
    new Set(state.rounds.flatMap(({ id, phase }) => (phase.phase === 'open' ? [id as string] : [])));

  return {
    loaded: (room: LiveRoom) => void open.set(room, openIn(room)),
    changed(room: LiveRoom): void {
      const before = open.get(room) ?? new Set();
      const now = openIn(room);
      open.set(room, now);
      for (const { id, asked, archived } of room.state.rounds) {
        if (before.has(id) && !now.has(id) && !archived) talk.announcePoll(room, 'closed', asked.question);
        if (!before.has(id) && now.has(id)) talk.announcePoll(room, 'opened', asked.question);
      }
    },
  };
}
