import { useState } from 'preact/hooks';
import type { PhoneView } from '#protocol/views';
import type { TalkPanel } from '../phone/talk-panel.tsx';
import type { Session } from '../state/session.ts';
import { useKeyboardHeight } from '../ui/keyboard.ts';
import { useMedia } from '../ui/media.ts';
import { Sign } from '../ui/sign.tsx';
import { chatDockWords as words } from '../words/en/chat-dock.ts';
import './dock.css';
import { useNews } from './news.ts';

interface DockProps {
  readonly session: Session<PhoneView>;
  /** Loaded behind the first vote; null until it is there. */
  readonly Panel: typeof TalkPanel | null;
}

/** The chat of the phone page: a sheet that one thumb pulls up from the foot; beside the poll where there is room. */
export function ChatDock({ session, Panel }: DockProps) {
  const isWide = useMedia('(min-width: 60rem)');
  const [isOpen, setIsOpen] = useState(false);
  const isShown = isWide || isOpen;
  const news = useNews(session, isShown);
  useKeyboardHeight();
  const title = session.view.value?.questions ? words.titleWithQuestions : words.title;

  return (
    <section
      class="dock"
      id="chat"
      tabIndex={-1}
      aria-label={title}
      data-open={isShown}
      onKeyDown={(event) => event.key === 'Escape' && setIsOpen(false)}
    >
      {isWide ? (
        <h2 class="dock__title">{title}</h2>
      ) : (
        <button
          type="button"
          class="dock__bar"
          aria-expanded={isOpen}
          aria-label={words.titleWithNews(news, title)}
          onClick={() => setIsOpen(!isOpen)}
        >
          <Sign of="chat" />
          <span class="dock__title">{title}</span>
          {news > 0 && <span class="dock__news tabular">{words.news(news)}</span>}
          <Sign of={isOpen ? 'down' : 'up'} />
        </button>
      )}
      <div class="dock__panel" hidden={!isShown}>
        {Panel && <Panel session={session} isShown={isShown} hasName />}
      </div>
    </section>
  );
}
