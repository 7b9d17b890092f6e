import { defaultLook } from '#protocol/look';
import type { ScreenView } from '#protocol/views';
import { SkipLinks } from '../access/skip-links.tsx';
import { useLook } from '../look/use-look.ts';
import { questionsOf } from '../questions/question-list.ts';
import { reactionsOf } from '../reactions/reaction-counts.ts';
import { Stream } from '../reactions/stream.tsx';
import type { Session } from '../state/session.ts';
import { PasscodeForm } from '../ui/passcode-form.tsx';
import { Spoken } from '../ui/spoken.tsx';
import { accessWords } from '../words/en/access.ts';
import { entryWords } from '../words/en/entry.ts';
import { screenWords } from '../words/en/screen.ts';
import { commonWords, refusalWords } from '../words/en.ts';
import { Alone } from './alone.tsx';
import { HelpSheet } from './help-sheet.tsx';
import { JoinCard, type JoinWays } from './join-card.tsx';
import { standingPx } from './layout.ts';
import { Phones } from './phones.tsx';
import './rail.css';
import type { Remote } from './remote.ts';
import './crowded.css';
import './screen.css';
import './waiting.css';
import { RoomLogo } from './room-logo.tsx';
import { ScreenChat } from './screen-chat.tsx';
import { hasStage, Stage } from './stage.tsx';
import { viewLayout } from './view-layout.ts';
import { useViewport } from './viewport.ts';

export interface ScreenProps {
  readonly session: Session<ScreenView>;
  /** How people join the room of this view. */
  readonly waysOf: (view: ScreenView) => JoinWays;
  readonly remote: Remote;
  /** A passcode was typed, for a room that asks for one. */
  readonly onPasscode: (passcode: string) => void;
}

/** The projector: shows, never asks. */
export function Screen(props: ScreenProps) {
  // Heard from the first frame on, whenever they are shown.
  questionsOf(props.session);
  reactionsOf(props.session);
  const { isHelping, maySteer } = props.remote;
  return (
    <>
      <Picture {...props} />
      <Spoken />
      {isHelping.value && (
        <HelpSheet
          maySteer={maySteer.value}
          onClose={() => {
            isHelping.value = false;
          }}
        />
      )}
    </>
  );
}

function Picture({ session, waysOf, remote, onPasscode }: ScreenProps) {
  const viewport = useViewport();
  const view = session.view.value;
  const link = session.link.value;
  useLook(view?.look ?? defaultLook, () => document.documentElement);

  if (link.state === 'gone') return <Alone title={screenWords.gone.heading} text={refusalWords[link.code]} />;
  if (link.state === 'outside')
    return (
      <Alone title={entryWords.passcodeTitle} text={entryWords.passcodeText}>
        <PasscodeForm link={link} onEnter={onPasscode} />
      </Alone>
    );
  if (!view) return <Alone title={commonWords.product} text={screenWords.connecting} />;

  const heightPx = standingPx(viewport.widthPx, viewport.heightPx);
  const { layout, hasChat, shape, measures } = viewLayout(
    view,
    { ...viewport, heightPx },
    {
      hasChat: view.chat.onScreen,
      hasRail: true,
    },
  );
  const ways = waysOf(view);
  return (
    <>
      <SkipLinks to={[{ id: 'result', label: accessWords.skip.result }]} />
      <main
        id="result"
        tabIndex={-1}
        class={`screen ${shape} ${hasChat ? 'screen--chat' : ''}`}
        style={{ ...measures, '--height': `${heightPx}px` }}
        data-blank={view.blank}
        data-scrolls={heightPx > viewport.heightPx}
      >
        {view.blank && <h1 class="unseen">{screenWords.blank}</h1>}
        {hasStage(view) ? (
          <Stage
            session={session}
            view={view}
            layout={layout}
            wish={remote}
            showVoices={remote.maySteer.value ? (key) => void remote.showVoices(key) : undefined}
          />
        ) : (
          <section class="stage stage--waiting">
            <RoomLogo view={view} isBig />
            <h1 class="stage__invitation">{view.lock ? screenWords.locked : screenWords.join.big}</h1>
            <JoinCard {...ways} isBig />
            <p class="stage__hint">{view.lock ? screenWords.lockedHint : screenWords.join.bigHint}</p>
            <Phones session={session} />
          </section>
        )}
        {(hasStage(view) || hasChat) && (
          <aside class="rail" aria-label={screenWords.rail}>
            {hasStage(view) && <JoinCard {...ways} />}
            {hasChat && <ScreenChat session={session} />}
          </aside>
        )}
        {view.reactions && <Stream session={session} round={view.round?.id ?? null} />}
        <p class="screen__notice" data-say="soon">
          {remote.notice.value}
        </p>
      </main>
    </>
  );
}
