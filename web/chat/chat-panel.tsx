import type { Session } from '../state/session.ts';
import { chatWords } from '../words/en/chat.ts';
import type { Moderation } from './chat-line.tsx';
import { Composer } from './composer.tsx';
import { Log } from './log.tsx';
import { NameField } from './name-field.tsx';
import { Told } from './told.tsx';
import './chat.css';

interface ChatPanelProps {
  readonly session: Session;
  /** False while the panel is out of sight; it then keeps its place. */
  readonly isShown?: boolean;
  /** Voters may carry a name; the host writes as the host. */
  readonly hasName?: boolean;
  readonly moderation?: Moderation;
}

/** The chat as phone and host have it: the lines and a field to write one. Fills its container. */
export function ChatPanel({ session, isShown = true, hasName = false, moderation }: ChatPanelProps) {
  const isOn = session.view.value?.chat.enabled ?? false;
  return (
    <div class="chat">
      <Log
        lines={session.lines.value}
        ownLines={session.ownLines.value}
        isShown={isShown}
        empty={isOn ? chatWords.emptyAndMay : chatWords.empty}
        moderation={moderation}
      />
      <Told session={session} isShown={isShown} />
      {/* What somebody is writing outlasts a chat that is switched off and on again. */}
      <div class="chat__foot" hidden={!isOn}>
        {hasName && <NameField session={session} />}
        <Composer session={session} />
      </div>
      {!isOn && (
        <p class="chat__off" data-say="soon">
          {chatWords.off}
        </p>
      )}
    </div>
  );
}
