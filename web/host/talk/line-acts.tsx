import { useState } from 'preact/hooks';
import { type SaidOne, writerName } from '../../chat/chat-line.tsx';
import { chatWords } from '../../words/en/chat.ts';
import { moderationWords as words } from '../../words/en/moderation.ts';
import type { Orders } from '../orders.ts';
import { MuteFor } from './mute-for.tsx';

interface LineActsProps {
  readonly line: SaidOne;
  readonly give: Orders['give'];
  readonly remove: (line: SaidOne) => void;
}

/** What hosts and moderators may do about a line: remove it, mute who wrote it, send them away. */
export function LineActs({ line, give, remove }: LineActsProps) {
  const [isMuting, setIsMuting] = useState(false);
  const name = writerName(line);
  if (isMuting) {
    return (
      <span class="line__acts line__acts--open">
        <MuteFor
          onPick={(minutes) => {
            setIsMuting(false);
            void give('voter:mute', { line: line.seq, minutes });
          }}
          onCancel={() => setIsMuting(false)}
        />
      </span>
    );
  }
  return (
    <span class="line__acts">
      {!line.host && (
        <>
          <button type="button" aria-label={words.muteOf(name)} onClick={() => setIsMuting(true)}>
            {words.mute}
          </button>
          <button
            type="button"
            aria-label={chatWords.banOf(name)}
            onClick={() => void give('voter:ban', { line: line.seq })}
          >
            {chatWords.ban}
          </button>
        </>
      )}
      <button type="button" aria-label={chatWords.removeOf(name)} onClick={() => remove(line)}>
        {chatWords.remove}
      </button>
    </span>
  );
}
