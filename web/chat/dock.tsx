import { useEffect, useState } from 'preact/hooks';
import type { Line } from '#protocol/views';
import type { Session } from '../state/session.ts';
import { useKeyboardHeight } from '../ui/keyboard.ts';
import { useMedia } from '../ui/media.ts';
import { Sign } from '../ui/sign.tsx';
import { chatWords } from '../words/en.ts';
import { ChatPanel } from './chat-panel.tsx';
import './dock.css';

/** The chat of the phone page: a sheet that one thumb pulls up from the foot; beside the poll where there is room. */
export function ChatDock({ session }: { session: Session }) {
  const isWide = useMedia('(min-width: 60rem)');
  const [isOpen, setIsOpen] = useState(false);
  const [seenSeq, setSeenSeq] = useState(0);
  const isShown = isWide || isOpen;
  const lines = session.lines.value;
  const newest = lines.at(-1)?.seq;
  useKeyboardHeight();

  useEffect(() => {
    if (isShown && newest !== undefined) setSeenSeq(newest);
  }, [newest, isShown]);

  const isNews = (line: Line) => line.kind === 'said' && !session.ownLines.value.has(line.seq);
  // What was said before this page came counts as seen.
  const seen = Math.max(seenSeq, session.historyEnd.value ?? Number.POSITIVE_INFINITY);
  const news = isShown ? 0 : lines.filter((line) => line.seq > seen && isNews(line)).length;

  return (
    <section
      class="dock"
      aria-label={chatWords.title}
      data-open={isShown}
      onKeyDown={(event) => event.key === 'Escape' && setIsOpen(false)}
    >
      {isWide ? (
        <h2 class="dock__title">{chatWords.title}</h2>
      ) : (
        <button
          type="button"
          class="dock__bar"
          aria-expanded={isOpen}
          aria-label={isOpen ? chatWords.close : chatWords.openWithNews(news)}
          onClick={() => setIsOpen(!isOpen)}
        >
          <Sign of="chat" />
          <span class="dock__title">{chatWords.title}</span>
          {news > 0 && <span class="dock__news tabular">{chatWords.news(news)}</span>}
          <Sign of={isOpen ? 'down' : 'up'} />
        </button>
      )}
      <div class="dock__panel" hidden={!isShown}>
        <ChatPanel session={session} isShown={isShown} hasName />
      </div>
    </section>
  );
}
