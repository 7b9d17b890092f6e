import { useEffect } from 'preact/hooks';
import type { PhoneView } from '#protocol/views';
import { ChatDock } from '../chat/dock.tsx';
import type { Session } from '../state/session.ts';
import { LinkMark } from '../ui/link-mark.tsx';
import { UserText } from '../ui/user-text.tsx';
import { commonWords, phoneWords, refusalWords } from '../words/en.ts';
import { BallotPaper } from './ballot-paper.tsx';
import { Message } from './message.tsx';
import './phone.css';

export function PhonePage({ session, base }: { session: Session<PhoneView>; base: string }) {
  const view = session.view.value;
  const link = session.link.value;
  const here = session.presence.value?.voters;
  const title = view ? nameOf(view) : commonWords.product;
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
          <Main session={session} base={base} />
        </main>
      </div>
      {view && link.state !== 'gone' && <ChatDock session={session} />}
    </div>
  );
}

/** A room that was named after its question would say it twice. */
const nameOf = ({ room, poll }: PhoneView) =>
  room.title === poll?.question ? commonWords.room(room.code) : room.title;

function Main({ session, base }: { session: Session<PhoneView>; base: string }) {
  const view = session.view.value;
  const link = session.link.value;
  if (link.state === 'gone') {
    return (
      <Message title={phoneWords.goneTitle} text={refusalWords[link.code]}>
        <button type="button" class="button" onClick={() => location.reload()}>
          {commonWords.tryAgain}
        </button>
        <a class="button button--quiet" href={`${base}/`}>
          {commonWords.otherRoom}
        </a>
      </Message>
    );
  }
  if (!view) return <Message title={phoneWords.loadingTitle} text={phoneWords.loading} />;
  if (!view.poll) return <Message title={phoneWords.noPollTitle} text={phoneWords.noPoll} />;
  return <BallotPaper session={session} poll={view.poll} />;
}
