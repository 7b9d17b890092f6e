import { useEffect } from 'preact/hooks';
import type { PhoneView } from '#protocol/views';
import { ChatDock } from '../chat/dock.tsx';
import type { Session } from '../state/session.ts';
import type { Start } from '../state/start.ts';
import { LinkMark } from '../ui/link-mark.tsx';
import { UserText } from '../ui/user-text.tsx';
import { commonWords } from '../words/en/every-page.ts';
import { phoneWords } from '../words/en/phone.ts';
import { BallotFoot } from './ballot-foot.tsx';
import { BallotPaper } from './ballot-paper.tsx';
import { Message } from './message.tsx';
import { useNamedVote } from './named-vote.ts';
import { rest } from './parts.ts';
import './phone.css';

export interface PhoneProps {
  readonly session: Session<PhoneView>;
  readonly start: Start<PhoneView>;
  /** A passcode was typed, for a room that asks for one. */
  readonly onPasscode: (passcode: string) => void;
}

export function PhonePage(props: PhoneProps) {
  const { session, start } = props;
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
      {parts && (
        <parts.SkipLinks
          to={[
            { id: 'voting', label: parts.accessWords.skip.voting },
            ...(view && link.state !== 'gone' ? [{ id: 'chat', label: parts.accessWords.skip.chat }] : []),
          ]}
        />
      )}
      <div class="phone__column">
        <header class="phone__head">
          <h1 class="phone__title">
            <UserText text={title} isCut />
          </h1>
          {here !== undefined && link.state === 'online' && <p class="phone__here tabular">{phoneWords.here(here)}</p>}
          <LinkMark link={link} />
        </header>
        <main class="phone__main" id="voting" tabIndex={-1}>
          <Main {...props} />
        </main>
        {parts && (
          <footer>
            <parts.LanguagePicker />
          </footer>
        )}
      </div>
      {view && link.state !== 'gone' && <ChatDock session={session} Panel={parts?.TalkPanel ?? null} />}
      {/* There before its text is, so that the text is read aloud. */}
      <div data-say="soon">
        {view && said && parts && <parts.Announcement said={said} code={view.room.code} />}
        {view && missed && parts && <parts.Missed code={missed} onRead={session.forgetMissed} />}
      </div>
      {view?.round?.phase.phase === 'open' && parts && <parts.Awake />}
      {parts && <parts.KeepOffline session={session} base={start.base} worker={start.worker === true} />}
      {parts && <parts.Buzz session={session} />}
      {parts && <parts.Spoken />}
    </div>
  );
}

/** A room that was named after its question would say it twice. */
const nameOf = ({ room, poll }: PhoneView) =>
  room.title === poll?.question ? commonWords.room(room.code) : room.title;

function Main({ session, start, onPasscode }: PhoneProps) {
  const view = session.view.value;
  const link = session.link.value;
  const named = useNamedVote(session);
  if (link.state === 'gone' || link.state === 'outside') {
    const Away = rest()?.Away;
    if (Away) return <Away link={link} base={start.base} onPasscode={onPasscode} />;
    return <Message title={commonWords[link.state]} text={phoneWords.loading} />;
  }
  if (!view && start.shell) {
    const Offline = rest()?.Offline;
    return Offline ? <Offline code={start.code ?? ''} /> : null;
  }
  if (!view) return <Message title={phoneWords.loadingTitle} text={phoneWords.loading} />;
  const Teams = rest()?.TeamPicker;
  const Reactions = rest()?.ReactionRow;
  return (
    <>
      {view.poll ? (
        <BallotPaper session={session} poll={view.poll} named={named} />
      ) : (
        <>
          <Message title={phoneWords.noPollTitle} text={phoneWords.noPoll} />
          {view.teams && Teams && <Teams session={session} teams={view.teams} />}
        </>
      )}
      <BallotFoot session={session} named={named} />
      {view.reactions && Reactions && <Reactions session={session} />}
    </>
  );
}
