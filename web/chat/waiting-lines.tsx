import type { Session } from '../state/session.ts';
import { chatWords } from '../words/en/chat.ts';
import { chatPartsWords as words } from '../words/en/chat-parts.ts';
import { LineText } from './line-text.tsx';
import './line.css';

/** What this person wrote and nobody else sees yet: at the end of the log, where they look for it. */
export function WaitingLines({ session }: { session: Session }) {
  return (
    <>
      {session.talk.waiting.value.map((line) => (
        <li key={`waiting-${line.seq}`} class="line line--waiting" data-own>
          <p class="line__head">
            <b>{chatWords.you}</b>
            <time class="line__time tabular" dateTime={new Date(line.at).toISOString()}>
              {chatWords.time(line.at)}
            </time>
          </p>
          <LineText text={line.text} hasLinks={false} />
          <p class="line__waits">
            {line.isTurnedDown
              ? words.turnedDown
              : line.why === 'reveal'
                ? words.waitsForReveal
                : words.waitsForApproval}
          </p>
        </li>
      ))}
    </>
  );
}
