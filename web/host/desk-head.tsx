import { LinkMark } from '../ui/link-mark.tsx';
import { UserText } from '../ui/user-text.tsx';
import { hostWords } from '../words/en/host.ts';
import { keyWords } from '../words/en/keys.ts';
import type { ConsoleSession, ConsoleView } from './console.ts';
import { openScreen, screenWindow } from './screen-window.ts';

interface DeskHeadProps {
  readonly session: ConsoleSession;
  readonly view: ConsoleView;
  readonly screenUrl: string;
  /** null: there are no keys to tell of. */
  readonly onHelp: (() => void) | null;
}

export function DeskHead({ session, view, screenUrl, onHelp }: DeskHeadProps) {
  const { room } = view;
  return (
    <header class="desk__head">
      <h1 class="desk__title">
        <UserText text={room.title} isCut />
      </h1>
      <span class="desk__code tabular">{hostWords.code(room.code)}</span>
      {view.as === 'moderator' && <span class="desk__role">{hostWords.moderator}</span>}
      {view.lock && <span class="desk__role">{hostWords.locked}</span>}
      <LinkMark link={session.link.value} />
      <span class="desk__ways">
        {onHelp && (
          <button type="button" class="button button--plain" onClick={onHelp}>
            {keyWords.open}
          </button>
        )}
        <a
          class="button button--quiet"
          href={screenUrl}
          target={screenWindow(room.code)}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            openScreen(screenUrl, room.code);
          }}
        >
          {hostWords.openScreen}
        </a>
      </span>
    </header>
  );
}
