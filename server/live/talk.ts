import { refuse } from '#protocol/errors';
import type { Ack } from '#protocol/events';
import { limits } from '#protocol/limits';
import type { VoterId } from '#protocol/polls';
import type { Payload } from '#protocol/schemas';
import type { ChatNews, LineChange } from '#protocol/views';
import { type LineBody, type NewLine, type PublishedLine, refusalOf, type Store } from '../store/store.ts';
import type { Clock } from './clock.ts';
import { createGroups } from './groups.ts';
import type { LiveRoom } from './live-room.ts';

export interface TalkParts {
  readonly store: Pick<Store, 'publishLines' | 'removeLine' | 'changesAfter'>;
  readonly clock: Clock;
  readonly onLines: (room: LiveRoom, changes: readonly LineChange[]) => void;
  readonly onFailure: (error: unknown) => void;
}

/** The chat of open rooms: lines are on disk before they are acknowledged or shown. */
export function createTalk({ store, clock, onLines, onFailure }: TalkParts) {
  const groups = createGroups<NewLine, PublishedLine>({
    commit: store.publishLines,
    maxGroup: limits.maxGroup,
    maxQueue: limits.maxQueue,
    onFailure,
  });

  function publish(room: LiveRoom, voter: VoterId | null, id: string | null, body: LineBody) {
    const { promise, resolve } = Promise.withResolvers<Ack<{ seq: number }>>();
    const isTaken = groups.add({ room: room.code, id, voter, at: clock.now(), body }, (published, error) => {
      if (!published) return resolve(refusalOf(error));
      const { line, isNew } = published;
      if (isNew) {
        remember(room, line.change);
        room.chat.lines = [...room.chat.lines, { line, voter }].slice(-limits.chatHistory);
        onLines(room, [{ change: line.change, line }]);
      }
      resolve({ ok: true, seq: line.seq });
    });
    if (!isTaken) resolve(refuse('busy', limits.busyRetryMs));
    return promise;
  }

  return {
    /** Refuses with `chat-off`, `busy`, `not-saved`. The same `id` again is answered with the line it made. */
    say(room: LiveRoom, voter: VoterId, isHost: boolean, { id, text }: Payload<'chat'>): Promise<Ack<{ seq: number }>> {
      if (!room.state.room.chat.enabled && !isHost) return Promise.resolve(refuse('chat-off'));
      const name = isHost ? null : (room.names.get(voter)?.name ?? null);
      return publish(room, voter, id, { kind: 'said', name, host: isHost, text });
    },
    announce(room: LiveRoom, kind: 'joined' | 'left', names: readonly string[]): void {
      const spelled = names.length <= limits.maxNamesPerLine ? names : names.slice(0, 1);
      void publish(room, null, null, { kind, names: spelled, others: names.length - spelled.length });
    },
    /** Removes a line for everybody. Refuses with `no-such-line`. */
    async remove(room: LiveRoom, seq: number): Promise<Ack> {
      const change = await store.removeLine(room.code, seq);
      if (!change) return refuse('no-such-line');
      remember(room, change.change);
      room.chat.lines = room.chat.lines.filter(({ line }) => line.seq !== seq);
      onLines(room, [change]);
      return { ok: true };
    },
    /** What a joining client has not seen: the changes after `after`, or the newest lines from scratch. */
    async since(room: LiveRoom, after: number | undefined): Promise<ChatNews> {
      if (after !== undefined && after > 0 && after <= room.chat.last) {
        if (after === room.chat.last) return { changes: [] };
        const changes = await store.changesAfter(room.code, after, limits.maxChatCatchUp);
        if (changes) return { changes };
      }
      return { changes: room.chat.lines.map(({ line }) => ({ change: line.change, line })), reset: true };
    },
    drained: groups.drained,
  };
}

export type Talk = ReturnType<typeof createTalk>;

function remember(room: LiveRoom, change: number) {
  if (change > room.chat.last) room.chat.last = change;
}
