import type { Session } from '../state/session.ts';
import { chatWords } from '../words/en/chat.ts';
import { ChatLine } from './chat-line.tsx';
import './log.css';

/** More than any screen shows; older ones leave at the top. */
const maxLines = 30;

/** The chat as the hall reads it: the newest at the foot, nothing to press. Its size follows the container's font. */
export function ScreenLog({ session }: { session: Session }) {
  const lines = session.lines.value.slice(-maxLines);
  return (
    <div class="screen-log" role="log" aria-live="off" aria-label={chatWords.title}>
      {lines.length === 0 && <p class="log__empty">{chatWords.empty}</p>}
      <ol>
        {lines.map((line) => (
          <ChatLine key={line.seq} line={line} isOwn={false} hasLinks={false} poll={session.view.value?.poll ?? null} />
        ))}
      </ol>
    </div>
  );
}
