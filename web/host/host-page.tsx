import { useRef, useState } from 'preact/hooks';
import { type PollId, spokenCode } from '#protocol/polls';
import type { HostView } from '#protocol/views';
import type { Session } from '../state/session.ts';
import { LinkMark } from '../ui/link-mark.tsx';
import { UserText } from '../ui/user-text.tsx';
import { hostWords } from '../words/en/host.ts';
import { refusalWords } from '../words/en.ts';
import { Away } from './away.tsx';
import { ChatCard } from './chat-card.tsx';
import { Deck } from './deck.tsx';
import { EarlierRounds } from './earlier-rounds.tsx';
import './host.css';
import { NowCard } from './now-card.tsx';
import { PollEditor } from './poll-editor.tsx';
import { ShareCard, type ShareLinks } from './share-card.tsx';

export interface HostProps {
  readonly session: Session<HostView>;
  readonly base: string;
  readonly code: string;
  readonly linksOf: (view: HostView) => ShareLinks;
  /** What the page begins with; nothing, but for the gallery. */
  readonly begin?: Editing;
}

/** What is being written: a poll of the deck, a new one, or nothing. */
export type Editing = PollId | 'new' | null;

/** The host's desk: what is on show now, its next step, and what may come after it. */
export function HostPage({ session, base, code, linksOf, begin = null }: HostProps) {
  const [editing, setEditing] = useState<Editing>(begin);
  const opener = useRef<Element | null>(null);
  const view = session.view.value;
  const link = session.link.value;

  function edit(what: Editing) {
    opener.current = document.activeElement;
    setEditing(what);
  }

  /** Back to the button that opened the editor: the keyboard goes on from there. */
  function endEditing() {
    setEditing(null);
    if (opener.current instanceof HTMLElement) opener.current.focus();
  }

  if (link.state === 'gone') {
    const title = link.code === 'wrong-key' ? hostWords.wrongKeyTitle : hostWords.goneTitle;
    return <Away title={title} text={refusalWords[link.code]} base={base} code={code} />;
  }
  if (!view) return <Away title={hostWords.loading} text={hostWords.connecting} />;

  const edited = view.deck.find(({ id }) => id === editing);
  return (
    <div class="host">
      <header class="host__head">
        <h1 class="host__title">
          <UserText text={view.room.title} />
        </h1>
        <span class="host__code tabular">{hostWords.code(spokenCode(view.room.code))}</span>
        <LinkMark link={link} />
        <a
          class="button button--quiet host__screen"
          href={`${base}/${view.room.code}/screen`}
          target="_blank"
          rel="noopener"
        >
          {hostWords.openScreen}
        </a>
      </header>
      <main class="host__desk">
        <div class="host__main">
          <NowCard session={session} view={view} onEdit={edit} />
          {(editing === 'new' || edited) && (
            <PollEditor
              key={editing}
              session={session}
              view={view}
              poll={editing === 'new' ? null : (edited ?? null)}
              onDone={endEditing}
            />
          )}
          <EarlierRounds rounds={view.earlier} />
        </div>
        <div class="host__side">
          <Deck session={session} view={view} onEdit={edit} />
          <ShareCard links={linksOf(view)} />
        </div>
        <ChatCard session={session} view={view} />
      </main>
    </div>
  );
}
