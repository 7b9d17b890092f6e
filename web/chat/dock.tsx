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
  const [seenSeq, setSeenSeq] = useState<number | null>(null);
  const isShown = isWide || isOpen;
  const lines = session.lines.value;
  const newest = lines.at(-1)?.seq;
  useKeyboardHeight();

  // What was said before this page came counts as seen, as does all that is on view.
  useEffect(() => {
    if (newest !== undefined && (isShown || seenSeq === null)) setSeenSeq(newest);
  }, [newest, isShown, seenSeq]);

  const isNews = (line: Line) => line.kind === 'said' && !session.ownLines.value.has(line.seq);
  const news = seenSeq === null || isShown ? 0 : lines.filter((line) => line.seq > seenSeq && isNews(line)).length;

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
