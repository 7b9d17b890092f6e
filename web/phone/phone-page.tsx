import { useEffect } from 'preact/hooks';
import type { PhoneView } from '#protocol/views';
import { ChatDock } from '../chat/dock.tsx';
import type { Session } from '../state/session.ts';
import { LinkMark } from '../ui/link-mark.tsx';
import { UserText } from '../ui/user-text.tsx';
import { commonWords } from '../words/en/every-page.ts';
import { phoneWords } from '../words/en/phone.ts';
import { BallotPaper } from './ballot-paper.tsx';
import { Message } from './message.tsx';
import { rest } from './parts.ts';
import './phone.css';

export interface PhoneProps {
  readonly session: Session<PhoneView>;
  readonly base: string;
  /** A passcode was typed, for a room that asks for one. */
  readonly onPasscode: (passcode: string) => void;
}

export function PhonePage(props: PhoneProps) {
  const { session } = props;
  const link = session.link.value;
  // Who is outside sees nothing of the room, whatever was there before.
  const view = link.state === 'outside' ? null : session.view.value;
  const here = session.presence.value?.voters;
  const title = view ? nameOf(view) : commonWords.product;
  const said = link.state === 'gone' ? null : view?.announcement;
  const missed = session.missed.value;
  const parts = rest();
  useEffect(() => {
    document.title = commonWords.pageTitle(title);
  }, [title]);
  return (
    <div class="phone">
      <div class="phone__column">
        <header class="phone__head">
          <h1 class="phone__title">
            <UserText text={title} />
          </h1>
          {here !== undefined && link.state === 'online' && (
            <span class="phone__here tabular">{phoneWords.here(here)}</span>
          )}
          <LinkMark link={link} />
        </header>
        <main class="phone__main">
          <Main {...props} />
        </main>
        {parts && <parts.LanguagePicker />}
      </div>
      {view && link.state !== 'gone' && <ChatDock session={session} Panel={parts?.ChatPanel ?? null} />}
      {/* There before its text is, so that the text is read aloud. */}
      <div aria-live="polite">
        {view && said && parts && <parts.Announcement said={said} code={view.room.code} />}
        {view && missed && parts && <parts.Missed code={missed} onRead={session.forgetMissed} />}
      </div>
      {view?.round?.phase.phase === 'open' && parts && <parts.Awake />}
    </div>
  );
}

/** A room that was named after its question would say it twice. */
const nameOf = ({ room, poll }: PhoneView) =>
  room.title === poll?.question ? commonWords.room(room.code) : room.title;

function Main({ session, base, onPasscode }: PhoneProps) {
  const view = session.view.value;
  const link = session.link.value;
  if (link.state === 'gone' || link.state === 'outside') {
    const Away = rest()?.Away;
    if (Away) return <Away link={link} base={base} onPasscode={onPasscode} />;
    return <Message title={commonWords[link.state]} text={phoneWords.loading} />;
  }
  if (!view) return <Message title={phoneWords.loadingTitle} text={phoneWords.loading} />;
  if (!view.poll) return <Message title={phoneWords.noPollTitle} text={phoneWords.noPoll} />;
  return <BallotPaper session={session} poll={view.poll} />;
}
