import type { ComponentChildren } from 'preact';
import { defaultTalk } from '#protocol/chat';
import type { Session } from '../state/session.ts';
import { chatWords } from '../words/en/chat.ts';
import { chatPartsWords as words } from '../words/en/chat-parts.ts';
import type { SaidOne } from './chat-line.tsx';
import { Composer } from './composer.tsx';
import { Log } from './log.tsx';
import { NameField } from './name-field.tsx';
import { ReportButton } from './report-button.tsx';
import { Told as NewestTold } from './told.tsx';
import './chat.css';

interface ChatPanelProps {
  readonly session: Session;
  /** False while the panel is out of sight; it then keeps its place. */
  readonly isShown?: boolean;
  /** Voters may carry a name; the host writes as the host. */
  readonly hasName?: boolean;
  /** What hosts and moderators may do about a line; left out: people report lines to them. */
  readonly actsOf?: (line: SaidOne) => ComponentChildren;
}

/** The chat as phone and host have it: the lines and a field to write one. Fills its container. */
export function ChatPanel({ session, isShown = true, hasName = false, actsOf }: ChatPanelProps) {
  const view = session.view.value;
  const isOn = view?.chat.enabled ?? false;
  const talk = view?.talk ?? defaultTalk;
  // Hosts and moderators always may.
  const isOpen = !hasName || (isOn && !talk.paused);
  return (
    <div class="chat">
      <Log
        session={session}
        isShown={isShown}
        empty={isOn ? chatWords.emptyAndMay : chatWords.empty}
        actsOf={actsOf ?? (hasName ? (line) => <ReportButton session={session} line={line} /> : undefined)}
      />
      <NewestTold session={session} isShown={isShown} />
      {/* What somebody is writing outlasts a chat that is switched off and on again. */}
      <div class="chat__foot" hidden={!isOpen}>
        {hasName && <Told session={session} />}
        {hasName && talk.names !== 'anonymous' && <NameField session={session} isNeeded={talk.names === 'required'} />}
        <Composer session={session} />
      </div>
      {!isOpen && (
        <p class="chat__off" data-say="soon">
          {isOn ? words.paused : chatWords.off}
        </p>
      )}
    </div>
  );
}

/** What becomes of a message that is written now. */
function Told({ session }: { session: Session }) {
  const { talk = defaultTalk, round } = session.view.value ?? {};
  const told = [
    talk.hold && words.held,
    talk.quiet && round?.resultsShown === false && words.quiet,
    talk.slowS > 0 && words.slow(talk.slowS),
    talk.names === 'anonymous' && words.unnamed,
  ].filter((sentence) => sentence !== false);
  return told.length === 0 ? null : <p class="chat__told">{told.join(' ')}</p>;
}
