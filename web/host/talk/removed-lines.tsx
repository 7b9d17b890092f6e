import { useState } from 'preact/hooks';
import { limits } from '#protocol/limits';
import { type SaidOne, writerName } from '../../chat/chat-line.tsx';
import { moderationWords as words } from '../../words/en/moderation.ts';
import type { ConsoleSession } from '../console.ts';
import type { Orders } from '../orders.ts';

interface Removed {
  readonly seq: number;
  readonly name: string;
  readonly until: number;
}

/** What this console has just removed, and the way back for as long as there is one. */
export function useRemovedLines(session: ConsoleSession, give: Orders['give']) {
  const [removed, setRemoved] = useState<readonly Removed[]>([]);
  const standing = removed.filter(({ until }) => until > session.serverNow());
  return {
    async remove(line: SaidOne) {
      const answer = await give('chat:remove', { seq: line.seq });
      const until = session.serverNow() + limits.chatUndoMs;
      if (answer?.ok) setRemoved((all) => [...all, { seq: line.seq, name: writerName(line), until }]);
    },
    /** The newest, taken back first. */
    newest: standing.at(-1) ?? null,
    async bringBack(seq: number) {
      setRemoved((all) => all.filter((one) => one.seq !== seq));
      await give('chat:restore', { seq });
    },
  };
}

interface RemovedLineProps {
  readonly removed: Removed;
  readonly onBack: () => void;
}

export function RemovedLine({ removed, onBack }: RemovedLineProps) {
  return (
    <div class="undone" data-say="now">
      <p>{words.removed(removed.name)}</p>
      <button type="button" class="button button--quiet" onClick={onBack}>
        {words.bringBack}
      </button>
    </div>
  );
}
